import { holdsLetter, startsWithSign, withoutEdges } from '../dom/characters';
import { countSpaced } from '../dom/count-words';
import { WORDS } from '../dom/scales';
import { normaliseCollapsed } from '../dom/text';
import {
  type Mentions,
  NO_MENTIONS,
  NO_OPENINGS,
  type Openings,
  type Phrasebook,
} from '../lexicon/phrasebook';
import type { Block } from '../page/block';
import type { ClutterCategory } from '../types';

/** What a block of the article begins as that must not be taken for clutter. */
export type KeepKind = 'correction' | 'disclosure' | 'credit' | 'fact-box' | 'sources' | 'author';

/** What the lexicons say of a block's own text, without the blocks in it. */
export interface BlockPhrases {
  /** The block is the heading or label of a box. */
  title: { category: ClutterCategory; phrase: string } | null;
  /** The block holds a call to action or stock sentence. */
  phrase: { category: ClutterCategory; phrase: string } | null;
  /** The block begins as an inline teaser does. */
  leadIn: string | null;
  /** The block begins as a part of the article does: a correction, a disclosure, a credit and so on. */
  keep: KeepKind | null;
  /** The block says that the text goes on for subscribers. */
  cutOff: string | null;
}

/** The answer for most blocks: no phrase. */
export const NOTHING: BlockPhrases = {
  title: null,
  phrase: null,
  leadIn: null,
  keep: null,
  cutOff: null,
};

/** True for a block that holds no title, phrase or lead-in of a box. */
export function areUnsuspected({ title, phrase, leadIn }: BlockPhrases): boolean {
  return title === null && phrase === null && leadIn === null;
}

/* By hand on the development half of the corpus, 2026-11. */
/** Words of a heading or label of a box, at most. */
export const TITLE_WORDS = WORDS.line;
/** Words of a block with a call to action, at most: a longer one is a sentence of the article that uses the same words. */
const PHRASE_WORDS = WORDS.paragraph;
/** Words of a credit or a source, at most. */
export const CREDIT_WORDS = WORDS.twoSentences;
/** Characters of a text that is looked up, at most; titles, labels and calls to action are shorter. */
const LONGEST_TEXT = 600;

/** Looks the block's own text up in the lexicons. */
export function readBlockPhrases(node: Block, book: Phrasebook): BlockPhrases {
  if (node.text === '' || node.text.length > LONGEST_TEXT) return NOTHING;
  const text = normaliseCollapsed(node.text);
  const short = withoutEdges(text);
  if (short === '') return NOTHING;
  const words = countSpaced(short);
  const openings = book.openingsOf(short);
  const mentions = words <= PHRASE_WORDS ? book.mentionsIn(text) : null;
  if (openings === NO_OPENINGS && mentions === NO_MENTIONS && !holdsNewsletter(short)) return NOTHING;
  const phrase = mentions?.phrase ?? null;
  const { title, leadIn, byline } = openings;
  return {
    title:
      words <= TITLE_WORDS && !goesOnAs(byline, title?.phrase)
        ? titleBeside(titleOf(short, title), phrase)
        : null,
    phrase,
    leadIn: words <= PHRASE_WORDS && !goesOnAs(byline, leadIn) ? (leadIn ?? null) : null,
    keep: keepOf(short, openings, mentions, words),
    cutOff: mentions?.cutOff ?? null,
  };
}

/** True where the longer of two phrases that a text begins with is that of a byline: "Comment by", and not "Comment". */
function goesOnAs(byline: string | undefined, phrase: string | undefined): boolean {
  return byline !== undefined && phrase !== undefined && byline.startsWith(`${phrase} `);
}

/** The title, unless it is the beginning of a phrase of comments: "Log in to comment" begins as a paywall does. */
function titleBeside(title: BlockPhrases['title'], phrase: BlockPhrases['phrase']): BlockPhrases['title'] {
  return title?.category === 'paywall' && phrase?.category === 'comments' ? phrase : title;
}

/** The word is the same in most languages, and names the box wherever in its title it stands. */
const NEWSLETTER = /(?:^|[\s-])newsletters?(?:$|[\s-])/;
const holdsNewsletter = (text: string): boolean => text.includes('newsletter') && NEWSLETTER.test(text);

/** Signs after which the sentence goes on. */
const GOES_ON = /^[(,]/;

function titleOf(short: string, found: Openings['title']): BlockPhrases['title'] {
  if (!found) return holdsNewsletter(short) ? { category: 'newsletter', phrase: 'newsletter' } : null;
  const rest = short.slice(found.phrase.length).trim();
  // "Kommentare (12)" is a title; "Anzeige gegen Minister" and "Orte, die man sehen muss" are headlines.
  if (!found.phrase.includes(' ') && holdsLetter(rest) && (GOES_ON.test(rest) || !startsWithSign(rest)))
    return null;
  return found;
}

function keepOf(
  short: string,
  openings: Openings,
  mentions: Mentions | null,
  words: number,
): KeepKind | null {
  if (openings.correction) return 'correction';
  if (openings.disclosure || mentions?.disclosure) return 'disclosure';
  if (words <= TITLE_WORDS && openings.factBox) return 'fact-box';
  if (openings.sources === short) return 'sources';
  if (openings.author) return 'author';
  return words <= CREDIT_WORDS && openings.credit ? 'credit' : null;
}
