import type { Article } from '../../engine';
import { t, tn, uiLanguage } from '../../ui/i18n';
import { age, formatDate } from '../shared/dates';
import type { ReaderFact } from './contract';

/** The line under the headline: author, site, dates, age and reading time. No text is in it twice. */
export function factsOf({ byline, siteName, publishedTime, modifiedTime, minutes }: Article): ReaderFact[] {
  const lang = uiLanguage();
  const years = age(publishedTime, new Date());
  const published = publishedTime && formatDate(publishedTime, lang);
  const updated = modifiedTime && formatDate(modifiedTime, lang);
  const facts: (ReaderFact | null)[] = [
    byline ? { text: byline, kind: 'byline' } : null,
    { text: siteName ?? location.hostname.replace(/^www\./, '') },
    published ? { text: t('published', published) } : null,
    years > 0 ? { text: tn('yearsOld', years), kind: 'age' } : null,
    updated && updated !== published ? { text: t('updated', updated) } : null,
    { text: tn('minutes', minutes) },
  ];
  const texts = facts.map((fact) => fact?.text);
  return facts.filter((fact, at): fact is ReaderFact => fact !== null && texts.indexOf(fact.text) === at);
}
