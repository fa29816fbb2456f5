import type { Article } from '../../engine';
import { withoutHash } from '../../engine/dom/url';
import { loadTake } from '../background-client';
import type { ReaderFact, ReaderModel } from '../reader/contract';

/** The way to take an article of this page along. @param facts what stands under its headline */
export function takeFrom(article: Article, facts: readonly ReaderFact[]): ReaderModel['onShare'] {
  const { title, standfirst, lang, dir } = article;
  return async (way, body, passage) => {
    const take = await loadTake();
    await take(
      way,
      {
        title,
        standfirst,
        facts: facts.map(({ text }) => text),
        url: withoutHash(location.href),
        lang,
        dir: dir ?? 'ltr',
        body,
      },
      passage,
    );
  };
}
