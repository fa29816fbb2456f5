import type { Way } from './formats';

declare module '../parts' {
  interface Parts {
    share: Take;
  }
}

/** An article on its way out of the page. */
export interface TakenArticle {
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
}

/**
 * Takes an article along.
 * @param passage text of the block at the top of the window
 * @returns when it is done; rejects where the browser forbids it
 */
export type Take = (way: Way, article: TakenArticle, passage: string) => Promise<void>;
