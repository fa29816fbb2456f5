import { countAll } from '../features/counts';
import { readPhrases } from '../features/page-phrases';
import { isCreditedCaption } from '../features/pictures/captions';
import { readRepeats } from '../features/repeats/repeats';
import { readSeen } from '../features/repeats/seen';
import { phrasebookOf } from '../lexicon/phrasebook';
import type { Lexicon } from '../lexicon/types';
import { findHeadline } from '../locate/headline';
import { articleOfHeadline } from '../locate/headline-article';
import type { LocatedArticle } from '../locate/locate';
import { readStyle, type Style } from '../locate/prose-style';
import type { Block } from '../page/block';
import type { SeenOnSite } from '../types';
import type { Context } from './context';
import { readHeadRegion } from './head-region';
import { positionsIn } from './position';

const NO_STYLE: Style = { inStyle: new Set(), setAsText: () => false };

/**
 * Builds the context for all later steps: where the article stands, how its text is set, and what is measured once
 * for the page.
 * @param lexicons those of the page's languages
 * @param known what is known of the other pages of the site
 */
export function buildContext(
  located: LocatedArticle,
  lexicons: readonly Lexicon[],
  known?: SeenOnSite,
): Context {
  const { page, isTaught } = located;
  const book = phrasebookOf(lexicons);
  const phrases = readPhrases(page, book);
  const headline = findHeadline(page, page.metadata.titles, located.root);
  const root = located.root && !isTaught ? articleOfHeadline(page, located.root, headline) : located.root;
  const counts = countAll(page);
  const repeats = readRepeats(page);
  const shown = headline?.text || page.metadata.titles[0] || '';
  const seen = readSeen({ page, root, headline: shown, counts, phrases }, known);
  const isNoText = (block: Block): boolean =>
    repeats.isRepeated(block) || seen.standsApart(block) || isCreditedCaption(block, book);
  const style = root ? readStyle(page, root, counts, isNoText) : NO_STYLE;
  const ordered = [...style.inStyle].sort((a, b) => a.index - b.index);
  const firstProse = ordered[0] ?? null;
  const lastProse = ordered.at(-1) ?? null;
  return {
    page,
    root,
    ...style,
    firstProse,
    lastProse,
    headline,
    positions: positionsIn(page, root, firstProse, lastProse),
    head: readHeadRegion({ page, root, headline, firstProse }),
    counts,
    repeats,
    seen,
    book,
    phrases,
  };
}
