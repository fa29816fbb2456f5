import type { Context } from '../../context/context';
import { bare } from '../../dom/characters';
import { countWords, UNSPACED } from '../../dom/count-words';
import { selectIn } from '../../dom/flat-tree';
import { SEVERAL, WORDS } from '../../dom/scales';
import { HEADINGS } from '../../dom/tags';
import { endsSentence, normaliseCollapsed } from '../../dom/text';
import { areUnsuspected } from '../../features/block-phrases';
import { LINK_DENSITY } from '../../features/link-density';
import { type Block, firstText, linkDensity } from '../../page/block';
import { namedAny } from '../../page/class-names';
import {
  BYLINE_NAMES,
  BYLINE_WORDS,
  beginsAsByline,
  isNameAlone,
  leadsToPerson,
  namesAuthor,
} from '../byline';
import { holdsText, isOfOtherText } from './other-text';

/** Words before the name in a note on the author, at most: "About Dr." */
const WORDS_BEFORE_NAME = 2;

/**
 * The blocks that present the author of the article, wherever on the page they stand: lines with the name, notes that begin
 * with it, and what stands under the name in the same box, up to a heading, a form or a list of links. The name is known
 * from what the page declares and from the byline, so that nothing rests on words of a language or on class names.
 */
export function blocksOnAuthor(context: Context): ReadonlySet<Block> {
  const { page, inStyle, headline } = context;
  const found = new Set<Block>();
  const names = ownAuthors(context);
  /** The index of the last block so far in which each name stands. */
  const last = new Map<string, number>();
  for (const block of page.blocks) {
    if (block.text === '' || inStyle.has(block) || block === headline) continue;
    const text = normaliseCollapsed(block.text);
    const isLine = block.words <= BYLINE_WORDS;
    const named =
      beginsWithName(block, text, names, context) ||
      (isLine ? isOnCard(block) : beginsWithGivenName(block, text, last, context));
    for (const name of names) if (text.includes(name)) last.set(name, block.index);
    // "All texts by Anna Gull": what is said under it tells of her, wherever the line itself leads.
    if (!named && HEADINGS.has(block.tag) && firstOf(names, text) > 0)
      for (const line of under(block, context)) found.add(line);
    if (!named || isOfOtherText(block, names, context)) continue;
    if (isLine ? !isUnsuspected(block, names, context) : block.prose === 0) continue;
    found.add(block);
    // A note may go on in the next paragraph.
    if (isLine || block.links === 0) for (const line of under(block, context)) found.add(line);
  }
  return found;
}

/**
 * True for a text that begins with one of the names, and for one that does after a word or two or as a byline, and says
 * nothing that boxes say.
 */
function beginsWithName(
  block: Block,
  text: string,
  names: readonly string[],
  { book, phrases }: Context,
): boolean {
  const at = firstOf(names, text);
  if (at <= 0) return at === 0;
  if (!areUnsuspected(phrases.of(block))) return false;
  return countWords(text.slice(0, at)) <= WORDS_BEFORE_NAME || beginsAsByline(block.text, book);
}

/**
 * True for a note on the author under the full name: "Anna is a reporter …".
 * @param last the index of the last block before this one in which each name stands
 */
function beginsWithGivenName(
  block: Block,
  text: string,
  last: ReadonlyMap<string, number>,
  context: Context,
): boolean {
  if (block.prose === 0) return false;
  const [first = ''] = text.split(' ', 1);
  let nearest = -1;
  for (const [name, index] of last)
    if (name.startsWith(`${first} `) || name.endsWith(` ${first}`)) nearest = Math.max(nearest, index);
  let box = block.parent;
  for (let level = 0; box && level < SEVERAL && !holdsText(box, context); level++, box = box.parent)
    if (nearest >= box.index) return true;
  return false;
}

/** True for a line that says nothing that boxes say, and for a sentence about the author, who may write a newsletter. */
function isUnsuspected(line: Block, names: readonly string[], { phrases }: Context): boolean {
  if (areUnsuspected(phrases.of(line))) return true;
  return endsSentence(line.text) && firstOf(names, normaliseCollapsed(line.text)) === 0;
}

/** True for a name with a link to the page of a person, in a box that the page names after the author. */
function isOnCard(block: Block): boolean {
  if (!isNameAlone(block) || !leadsToPerson(block)) return false;
  let box = block.parent;
  for (let level = 0; box && level < SEVERAL; level++, box = box.parent)
    if (namedAny(box, BYLINE_NAMES)) return true;
  return namedAny(block, BYLINE_NAMES);
}

/** The authors that the page declares or links in the byline, normalised. Those
 * that may be organisations count where the page prints them under the headline: sites name theirs all over. */
function ownAuthors(context: Context): readonly string[] {
  const { page, head, book } = context;
  const { authors, uncertain, siteName } = page.metadata;
  const printed = head.lines.map(({ text }) => normaliseCollapsed(text));
  const isPrinted = (author: string): boolean => printed.some((line) => line.includes(bare(author)));
  const declared = authors.filter((author) => !uncertain.includes(author) || isPrinted(author));
  const bylines = head.lines.filter((line) => namesAuthor(line, context));
  const linked = bylines.flatMap(({ element }) =>
    selectIn(element, 'a', page.visibility.tree).map((link) => link.textContent ?? ''),
  );
  const said = bylines.map(({ text }) => bare(text).slice(book.openingsOf(bare(text)).byline?.length));
  const names = [...declared.flatMap((author) => author.split(/[,;|&/]/)), ...linked, ...said].map(bare);
  return [...new Set(names)].filter((name) => isName(name) && name !== bare(siteName ?? ''));
}

/** True for two words or more, or a name in a script without spaces. */
function isName(name: string): boolean {
  const words = name.split(' ').length;
  return (words > 1 || UNSPACED.test(name)) && words <= WORDS.name && !/\d|@|\.\p{L}{2}/u.test(name);
}

/** Where in a text the first of the names stands; -1 for none. */
function firstOf(names: readonly string[], text: string): number {
  const places = names.map((name) => text.indexOf(name)).filter((at) => at >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

/** The texts that follow a name in the box that it begins: role, town, a few sentences. */
function* under(name: Block, context: Context): Generator<Block> {
  const { page } = context;
  for (let at = name; at.parent && !holdsText(at.parent, context); at = at.parent) {
    const { parent } = at;
    for (const next of parent.children.slice(parent.children.indexOf(at) + 1)) {
      if (!mayTellOfAuthor(next, context)) return;
      for (const block of page.blocks.slice(next.index, next.end)) if (block.text !== '') yield block;
    }
    if (firstText(page.blocks, parent.index, parent.end) !== name) return;
  }
}

function mayTellOfAuthor(block: Block, { counts, phrases, inStyle }: Context): boolean {
  if (HEADINGS.has(block.tag) || counts.count('headings', block) > 0 || block.controls > 0) return false;
  if (inStyle.has(block) || phrases.hasPhrase(block) || phrases.title(block) !== null) return false;
  return block.words === 0 || linkDensity(block) < LINK_DENSITY.half;
}
