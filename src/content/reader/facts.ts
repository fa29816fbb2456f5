import type { Article } from '../../engine';
import { t, tn, uiLanguage } from '../../ui/i18n';
import { age, dayOf, formatDate } from '../shared/dates';
import type { ReaderFact } from './contract';

type Times = Pick<Article, 'publishedTime' | 'modifiedTime'>;

/**
 * The line under the headline: author, date with the last update, age, reading time. The site stands in for an author
 * that nobody names.
 */
export function factsOf({ byline, siteName, minutes, ...times }: Article): ReaderFact[] {
  const date = dateOf(times);
  const years = age(times.modifiedTime ?? times.publishedTime, new Date());
  const facts: (ReaderFact | null)[] = [
    { text: byline ?? siteName ?? location.hostname.replace(/^www\./, ''), kind: 'byline' },
    date,
    years > 0 ? { text: tn('yearsOld', years), kind: 'age' } : null,
    { text: tn('minutes', minutes) },
  ];
  return facts.filter((fact) => fact !== null);
}

/** No day is said twice: an update of the same day is told by its time. */
function dateOf({ publishedTime: published, modifiedTime: modified }: Times): ReaderFact | null {
  const lang = uiLanguage();
  if (!published) return modified ? { text: t('updated', formatDate(modified, lang)) } : null;
  const date = formatDate(published, lang);
  const update = modified && updateAfter(published, modified, lang);
  if (!modified || !update) return { text: date };
  return {
    text: t('dateUpdated', formatDate(published, lang, 'day'), update),
    whole: `${t('published', date)} · ${t('updated', formatDate(modified, lang))}`,
  };
}

/** When an article was updated; `null` where that is no later, or nothing more is known than the same day. */
function updateAfter(published: string, modified: string, lang: string): string | null {
  const [first, last] = [dayOf(published), dayOf(modified)];
  if (first.day !== last.day) return first.day < last.day ? formatDate(modified, lang, 'day') : null;
  const isLater = first.hasTime && last.hasTime && Date.parse(published) < Date.parse(modified);
  return isLater && formatDate(published, lang, 'time') !== formatDate(modified, lang, 'time')
    ? formatDate(modified, lang, 'time')
    : null;
}
