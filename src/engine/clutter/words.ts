import { bare, lexicon, phraseAtStart, phraseWithin } from '../lexicon/matcher';
import type { PageNode } from '../page/node';
import { normalise } from '../page/text';
import type { ClutterCategory } from '../types';

export type KeepKind = 'correction' | 'disclosure' | 'credit' | 'fact-box' | 'author';

/** What the lexicons say of the text that stands in one block itself. */
export interface LeafWords {
  /** The block is the heading or label of a box. */
  title: { category: ClutterCategory; phrase: string } | null;
  /** The block holds a call to action or stock sentence. */
  phrase: { category: ClutterCategory; phrase: string } | null;
  /** The block begins as an inline teaser does. */
  leadIn: string | null;
  /** The block begins as something that belongs to the article. */
  keep: KeepKind | null;
  /** The block says that the text goes on for subscribers. */
  cutOff: string | null;
}

const NOTHING: LeafWords = {
  title: null,
  phrase: null,
  leadIn: null,
  keep: null,
  cutOff: null,
};

/** Headings and labels of boxes are short. */
const TITLE_WORDS = 14;
/** A call to action in a longer block is a sentence of the article that happens to use the words. */
const PHRASE_WORDS = 60;
/** Looks the block's own text up in the lexicons. */
export function readWords(node: PageNode): LeafWords {
  if (node.text === '' || node.text.length > 600) return NOTHING;
  const text = normalise(node.text);
  const short = bare(node.text);
  if (short === '') return NOTHING;
  const words = short.split(' ').length;
  const index = lexicon();
  const phrase = words <= PHRASE_WORDS ? phraseWithin(index.phrases, text) : null;
  return {
    title: words <= TITLE_WORDS ? titleOf(short) : null,
    phrase: phrase ? { category: phrase.value, phrase: phrase.phrase } : null,
    leadIn: words <= PHRASE_WORDS ? (phraseAtStart(index.leadIns, short)?.phrase ?? null) : null,
    keep: keepOf(short, words),
    cutOff: words <= PHRASE_WORDS ? (phraseWithin(index.cutOff, text)?.phrase ?? null) : null,
  };
}

/** The word is the same in most languages, wherever in the title it stands. */
const NEWSLETTER = /(?:^|[\s-])newsletters?(?:$|[\s-])/;

function titleOf(short: string): LeafWords['title'] {
  const found = phraseAtStart(lexicon().titles, short);
  if (!found) return NEWSLETTER.test(short) ? { category: 'newsletter', phrase: 'newsletter' } : null;
  const rest = short.slice(found.phrase.length).trim();
  // "Kommentare (12)" is a title, "Anzeige gegen Minister" is a headline.
  if (!found.phrase.includes(' ') && /\p{L}/u.test(rest) && !/^[^\p{L}\p{N}(]/u.test(rest)) return null;
  return { category: found.value, phrase: found.phrase };
}

function keepOf(short: string, words: number): KeepKind | null {
  const index = lexicon();
  if (phraseAtStart(index.corrections, short)) return 'correction';
  if (phraseAtStart(index.disclosures, short) ?? phraseWithin(index.disclosures, short)) return 'disclosure';
  if (words <= TITLE_WORDS && phraseAtStart(index.factBoxes, short)) return 'fact-box';
  if (phraseAtStart(index.authorNotes, short)) return 'author';
  if (words <= 30 && phraseAtStart(index.credits, short)) return 'credit';
  return null;
}
