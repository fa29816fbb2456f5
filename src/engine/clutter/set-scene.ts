import { withoutFurtherArticles } from '../article/further-articles';
import { findHeadline } from '../article/headline';
import type { FoundRoot } from '../article/search';
import { readStyle, type Style } from '../article/style';
import type { Phrasebook } from '../lexicon/phrasebook';
import type { Page } from '../page/model';
import type { LexiconHits } from './hits';
import type { Scene } from './scene';
import { tally } from './tally';
import { findVendors } from './vendors';

const NO_STYLE: Style = { inStyle: new Set(), setAsText: () => false };

/**
 * Sets the scene for everything that is looked for next: where the article stands, how its text is set, and what is
 * counted once for the page.
 * @param titles those that the page declares
 */
export function setScene(
  page: Page,
  found: FoundRoot,
  book: Phrasebook,
  hits: LexiconHits,
  titles: readonly string[],
): Scene {
  const headline = findHeadline(page, titles, found.root);
  const root =
    found.root && !found.isTaught ? withoutFurtherArticles(page, found.root, headline) : found.root;
  const counts = tally(page);
  const style = root ? readStyle(page, root, counts) : NO_STYLE;
  const ordered = [...style.inStyle].sort((a, b) => a.index - b.index);
  return {
    page,
    root,
    ...style,
    firstProse: ordered[0] ?? null,
    lastProse: ordered.at(-1) ?? null,
    headline,
    tally: counts,
    book,
    vendors: findVendors(page),
    words: hits.words,
  };
}
