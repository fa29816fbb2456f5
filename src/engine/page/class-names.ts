import { CLASS_LISTS, memo } from '../dom/memo';
import type { Block } from './block';

const CAMEL = /([a-z0-9])([A-Z])/g;
/** Nearly all class names are ASCII, and a simpler pattern reads them. */
const ASCII = /^[\0-\x7f]*$/;
const ASCII_WORD = /[A-Z]+[a-z]*|[a-z]+/g;
/**
 * Generated names ("hJpRRP", "k3adq"): a single lower-case letter before an upper-case one, or digits between letters. A
 * word in one is chance.
 */
const MADE_UP =
  /(?<![A-Za-z\d])(?=[A-Za-z\d]*(?:(?<![A-Za-z])[a-z][A-Z]|[a-z]\d+[a-z]))[A-Za-z\d]{4,12}(?![A-Za-z\d])/g;
const NONE: ReadonlySet<string> = new Set();
const FURTHER = ['data-testid', 'data-component'];

/**
 * The words in class, id and data-testid of a block, lower case: `relatedArticles-box` gives `related`, `articles`, `box`.
 * Whole words only: a substring such as `ads` stands in `heads` and `uploads` as well.
 */
export function names(node: Block): ReadonlySet<string> {
  node.names ??= read(node.element, node.classes, node.id);
  return node.names;
}

/** As {@link names}, for any element. */
export function namesOf(element: Element): ReadonlySet<string> {
  return read(element, element.getAttribute('class') ?? '', element.getAttribute('id') ?? '');
}

function read(element: Element, classes: string, id: string): ReadonlySet<string> {
  let raw = classes;
  if (id !== '') raw += ` ${id}`;
  for (const attribute of FURTHER) {
    const value = element.getAttribute(attribute);
    if (value) raw += ` ${value}`;
  }
  if (element.localName.includes('-')) raw += ` ${element.localName}`;
  return raw === '' ? NONE : splitNames(raw);
}

const splitNames = memo(CLASS_LISTS, (raw: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const word of wordsOf(raw.slice(0, LONGEST_NAMES).replace(MADE_UP, ' ')))
    if (word.length > 1) found.add(word.toLowerCase());
  return found;
});

/** Characters: generated class lists go on for kilobytes, and the names that people wrote come first. By hand. */
const LONGEST_NAMES = 500;

function wordsOf(raw: string): readonly string[] {
  if (ASCII.test(raw)) return raw.match(ASCII_WORD) ?? [];
  return raw.replace(CAMEL, '$1 $2').split(/[^\p{L}]+/u);
}

/** True where at least one of the words names the block. */
export function namedAny(node: Block, words: ReadonlySet<string>): boolean {
  for (const name of names(node)) if (words.has(name)) return true;
  return false;
}

/** Class names without what differs among blocks that are set alike: "p1", "par-12". */
export function withoutNumbers(classes: string): string {
  return classes.replace(NUMBERS, '');
}

const NUMBERS = /\d+/g;
