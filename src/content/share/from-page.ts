import type { Article } from '../../engine';
import { withoutHash } from '../../engine/dom/url';
import { load } from '../parts';
import type { Way } from './formats';

/** Shares the article. See `ReaderModel.onShare`. */
type ShareBody = (way: Way, body: Element, passage: string) => Promise<void>;

/** The way to take an article of this page along. @param facts what stands under its headline */
export function takeFrom(article: Article, facts: readonly { text: string }[]): ShareBody {
  const { title, standfirst, lang, dir } = article;
  return async (way, body, passage) => {
    const take = await load('share');
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
