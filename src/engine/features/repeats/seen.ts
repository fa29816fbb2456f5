import { HEADINGS } from '../../dom/tags';
import { normalise } from '../../dom/text';
import { type Block, closest, contains, holderOf } from '../../page/block';
import type { Page } from '../../page/read-page';
import type { SeenOnSite } from '../../types';
import type { Counts } from '../counts';
import type { PagePhrases } from '../page-phrases';
import { isInCaption } from '../pictures/captions';
import { type LineHashes, lineHashes, lineOf } from './lines';
import { kindOf } from './repeats';

/** What of a page stands on other pages of its site too. */
export interface Seen {
  /** True for a block whose lines all stand on other pages, and whose words are mostly these. */
  isSeen(block: Block): boolean;
  /** True for what is seen and stands apart from the text around it: that alone tells it from the text. */
  standsApart(block: Block): boolean;
}

/** Where the page's text is, and what is known of its words. */
interface Text {
  readonly page: Page;
  readonly root: Block | null;
  /** The headline, as the page shows or declares it. */
  readonly headline: string;
  readonly counts: Counts;
  readonly phrases: PagePhrases;
}

const NOTHING_SEEN: Seen = { isSeen: () => false, standsApart: () => false };

/** A part of these is a part of the text, wherever else the site says the same: an ingredient, a row, a verse. */
const KEPT_PARTS: ReadonlySet<string> = new Set([
  'blockquote',
  'dl',
  'figure',
  'figcaption',
  'li',
  'pre',
  'table',
]);

/** Looks the lines of a page up among those of other pages of the site. */
export function readSeen(text: Text, known: SeenOnSite | undefined): Seen {
  const { page, root, headline, counts, phrases } = text;
  if (!root || !known) return NOTHING_SEEN;
  const hashes = lineHashes(known.salt);
  const own = linesIn(page, root, hashes);
  const others = linesOnOtherPages(known, hashes.ofHeadline(headline), new Set(own.values()));
  if (others.size === 0) return NOTHING_SEEN;
  const isSeenLine = ({ index }: Block): boolean => others.has(own.get(index) ?? -1);
  const inOrder = [...own.keys()].flatMap((index) => page.blocks[index] ?? []);
  const names = page.metadata.authors.map(normalise).filter((name) => name !== '');

  const mayBeSeen = (block: Block): boolean => {
    if (!contains(root, block) || block === root || HEADINGS.has(block.tag)) return false;
    if (counts.count('authorLinks', block) > 0) return false;
    const texts = page.blocks.slice(block.index, block.end).filter((inner) => inner.text !== '');
    const isProtected = (inner: Block): boolean =>
      isInCaption(inner) || phrases.of(inner).keep !== null || namesOneOf(names, inner);
    return !texts.some(isProtected);
  };
  const seenWords = runningTotal(page.blocks, (block) => (isSeenLine(block) ? ownWords(block) : 0));
  const holdsUnseen = holderOf(page.blocks, (block) => own.has(block.index) && !isSeenLine(block));
  const isSeen = remembered(
    (block) => !holdsUnseen(block) && seenWords(block) * 2 > block.words && mayBeSeen(block),
  );
  const unseen = inOrder.filter((line) => !isSeenLine(line) && !HEADINGS.has(line.tag));
  const standsApart = remembered((block) => {
    if (!isSeen(block)) return false;
    const box = outermost(block, isSeen);
    if (closest(box, KEPT_PARTS)) return false;
    const before = unseen.findLast(({ index }) => index < box.index);
    const after = unseen.find(({ index }) => index >= box.end);
    if (!after || box.links > 0) return true;
    return [before, after].every((line) => line === undefined || kindOf(line) !== kindOf(box));
  });
  return { isSeen, standsApart };
}

/** The hashes of the lines within the root, by the index of their block. */
export function linesIn(page: Page, root: Block, hashes: LineHashes): Map<number, number> {
  const found = new Map<number, number>();
  for (let index = root.index; index < root.end; index++) {
    const block = page.blocks[index];
    const line = block ? lineOf(block) : null;
    if (line !== null) found.set(index, hashes.of(line));
  }
  return found;
}

/**
 * The lines of the known pages that are other pages: one with the same headline, or with most of the lines, is this
 * article at another address.
 */
function linesOnOtherPages({ pages }: SeenOnSite, headline: number, own: ReadonlySet<number>): Set<number> {
  const others = pages.filter((page) => {
    const shared = page.lines.filter((line) => own.has(line)).length;
    return page.headline !== headline && shared * 2 <= own.size;
  });
  return new Set(others.flatMap(({ lines }) => lines));
}

function namesOneOf(names: readonly string[], { text }: Block): boolean {
  if (names.length === 0) return false;
  const said = normalise(text);
  return names.some((name) => said.includes(name));
}

function outermost(block: Block, isSeen: (block: Block) => boolean): Block {
  let at = block;
  while (at.parent && isSeen(at.parent)) at = at.parent;
  return at;
}

/** A function that tells how much of something a block holds. Every block is looked at once, beforehand. */
function runningTotal(
  blocks: readonly Block[],
  amountOf: (block: Block) => number,
): (block: Block) => number {
  const before = [0];
  for (const block of blocks) before.push((before[block.index] ?? 0) + amountOf(block));
  return ({ index, end }) => (before[end] ?? 0) - (before[index] ?? 0);
}

/** Words of the text that stands in the block itself. */
function ownWords({ words, children }: Block): number {
  return children.reduce((left, child) => left - child.words, words);
}

/** Asks about each block once. */
function remembered(ask: (block: Block) => boolean): (block: Block) => boolean {
  const known: (boolean | undefined)[] = [];
  return (block) => {
    const answer = known[block.index] ?? ask(block);
    known[block.index] = answer;
    return answer;
  };
}
