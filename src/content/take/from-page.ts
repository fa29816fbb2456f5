import type { Article } from '../../engine';
import { loadTake } from '../extension-link';
import type { ReaderModel } from '../reader/contract';
import { factsOf } from '../reader-model';

/** The way to take an article of this page along. */
export function takeFrom(article: Article): ReaderModel['onTake'] {
  const { title, standfirst, lang, dir } = article;
  return async (way, body, passage) => {
    const take = await loadTake();
    await take(
      way,
      {
        title,
        standfirst,
        facts: factsOf(article).map(({ text }) => text),
        url: location.href.replace(/#.*$/, ''),
        lang,
        dir: dir ?? 'ltr',
        body,
      },
      passage,
    );
  };
}
