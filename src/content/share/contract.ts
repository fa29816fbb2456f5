import type { ShareFormat } from './formats';

declare module '../parts' {
  interface Parts {
    share: ShareArticle;
  }
}

/** A section of an article, as its outline has it. */
export interface SharedSection {
  /** Of the element of the body that it starts with. */
  id: string;
  /** 2..6 */
  level: number;
  title: string;
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
  byline?: string | undefined;
  siteName?: string | undefined;
  /** ISO 8601 */
  published?: string | undefined;
  sections?: readonly SharedSection[];
  /** How the lines of the page run: a value of the CSS property. */
  writingMode?: string | undefined;
}

/** What became of the pictures of an article that was saved as a book. */
export interface SavedBook {
  /** Pictures that are not in the file. */
  left: number;
}

/**
 * Shares an article.
 * @param passage text of the block at the top of the window, as it is shown: its lines end in `\n`
 * @returns when it is done, for a book with what became of its pictures; rejects where the browser forbids it
 */
export type ShareArticle = (
  way: ShareFormat,
  article: SharedArticle,
  passage: string,
) => Promise<SavedBook | undefined>;
