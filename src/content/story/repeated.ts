import type { Article } from '../../engine';
import { STANDFIRST_CLASS } from '../../engine/body/body';
import { letters } from '../../engine/dom/characters';
import type { PageBlock } from './page-blocks';

/** Words: a shorter paragraph may stand in a story twice ("Why not?"). By hand. */
const REPEATED_WORDS = 8;
/** Boxes beside the text of a page. */
const BOX = /^(?:aside|figure|table|ul|ol|dl|details)$/;

/** What a text says, to compare texts. */
export function textKey(of: Element | string): string {
  return letters(typeof of === 'string' ? of : (of.textContent ?? ''));
}

/**
 * The blocks of a page that no page before it had: without the headline, standfirst and author that each page repeats, without
 * boxes and pictures that stand on several, and without text that was read already.
 * @param articles whose headlines and lines are no text of the page
 */
export function withoutRepeated(
  blocks: readonly PageBlock[],
  before: readonly PageBlock[],
  articles: readonly Article[],
): PageBlock[] {
  const known = new Set(before.map(keyOf));
  const lines = new Set(
    articles
      .flatMap(({ title, kicker, standfirst, byline }) => [title, kicker, standfirst, byline])
      .flatMap((line) => (line ? [textKey(line)] : [])),
  );
  const isRepeated = (block: PageBlock): boolean => known.has(keyOf(block));
  const isLine = ({ element }: PageBlock): boolean => lines.has(textKey(element));
  const from = blocks.findIndex((block) => !isRepeated(block) && !isLine(block));
  const to = blocks.findLastIndex((block) => !isRepeated(block) && !isLine(block));
  const fresh: PageBlock[] = [];
  for (const block of blocks.slice(from, to + 1).reverse()) {
    const isEmpty = isHeading(block) && (!fresh[0] || isHeading(fresh[0]));
    if (!isRepeated(block) || !(isLong(block) || isBox(block) || isEmpty)) fresh.unshift(block);
  }
  // A standfirst of the page's own is text: the first page's stands under the headline.
  for (const { element } of fresh) element.classList.remove(STANDFIRST_CLASS);
  return fresh;
}

/** What a block shows; a rule shows nothing, and is like no other. */
function keyOf({ element }: PageBlock): unknown {
  const picture = element.querySelector('img[src]')?.getAttribute('src') ?? '';
  return `${textKey(element)} ${picture}`.trim() || element;
}

const isHeading = ({ element }: PageBlock): boolean => /^h[1-6]$/.test(element.localName);
const isLong = ({ words }: PageBlock): boolean => words >= REPEATED_WORDS;
const isBox = ({ element }: PageBlock): boolean => BOX.test(element.localName);
