import type { ShareFormat } from './formats';

declare module '../parts' {
  interface Parts {
    share: ShareArticle;
  }
}

/** An article on its way out of the page. */
export interface SharedArticle {
  kicker?: string | undefined;
  title: string;
  standfirst: string | undefined;
  /** Author, site, dates, one text each. */
  facts: readonly string[];
  /** Address of the page. */
  url: string;
  lang: string | undefined;
  dir: 'ltr' | 'rtl';
  /** The sanitised body. */
  body: Element;
  /** The line after the body of an article that goes on for subscribers. */
  end?: string | undefined;
}

/**
 * Shares an article.
 * @param passage text of the block at the top of the window, as it is shown: its lines end in `\n`
 * @returns when it is done; rejects where the browser forbids it
 */
export type ShareArticle = (way: ShareFormat, article: SharedArticle, passage: string) => Promise<void>;
