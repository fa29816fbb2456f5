declare module '../parts' {
  interface Parts {
    notices: BarTools;
  }
}

export interface BarButton {
  label: string;
  act(): void;
}

/** Why a view ended that nobody ended: the page put it away, or the extension was updated or removed meanwhile. */
export type Fall = 'put-away' | 'updated';

/** What the reader is told by a bar over the page, without having asked. Each returns what ends it and takes the bar away. */
export interface BarTools {
  /**
   * Watches over a clean page for as long as it is clean.
   * @param stands false where the page has put the view away
   * @param onFall called at most once
   */
  keepVigil(stands: () => boolean, onFall: (why: Fall) => void): () => void;
  /** Tells the reader of the end. */
  tellOfFall(why: Fall): () => void;
  /**
   * Offers to read the article that the page shows next, as soon as there is one.
   * @param onAccept called once, when the reader wants it
   */
  offerNext(page: NextPage, onAccept: () => void): () => void;
}

/** The page that may go on. */
export interface NextPage {
  /** True where it shows an article. */
  hasArticle(): boolean;
  /** Calls back when the page has put elements in; returns what ends that. */
  watch(look: () => boolean): () => void;
}
