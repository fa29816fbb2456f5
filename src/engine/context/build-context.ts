import { countAll } from '../features/counts';
import type { PagePhrases } from '../features/page-phrases';
import type { Phrasebook } from '../lexicon/phrasebook';
import { withoutFurtherArticles } from '../locate/further-articles';
import { findHeadline } from '../locate/headline';
import type { FoundRoot } from '../locate/locate';
import { readStyle, type Style } from '../locate/prose-style';
import type { Page } from '../page/read-page';
import type { Context } from './context';

const NO_STYLE: Style = { inStyle: new Set(), setAsText: () => false };

/**
 * Sets the context for everything that is looked for next: where the article stands, how its text is set, and what is
 * counted once for the page.
 * @param titles those that the page declares
 */
export function buildContext(
  page: Page,
  found: FoundRoot,
  book: Phrasebook,
  phrases: PagePhrases,
  titles: readonly string[],
): Context {
  const headline = findHeadline(page, titles, found.root);
  const root =
    found.root && !found.isTaught ? withoutFurtherArticles(page, found.root, headline) : found.root;
  const counts = countAll(page);
  const style = root ? readStyle(page, root, counts) : NO_STYLE;
  const ordered = [...style.inStyle].sort((a, b) => a.index - b.index);
  return {
    page,
    root,
    ...style,
    firstProse: ordered[0] ?? null,
    lastProse: ordered.at(-1) ?? null,
    headline,
    counts,
    book,
    phrases,
  };
}
