import type { Analysis, Article } from '../../engine';
import { withoutHash } from '../../engine/dom/url';
import { load } from '../parts';
import type { SavedBook } from './contract';
import type { ShareFormat } from './formats';

/** Shares the article. See `ReaderModel.onShare`. */
type ShareBody = (way: ShareFormat, body: Element, passage: string) => Promise<SavedBook | undefined>;

/**
 * What shares an article of this page.
 * @param facts what stands under its headline
 * @param end what stands after a text that is cut off
 * @param analysis of the page, for the sections
 */
export function shareOf(
  article: Article,
  facts: readonly { text: string }[],
  end: string | undefined,
  { outline, blocks }: Pick<Analysis, 'outline' | 'blocks'>,
): ShareBody {
  const { kicker, title, standfirst, lang, dir, byline, siteName, publishedTime } = article;
  return async (way, body, passage) => {
    const share = await load('share');
    return share(
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
        byline,
        siteName,
        published: publishedTime,
        sections: outline.map(({ id, level, title }) => ({ id, level, title })),
        writingMode: blocks[0] && getComputedStyle(blocks[0]).writingMode,
      },
      passage,
    );
  };
}
