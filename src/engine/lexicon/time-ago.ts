import { WORDS } from '../dom/scales';
import { normalise } from '../dom/text';

/** Units and forms in which pages say how long ago something was published. */
const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const STYLES = ['long', 'short', 'narrow'] as const;
/** Characters of such a time, at most: a few words. */
const LONGEST = WORDS.twoSentences;
const ONE_NUMBER = /^\D*(\d{1,2})\D*$/;

/**
 * Makes the search for times before now as the languages write them: "14 minutes ago", "vor 14 Minuten". The browser knows
 * how, so that no list of words is needed. Its formatters are made for the first line with one number.
 * @param langs BCP 47
 */
export function makeTimeAgo(langs: readonly string[]): (text: string) => boolean {
  let formats: Intl.RelativeTimeFormat[] | null = null;
  return (text) => {
    if (text.length > LONGEST) return false;
    const number = ONE_NUMBER.exec(text)?.[1];
    if (number === undefined) return false;
    formats ??= langs.flatMap((lang) => STYLES.map((style) => new Intl.RelativeTimeFormat(lang, { style })));
    const said = normalise(text);
    return formats.some((format) =>
      UNITS.some((unit) => normalise(format.format(-Number(number), unit)) === said),
    );
  };
}
