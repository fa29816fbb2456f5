import { holdsSign, wordsOnly } from '../dom/characters';
import { UNSPACED } from '../dom/count-words';
import { addTo } from '../dom/group-by';
import type { ClutterCategory } from '../types';
import { entriesOf, firstEnd, phrasesOf } from './rows';
import { makeSieve } from './sieve';
import type { Lexicon } from './types';

/** The first phrase of each kind in a text; one of comments counts before one of a paywall. */
export interface Mentions {
  phrase: { phrase: string; category: ClutterCategory } | null;
  disclosure: string | null;
  cutOff: string | null;
}

/** The answer for most texts, always the same object. */
export const NO_MENTIONS: Mentions = { phrase: null, disclosure: null, cutOff: null };

/** What a phrase is a sign of. */
type Kind = ClutterCategory | 'disclosure' | 'cutOff';

/** A phrase, found or to be found. */
interface Mention {
  phrase: string;
  /** The phrase as {@link wordsOnly} writes it. */
  words: string;
  kind: Kind;
}

/** The phrases that count anywhere in a text. */
const mentionsOf = ({ phrases, keep, cutOff }: Lexicon): [Kind, string][] => [
  ...entriesOf(phrases),
  ['disclosure', keep.disclosure],
  ['cutOff', cutOff],
];

/**
 * Makes the search for phrases anywhere in a text, at word boundaries. Where two lexicons use one phrase for different
 * boxes, the earlier one counts.
 */
export function makeMentions(lexicons: readonly Lexicon[]): (text: string) => Mentions {
  const byFirstWord = new Map<string, Mention[]>();
  const byFirstCharacter = new Map<string, Mention[]>();
  for (const [kind, list] of lexicons.flatMap(mentionsOf)) {
    // Most lists need neither check for their single phrases.
    const mayBeUnspaced = UNSPACED.test(list);
    const mayHoldSign = holdsSign(list);
    for (const phrase of phrasesOf(list)) {
      if (mayBeUnspaced && UNSPACED.test(phrase)) {
        addTo(byFirstCharacter, phrase.charAt(0), { phrase, words: phrase, kind });
        continue;
      }
      const words = mayHoldSign ? wordsOnly(phrase) : phrase;
      addTo(byFirstWord, words.slice(0, firstEnd(words)), { phrase, words, kind });
    }
  }
  const mayBegin = makeSieve(byFirstWord.keys());
  return (text) => {
    let found = NO_MENTIONS;
    const note = (mention: Mention): void => {
      if (found === NO_MENTIONS) found = { ...NO_MENTIONS };
      noteIn(found, mention);
    };
    const words = wordsOnly(text);
    for (let start = 0; start < words.length; ) {
      const space = words.indexOf(' ', start);
      const end = space < 0 ? words.length : space;
      if (mayBegin(words, start, end))
        for (const entry of byFirstWord.get(words.slice(start, end)) ?? NONE)
          if (stands(entry, words, start, text)) note(entry);
      start = end + 1;
    }
    if (UNSPACED.test(text))
      for (let at = 0; at < text.length; at++)
        for (const entry of byFirstCharacter.get(text.charAt(at)) ?? NONE)
          if (text.startsWith(entry.phrase, at)) note(entry);
    return found;
  };
}

const NONE: readonly Mention[] = [];

function noteIn(found: Mentions, { phrase, kind }: Mention): void {
  if (kind === 'disclosure' || kind === 'cutOff') found[kind] ??= phrase;
  else if (found.phrase === null || (kind === 'comments' && found.phrase.category === 'paywall'))
    // "Log in to comment" is no paywall.
    found.phrase = { phrase, category: kind };
}

/** True where a text of words has the phrase at this place. A phrase with punctuation ("read more:") needs it in the text too. */
function stands({ phrase, words }: Mention, text: string, start: number, withSigns: string): boolean {
  if (!text.startsWith(words, start)) return false;
  const end = start + words.length;
  if (end < text.length && text.charAt(end) !== ' ') return false;
  return phrase.length === words.length || withSigns.includes(phrase);
}
