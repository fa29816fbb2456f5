import type { PageNode } from './node';

const CAMEL = /([a-z0-9])([A-Z])/g;
/** Names in other scripts are rare, and reading them is slower. */
const ASCII = /^[\0-\x7f]*$/;
const NONE: ReadonlySet<string> = new Set();

/**
 * The words in class, id and data-testid of a block, lower case: `relatedArticles-box` gives `related`, `articles`, `box`.
 * Whole words only: a substring such as `ads` stands in `heads` and `uploads` as well.
 */
export function names(node: PageNode): ReadonlySet<string> {
  node.names ??= namesOf(node.element);
  return node.names;
}

/** As {@link names}, for any element. */
export function namesOf(element: Element): ReadonlySet<string> {
  const raw = [
    element.getAttribute('class'),
    element.getAttribute('id'),
    element.getAttribute('data-testid'),
    element.getAttribute('data-component'),
    element.localName.includes('-') ? element.localName : null,
  ]
    .filter((value) => value)
    .join(' ');
  if (raw === '') return NONE;
  const known = split.get(raw);
  if (known) return known;
  const words = raw
    .slice(0, LONGEST_NAMES)
    .replace(CAMEL, '$1 $2')
    .toLowerCase()
    .split(ASCII.test(raw) ? /[^a-z]+/ : /[^\p{L}]+/u);
  const found = new Set(words.filter((word) => word.length > 1));
  if (split.size >= MOST_KEPT) split.clear();
  split.set(raw, found);
  return found;
}

/** Class lists repeat all over a page. */
const split = new Map<string, ReadonlySet<string>>();
const MOST_KEPT = 4000;
const LONGEST_NAMES = 500;

/** True where at least one of the words names the block. */
export function namedAny(node: PageNode, words: ReadonlySet<string>): boolean {
  for (const name of names(node)) if (words.has(name)) return true;
  return false;
}
