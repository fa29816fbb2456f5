declare module '../parts' {
  interface Parts {
    notices: Notices;
  }
}

export interface BarButton {
  label: string;
  onClick(): void;
}

/** Why a view ended that nobody ended: the page put it away, or the extension was updated or removed meanwhile. */
export type ViewLost = 'put-away' | 'updated';

/** What the reader is told by a bar over the page, without having asked. The signal ends each and takes its bar away. */
export interface Notices {
  /**
   * Watches over a clean page for as long as it is clean.
   * @param isVisible false where the page has put the view away
   * @param onLost called at most once
   */
  watchView(isVisible: () => boolean, onLost: (why: ViewLost) => void, signal: AbortSignal): void;
  /** Tells the reader that a view has ended. */
  tellLost(why: ViewLost, signal: AbortSignal): void;
  /**
   * Offers to read the article that the page shows next, as soon as there is one.
   * @param onAccept called once, when the reader wants it
   */
  offerNext(page: NextPage, onAccept: () => void, signal: AbortSignal): void;
}

/** The page that may go on. */
export interface NextPage {
  /** True where it shows an article. */
  hasArticle(): boolean;
  /** Calls back when the page has put elements in. @param signal ends that */
  watch(look: () => boolean, signal: AbortSignal): void;
}
