import { letters, splitAtSigns } from '../dom/characters';
import { closestOf, textIn } from '../dom/flat-tree';
import { WORDS } from '../dom/scales';
import { normalise } from '../dom/text';
import { ownProse } from '../features/prose-weight';
import { type Block, contains, frameOf } from '../page/block';
import type { Page } from '../page/read-page';
import { holdsKicker } from './kicker';
import { isInPath, isNamedPath } from './path-heading';
import { leadsHome, partsOf, TELLING_LETTERS } from './site-name';
import { endsTitle, isBesideName, isInTitle, shareTitle } from './title-runs';

/** Share of the words in common from which on a line repeats the headline. By hand on the development corpus. */
export const SAME_TITLE = 0.7;

/** How much of a text two titles share, 0..1: words in common over words of the shorter one. */
export function titleOverlap(a: string, b: string): number {
  return overlap(wordsOf(a), wordsOf(b));
}

/** As {@link titleOverlap}, over the words of the longer title: how much the two say the same. */
export function titleLikeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return (overlap(left, right) * Math.min(left.size, right.size)) / Math.max(left.size, right.size, 1);
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(splitAtSigns(normalise(title)));
}

function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / Math.min(left.size, right.size);
}

/** Levels of headings at which headlines stand. */
const LEVELS = new Set(['h1', 'h2', 'h3', 'h4']);
/**
 * Points of a heading. Agreement with a declared title adds 0..1, the share of the words in common. All by hand on the
 * development corpus, 2026-11.
 */
const POINTS = {
  /** An `h1`; also the least that makes a heading the headline. */
  firstLevel: 0.35,
  /** Taken off below the first paragraph, where the headlines of other articles stand. */
  belowText: 0.3,
  /** A later heading must have this much more to win. */
  margin: 0.01,
} as const;
/** Words: the agreement of a shorter heading counts in proportion, since it may be chance. By hand. */
const FULL_AGREEMENT_WORDS = WORDS.few;
/** Share, 0..1, in which a shorter heading counts that is a whole end of a title: less than a full headline. By hand. */
const WHOLE_END = 0.9;
/** Letters that a part of a title must have to be recognised at the start of a heading. By hand. */
const TELLING_PART_LETTERS = 4;

/**
 * Finds the block that shows the headline: the heading that agrees best with the titles that the page declares, `h1`
 * before others, earlier before later. The name of the site is none: it leads to the front page. Some pages show a short
 * title in their breadcrumb path and another over the text: of these the one next to the text is the headline. A page
 * without such a heading may show it in another block.
 * @param declared the titles that the page declares
 * @param root the block that holds the text
 */
export function findHeadline(page: Page, declared: readonly string[], root: Block | null): Block | null {
  const titles = [...new Set(declared)].map(wordsOf);
  const text = root ? firstText(page, root) : page.blocks.length;
  const all = page.blocks.filter((node) => LEVELS.has(node.tag) && node.words > 0);
  const ofSite = all.filter((node) => node.links > 0 && leadsHome(node.element));
  const headings = all.filter((node) => !ofSite.includes(node));
  let best: Block | null = null;
  let bestScore = 0;
  for (const node of headings) {
    const share = node.words >= FULL_AGREEMENT_WORDS ? 1 : shortShare(node, declared);
    const penalty = node.index > text ? POINTS.belowText : 0;
    // Words are compared only where full agreement could win.
    if ((node.tag === 'h1' ? POINTS.firstLevel : 0) + share - penalty <= bestScore + POINTS.margin) continue;
    const words = wordsOf(textIn(node.element, page.visibility.tree));
    const agreed = Math.max(0, ...titles.map((title) => overlap(words, title))) * share;
    if (agreed === 0 && (!root || isAside(node, root))) continue;
    const level = node.tag === 'h1' && !isInPath(node.element) ? POINTS.firstLevel : 0;
    const score = level + agreed - penalty;
    if (score > bestScore + POINTS.margin) {
      best = node;
      bestScore = score;
    }
  }
  if (bestScore < POINTS.firstLevel) {
    const isNamed = declared.some((title) => !ofSite.some(({ element }) => isSame(element, title)));
    return isNamed ? withoutHeading(page, declared, text) : lastBefore(headings, text, root);
  }
  if (!best) return null;
  return (
    nextToText(page, headings, best, declared, { text, root }) ??
    besideName(page, best, declared, { text, root }) ??
    best
  );
}

/** The headline in a block that is no heading, where the best heading is the name of the site, apart from the text. */
function besideName(
  page: Page,
  best: Block,
  declared: readonly string[],
  { text, root }: { readonly text: number; readonly root: Block | null },
): Block | null {
  if (!root || !isAside(best, root)) return null;
  const name = textIn(best.element, page.visibility.tree);
  const isName = (own: string, title: string): boolean =>
    shareTitle(letters(name), own, title) || isBesideName(own, name, title);
  if (!declared.some((title) => !isSame(best.element, title))) return null;
  const headline = withoutHeading(page, declared, text);
  if (!headline) return null;
  const own = letters(headline.text);
  return declared.some((title) => isName(own, title)) ? headline : null;
}

