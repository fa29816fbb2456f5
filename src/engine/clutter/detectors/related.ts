import { type Context, position } from '../../context/context';
import { WORDS } from '../../dom/scales';
import { READ_ON_NAMES, TEASER_NAMES, wordSet } from '../../features/class-vocabulary';
import type { Counts } from '../../features/counts';
import { EXCERPT_WORDS } from '../../features/excerpts';
import { LINK_DENSITY } from '../../features/link-density';
import { isWholeArticle } from '../../features/whole-article';
import { type Block, contains, linkDensity } from '../../page/block';
import { cardsIn, isArticleCard, isCardInText } from './cards';
import type { Detector, Evidence } from './detector';
import { isLinkLine } from './link-line';

/* By hand on the development half of the corpus, 2026-11. */
/** Words of a heading without a link that class and id may still name a teaser, at most. */
const TEASER_HEADING_WORDS = WORDS.name;
/** Links of a list of teasers, at least. */
const LEAST_LINKS = 2;
/** Links of teasers with text for each heading, at most. */
const LINKS_PER_HEADING = 2;
/** Words of a line of the text for each of its links, without those in links, at least. Teasers have bars, commas, dates. */
const WORDS_AROUND_LINK = WORDS.few;

const NO_EVIDENCE: readonly Evidence[] = [];

export const related: Detector = {
  category: 'related',
  names: wordSet(
    'recommendation recommend teaserlist mostread mostpopular popular trending latest morefrom seealso similar weitere mehr ähnliche lire lees relacionadas relacionados correlati articlelist newslist headlines promoted nextarticle upnext onward crosslinks relatedposts yarpp linklist topstories',
    TEASER_NAMES,
    READ_ON_NAMES,
  ),
  /**
   * A teaser is a link: text without one, or with one to a larger picture, is the article's own standfirst or figure, or the
   * heading of an empty box.
   */
  mayBeNamed: (box, { counts }) =>
    counts.count('longLinks', box) + counts.count('shortLinks', box) > 0 || box.words <= TEASER_HEADING_WORDS,
  readsLinks: true,
  evidence(box, context) {
    const { headline } = context;
    if (isWholeArticle(box) && headline && !contains(box, headline))
      return [{ kind: 'related.furtherArticle', reason: { key: 'furtherArticle' } }];
    const cards = cardEvidence(box, context);
    const excerpts = excerptEvidence(box, context);
    // What stands in an entry of a list in the text is text as the entry is.
    const isInEntry = box.parent?.tag === 'li' && position(context, box) === 'inside';
    const links = isInEntry ? null : linkEvidence(box, context);
    // Most boxes have none, and this is read of every one.
    if (!cards && !excerpts && !links) return NO_EVIDENCE;
    return [cards, excerpts, links].filter((evidence) => evidence !== null);
  },
};

function cardEvidence(box: Block, context: Context): Evidence | null {
  const { counts } = context;
  const isWholeCard =
    position(context, box) === 'inside' && (isArticleCard(box, counts) || isCardInText(box, context));
  const cards = isWholeCard ? 1 : cardsIn(box, counts);
  if (cards === 0) return null;
  return {
    kind: isWholeCard || cards > 1 ? 'related.cards' : 'related.card',
    reason: { key: 'articleCards', count: cards },
  };
}

function excerptEvidence(box: Block, { counts }: Context): Evidence | null {
  const excerpts = counts.count('excerpts', box);
  if (excerpts === 0 || box.words > excerpts * EXCERPT_WORDS) return null;
  return { kind: 'related.excerpts', reason: { key: 'articleCards', count: excerpts } };
}

function linkEvidence(box: Block, context: Context): Evidence | null {
  const { counts } = context;
  const links = counts.count('longLinks', box);
  if (links === 0) return null;
  const density = linkDensity(box);
  const isMostlyLinks = density >= LINK_DENSITY.half;
  if (links >= LEAST_LINKS && isMostlyLinks && !isLineWithLinks(box))
    return { kind: 'related.articleLinks', reason: { key: 'articleLinks', count: links } };
  const hasHeadings = counts.count('headings', box) >= links / LINKS_PER_HEADING;
  if (links >= LEAST_LINKS && density >= LINK_DENSITY.teasers && hasHeadings)
    return { kind: 'related.articleTeasers', reason: { key: 'articleTeasers', count: links } };
  if (links !== 1 || !isMostlyLinks || isEntryOfText(box, counts)) return null;
  const kind = isLinkLine(box, context) ? 'related.linkLine' : 'related.articleLink';
  return { kind, reason: { key: 'articleLinks', count: 1 } };
}

/** True for a line with several links in it, also as the one entry of a list. */
function isLineWithLinks({ text, children, words, links, linkWords }: Block): boolean {
  const [only, ...others] = children;
  if (only) return text === '' && others.length === 0 && isLineWithLinks(only);
  return text !== '' && words - linkWords >= WORDS_AROUND_LINK * links;
}

/**
 * True for a linked entry of a list that says more than its links, and of a row whose entries mostly have no link: one of
 * the ingredients.
 */
function isEntryOfText(box: Block, counts: Counts): boolean {
  if (box.parent === null) return false;
  const isEntry = box.tag === 'li' && linkDensity(box.parent) < LINK_DENSITY.half;
  return isEntry || counts.isInRowOfText(box);
}
