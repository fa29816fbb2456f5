import type { SharedArticle } from '../contract';

declare module '../../parts' {
  interface Parts {
    epub: MakeBook;
  }
}

/** An EPUB file. */
export interface Book {
  bytes: Uint8Array<ArrayBuffer>;
  /** Pictures that are not in the file: the browser did not hand their bytes over. */
  left: number;
}

/** Makes a book of an article. Asks for its pictures, from the browser's cache where they are there. */
export type MakeBook = (article: SharedArticle, now: Date) => Promise<Book>;