/** How much the agreement of a heading of a word or two counts, 0..1: it may be chance, unless a title begins or ends so. */
function shortShare({ element, words }: Block, declared: readonly string[]): number {
  const said = letters(element.textContent ?? '');
  return declared.some((title) => endsTitle(said, title)) ? WHOLE_END : words / FULL_AGREEMENT_WORDS;
}

/**
 * A heading between the best one and the text that equals a declared title, and differs from the best one; of several the
 * highest level. It must be named by as many titles as the best one, unless that stands in the path. A part of a title
 * counts only where the best one is another part of it: the name of the site. A path may end in words for search engines:
 * then the headline is the only heading of its kind over the text, in the head of the article or with words of the title.
 */
function nextToText(
  { visibility }: Page,
  headings: readonly Block[],
  best: Block,
  declared: readonly string[],
  { text, root }: { readonly text: number; readonly root: Block | null },
): Block | null {
  const said = letters(textIn(best.element, visibility.tree));
  const whole = declared.map(letters);
  const titles = [...whole];
  const parts = declared.flatMap(partsOf).map(letters);
  if (parts.some((part) => part.length >= TELLING_PART_LETTERS && said.startsWith(part)))
    titles.push(...parts);
  const backing = (heading: string): number => whole.filter((title) => title === heading).length;
  const claims = titles.filter((title) => title.length >= TELLING_LETTERS);
  const isPath = isInPath(best.element);
  const isRival = (node: Block): boolean => {
    if (node.index <= best.index || node.index >= text) return false;
    const own = letters(textIn(node.element, visibility.tree));
    if (mayBeSite(best, node, root) && declared.some((title) => shareTitle(said, own, title))) return true;
    if (isPath && isOnlyOfKind(node, headings) && tellsAnew(node, best, declared)) return true;
    if (!isNamedPath(best.element) && backing(own) < backing(said)) return false;
    const isSplit = holdsKicker(node.element, visibility);
    if (own.includes(said) && !isSplit) return false;
    return claims.some(
      (claim) => own === claim || (isSplit && (own.endsWith(claim) || own.startsWith(claim))),
    );
  };
  return headings
    .filter(isRival)
    .reduce<Block | null>((high, node) => (high === null || node.tag <= high.tag ? node : high), null);
}

/** True where one heading may be the name of the site and the other the headline: it says more, or stands with the text. */
function mayBeSite(name: Block, headline: Block, root: Block | null): boolean {
  if (headline.words > name.words) return true;
  return root !== null && isAside(name, root) && !isAside(headline, root);
}

function isOnlyOfKind({ tag, classes }: Block, headings: readonly Block[]): boolean {
  return headings.filter((other) => other.tag === tag && other.classes === classes).length === 1;
}

/** Share of words in common, 0..1, with a title for search engines, at least, and of the longer of the two, at most. By hand. */
const SAME_STORY = { least: 0.25, most: 0.4 } as const;

/** True for a headline of the story in other words than those in the path. */
function tellsAnew({ element }: Block, path: Block, declared: readonly string[]): boolean {
  const said = element.textContent ?? '';
  if (titleLikeness(said, path.element.textContent ?? '') >= SAME_STORY.most) return false;
  if (closestOf(element, 'header, hgroup')) return true;
  return declared.some((title) => titleOverlap(said, title) >= SAME_STORY.least);
}

/**
 * The headline of a page without a heading for it: of the blocks before the text that equal a title, or what stands in one
 * beside the names of site and section, the longest; of the same text the last.
 */
function withoutHeading(page: Page, declared: readonly string[], text: number): Block | null {
  const longest = Math.max(0, ...declared.map(({ length }) => length));
  let best: Block | null = null;
  let bestLength = TELLING_LETTERS;
  const start = page.blocks[text];
  // A cell that holds all of the text may hold the headline too.
  for (const node of page.blocks.slice(0, start ? start.end : text)) {
    if (node === start || (node.index > text && start?.tag !== 'td')) continue;
    if (node.text.length < TELLING_LETTERS || node.text.length > longest || node.links > 0) continue;
    const said = letters(node.text);
    if (said.length < bestLength || !declared.some((title) => isInTitle(said, title))) continue;
    if (isInPath(node.element)) continue;
    best = node;
    bestLength = said.length;
  }
  return best;
}

/** Where the page is named like the site and nothing else: the last heading over the text that does not stand apart. */
function lastBefore(headings: readonly Block[], text: number, root: Block | null): Block | null {
  return headings.findLast((node) => node.index < text && root !== null && !isAside(node, root)) ?? null;
}

function isSame({ textContent }: Element, title: string): boolean {
  return letters(textContent ?? '') === letters(title);
}

/** Index of the first block with running text in the root. */
function firstText(page: Page, root: Block): number {
  for (let index = root.index; index < root.end; index++) {
    const node = page.blocks[index];
    if (node && ownProse(node) > 0 && !LEVELS.has(node.tag)) return index;
  }
  return root.end;
}

/** True for a heading that stands apart from the text: the name of the site, of a menu. */
function isAside(node: Block, root: Block): boolean {
  if (contains(root, node)) return false;
  const frame = frameOf(node);
  if (frame) return !contains(frame, root);
  return root.parent === null || root.parent.tag === 'body' || !contains(root.parent, node);
}
