import { memo } from '../dom/memo';
import { keyOfLanguages, LANGUAGE_SETS } from './language-set';
import { type Mentions, makeMentions } from './mentions';
import { makeOpenings, type OpeningWords } from './openings';
import { holds, rowOf } from './rows';
import { makeTimeAgo } from './time-ago';
import type { Lexicon } from './types';

export { type Mentions, NO_MENTIONS } from './mentions';
export { NO_OPENINGS, type Openings } from './openings';

/** The phrases of a few languages, ready to be looked up. */
export interface Phrasebook extends OpeningWords {
  /** The phrases anywhere in a normalised text, at word boundaries. */
  mentionsIn(text: string): Mentions;
  /** True for "(opens in new window)" and the like, bare. */
  isHint(text: string): boolean;
  /** True for a time before now and nothing else: "14 minutes ago". */
  isTimeAgo(text: string): boolean;
}

/** The phrasebook of some languages, made when they are first met together. */
export const phrasebookOf = memo(LANGUAGE_SETS, makePhrasebook, keyOfLanguages);

/** Makes a phrasebook. Where two lexicons use one phrase for different boxes, the earlier one counts. */
export function makePhrasebook(lexicons: readonly Lexicon[]): Phrasebook {
  const hints = lexicons.map((lexicon) => rowOf(lexicon.hints));
  return {
    ...makeOpenings(lexicons),
    mentionsIn: makeMentions(lexicons),
    isHint: (text) => hints.some((row) => holds(row, text)),
    isTimeAgo: makeTimeAgo(lexicons),
  };
}
