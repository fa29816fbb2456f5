import { position } from '../../context/context';
import type { Counts } from '../../features/counts';
import { isWholeArticle } from '../../features/whole-article';
import { type Block, contains, linkDensity } from '../../page/block';
import type { Detector, Sign } from './detector';
import { wordSet } from './detector';

export const related: Detector = {
  category: 'related',
  names: wordSet(
    'related recommended recommendation recommendations recommend teaser teasers teaserlist mostread mostpopular popular trending latest morefrom readmore seealso similar weitere mehr ähnliche lire lees relacionadas relacionados correlati articlelist newslist headlines promoted readnext nextarticle upnext onward crosslinks relatedposts yarpp linklist topstories',
  ),
  /** A teaser leads somewhere: text without a link is the article's own lead-in, or the heading of an empty box. */
  mayBeNamed: (box) => box.links > 0 || box.words <= HEADING_WORDS,
  readsLinks: true,
  signs(box, context) {
    const { counts, headline } = context;
    if (isWholeArticle(box) && headline && !contains(box, headline))
      return [{ weight: 0.8, reason: { key: 'furtherArticle' } }];
    const links = counts.count('longLinks', box);
    const signs: Sign[] = [];
    const isWholeCard = isArticleCard(box, counts) && position(context, box) === 'inside';
    const cards = isWholeCard ? 1 : cardsIn(box, counts);
    if (cards > 0)
      signs.push({
        weight: isWholeCard || cards > 1 ? 0.6 : 0.4,
        reason: { key: 'articleCards', count: cards },
        generic: true,
      });
    const excerpts = counts.count('excerpts', box);
    if (excerpts > 0 && box.words <= excerpts * EXCERPT_WORDS)
      signs.push({ weight: 0.6, reason: { key: 'articleCards', count: excerpts }, generic: true });
    const density = linkDensity(box);
    // What stands within an entry of a list is of the text as the entry is.
    if (box.parent?.tag === 'li' && position(context, box) === 'inside') return signs;
    if (links >= 2 && density >= 0.5 && !isLineWithLinks(box))
      signs.push({ weight: 0.45, reason: { key: 'articleLinks', count: links }, generic: true });
    else if (links >= 2 && density >= 0.25 && counts.count('headings', box) >= links / 2) {
      signs.push({ weight: 0.4, reason: { key: 'articleTeasers', count: links }, generic: true });
    } else if (links === 1 && density >= 0.5 && !isEntryOfText(box))
      signs.push({ weight: 0.25, reason: { key: 'articleLinks', count: 1 }, generic: true });
    return signs;
  },
};

/** Words of a line of the text for each of its links, those of the links left out; teasers have bars, commas, dates. */
const WORDS_AROUND_LINK = 3;

/** True for a line with several links in it, also as the one entry of a list. */
function isLineWithLinks({ text, children, words, links, linkWords }: Block): boolean {
  const [only, ...others] = children;
  if (only) return text === '' && others.length === 0 && isLineWithLinks(only);
  return text !== '' && words - linkWords >= WORDS_AROUND_LINK * links;
}

/** A linked entry of a list that says more than its links, or of a row whose others lead nowhere: one of the ingredients. */
function isEntryOfText(box: Block): boolean {
  if (box.parent === null) return false;
  return (box.tag === 'li' && linkDensity(box.parent) < 0.5) || isEntryOfRow(box);
}

/** So many short blocks that are set alike are a row. */
const LEAST_ENTRIES = 3;

function isEntryOfRow(box: Block): boolean {
  let entry = box;
  // What an entry holds may be boxed once more.
  while (entry.parent?.words === box.words) entry = entry.parent;
  const { tag, classes, parent } = entry;
  if (classes === '' || parent === null) return false;
  const known = rows.get(parent) ?? new Map<string, boolean>();
  rows.set(parent, known);
  const kind = `${tag} ${classes}`;
  const isRow = known.get(kind) ?? isRowOfText(entry, parent);
  known.set(kind, isRow);
  return isRow;
}

/** What is known of the children of a block, by tag and class: asked of each of a long row, they are looked at once. */
const rows = new WeakMap<Block, Map<string, boolean>>();

/** True where the most of the blocks set like an entry lead nowhere. */
function isRowOfText({ tag, classes }: Block, { children }: Block): boolean {
  const entries = children.filter((child) => child.tag === tag && child.classes === classes);
  if (entries.length < LEAST_ENTRIES || entries.some(({ prose }) => prose > 0)) return false;
  return entries.filter(({ links }) => links === 0).length > entries.length / 2;
}

const HEADING_WORDS = 6;
/** A picture, a linked heading and a line or two. */
const CARD_WORDS = 45;

/** A title and the beginning of a text. */
const EXCERPT_WORDS = 80;

/** How many cards a box is made of; 0 where something else is in it. */
function cardsIn(box: Block, counts: Counts): number {
  const cards = counts.count('linkedHeadings', box);
  if (cards === 0 || box.media < cards || box.words > CARD_WORDS * cards) return 0;
  return counts.count('headings', box) <= cards + 1 ? cards : 0;
}

/** A heading, a sentence or two and a name. */
const ARTICLE_CARD_WORDS = 60;
/** A heading, and a button under its picture; an `aside` with more is a box of the article. */
const ASIDE_CARD_WORDS = 25;
const BUTTON_WORDS = 3;

/** True for a short `article` or `aside` with one heading and a link that is laid over it or is all of it. */
function isArticleCard(box: Block, counts: Counts): boolean {
  if (box.links === 0 || counts.count('headings', box) !== 1) return false;
  const isLinked = box.linkWords === 0 || linkDensity(box) > 0.7;
  if (box.tag === 'article') return box.words <= ARTICLE_CARD_WORDS && isLinked;
  if (box.tag !== 'aside' || box.media === 0 || box.prose > 0 || box.words > ASIDE_CARD_WORDS) return false;
  return isLinked || (box.links === 1 && box.linkWords <= BUTTON_WORDS);
}
