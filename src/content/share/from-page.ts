import type { Article } from '../../engine';
import { withoutHash } from '../../engine/dom/url';
import { load } from '../parts';
import type { ShareFormat } from './formats';

/** Shares the article. See `ReaderModel.onShare`. */
type ShareBody = (way: ShareFormat, body: Element, passage: string) => Promise<void>;

/**
 * What shares an article of this page.
 * @param facts what stands under its headline
 * @param end what stands after a text that is cut off
 */
export function shareOf(
  article: Article,
  facts: readonly { text: string }[],
  end: string | undefined,
): ShareBody {
  const { kicker, title, standfirst, lang, dir } = article;
  return async (way, body, passage) => {
    const share = await load('share');
    await share(
      way,
      {
        kicker,
        title,
        standfirst,
        facts: facts.map(({ text }) => text),
        url: withoutHash(location.href),
        lang,
        dir: dir ?? 'ltr',
        body,
        end,
      },
      passage,
    );
  };
}
