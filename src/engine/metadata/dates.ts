import type { Context } from '../context/context';
import { resolved } from '../dom/url';
import type { LineLanguage } from '../lexicon/types';
import type { PageMetadata } from '../page/page-metadata';
import type { Article } from '../types';
import { printedDays } from './printed-date';
import { dayOfDateline, daysShown, type ShownDay } from './shown-days';
import { dayOf, daysBetween, fullest, timestampOf } from './timestamp';

/**
 * Date of publication and of the last change, each by the clock of the publisher. What the page declares (JSON-LD, meta tags,
 * `time` elements over the text) and what readers see near the headline agree as a rule. Where they do not, what readers see
 * counts: a day beside the declared one is the publisher's day, of which the declared one is the day in Greenwich. Where
 * nothing says when it was published, its dateline or its address may.
 * @param langs the languages in which months are printed
 * @param address that of the page
 */
export function readTimes(
  context: Context,
  declared: PageMetadata,
  langs: readonly LineLanguage[],
  address: string,
): Pick<Article, 'publishedTime' | 'modifiedTime'> {
  const times = context.head.times;
  const marked = (isChange: boolean): string[] =>
    times
      .filter((time) => (time.getAttribute('itemprop') === 'dateModified') === isChange)
      .map((time) => time.getAttribute('datetime') ?? '');
  const valid = (texts: readonly string[]): string[] => texts.flatMap((text) => timestampOf(text, langs));
  const shown = daysShown(context, langs);
  const changed = valid([...declared.modified, ...marked(true)]);
  const publishedTime =
    chosen(
      valid([...declared.published, ...marked(false)]),
      shown.filter(
        ({ day, says }) => says !== 'updated' && (says !== null || dayOf(changed[0] ?? '') !== day),
      ),
    ) ??
    dayOfDateline(context, langs) ??
    printedDays(resolved(address, address)?.pathname ?? '', []).find(({ isGuess }) => !isGuess)?.day;
  const modifiedTime = chosen(
    changed,
    shown.filter(({ says }) => says === 'updated'),
  );
  const isLater =
    !publishedTime || (modifiedTime !== undefined && Date.parse(modifiedTime) > Date.parse(publishedTime));
  return {
    ...(publishedTime ? { publishedTime } : {}),
    ...(modifiedTime && isLater ? { modifiedTime } : {}),
  };
}

/** The declared time on a day that is shown, else the shown day that is the declared one on another clock, else what there is. */
function chosen(declared: readonly string[], shown: readonly ShownDay[]): string | undefined {
  const [first] = declared;
  const certain = shown.filter(({ isGuess }) => !isGuess);
  if (first === undefined) return (certain.find(({ says }) => says) ?? certain[0])?.day;
  const agreed = declared.find((time) => shown.some(({ day }) => day === dayOf(time)));
  if (agreed !== undefined) return fullest(agreed, declared);
  const visible = certain.find(({ day, says }) => says !== null || daysBetween(day, first) <= 1);
  return visible?.day ?? fullest(first, declared);
}
