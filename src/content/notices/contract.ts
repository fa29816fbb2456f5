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

/** What watches over a clean page, and tells the reader by a bar over it, without being asked. The signal ends each and takes its bar away. */
export interface Notices {
  /**
   * Watches over a clean page for as long as it is clean.
   * @param keepVisible brings the view to the front where the page covers it; false where the page has put it away
   * @param onLost called at most once
   */
  watchView(
    keepVisible: (isCovered: boolean) => boolean,
    onLost: (why: ViewLost) => void,
    signal: AbortSignal,
  ): void;
  /** Keeps what the reader does in Galley's elements from the page, which could stop it on its way. */
  guardInput(signal: AbortSignal): void;
  /**
   * Watches for input of the reader that the page keeps from Galley.
   * @param onUnheard called at most once
   */
  watchUnheard(
    view: {
      /** True while a view with controls lies over the page. */
      isOpen(): boolean;
      /** When popup or shortcut last asked for something (ms, as `performance.now()`). */
      lastAsked(): number;
    },
    onUnheard: () => void,
    signal: AbortSignal,
  ): void;
  /** A bar that says so. */
  unheardBar(): Element;
  /**
   * Hides blocks again, before the next paint, whose attribute the page takes off as it is none of its own.
   * @param isWanted true while the element has to be hidden
   * @param onYield the page goes on showing the element, which is left to it
   */
  keepHidden(
    isWanted: (element: Element) => boolean,
    onYield: (element: Element) => void,
    signal: AbortSignal,
  ): void;
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
