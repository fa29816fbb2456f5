import type { View } from '../../messages';
import type { PageSettings } from '../../settings';
import type { InPlace } from '../in-place/contract';
import type { Reader, ReaderPage } from '../reader/contract';
import type { PageSnapshot } from '../restore/snapshot';
import type { Trail } from '../resume/contract';
import type { Session } from './session';

export type CleanView = Exclude<View, 'original'>;

/** What is held of a page from the first clean view until the page is given back. */
export interface Hold {
  readonly session: Session;
  readonly snapshot: PageSnapshot;
  /** Its signal ends all that was begun for the view: observers, timers, what is hidden. */
  readonly ending: AbortController;
  /** Follows the reader through the article; `null` in the outline. */
  trail: Trail | null;
}

/** What is shown: the page as it is, or the article in one of two looks. The outline is always in the reader look. */
export type Shown =
  | { readonly view: 'original' }
  | { readonly view: CleanView; readonly reader: Reader<ReaderPage>; readonly hold: Hold }
  | { readonly view: 'article'; readonly inPlace: InPlace; readonly hold: Hold };

/** What Galley knows of this page and shows on it. Only {@link transition} makes a new state. */
export interface PageState {
  readonly shown: Shown;
  /** The last reading of the page; `null` where there is none that holds. */
  readonly session: Session | null;
  /** The clean view that was shown last. */
  readonly lastClean: CleanView;
  /** What the reader chose for this page only. */
  readonly choices: PageSettings;
}

/** What changes the state. */
export type PageEvent =
  /** The page was read. */
  | { type: 'read'; session: Session }
  /** A clean view was opened, or replaced another one. */
  | { type: 'shown'; shown: Exclude<Shown, { view: 'original' }> }
  /** The view was taken off the page. */
  | { type: 'closed' }
  /** The reader has gone back to the page as it is. */
  | { type: 'left' }
  /** The page has put other content in place of the article. */
  | { type: 'article-gone' }
  /** The reader chose something for this page only. */
  | { type: 'chosen'; choices: PageSettings };

const ORIGINAL: Shown = { view: 'original' };

export const INITIAL_STATE: PageState = {
  shown: ORIGINAL,
  session: null,
  lastClean: 'article',
  choices: {},
};

/** The state after an event. */
export function transition(state: PageState, event: PageEvent): PageState {
  switch (event.type) {
    case 'read':
      return { ...state, session: event.session };
    case 'shown':
      return { ...state, shown: event.shown, lastClean: event.shown.view };
    case 'closed':
      return { ...state, shown: ORIGINAL };
    case 'left': {
      // The look in which the reader saw what they pointed at ends with the view, and what was read under it.
      const { look, ...choices } = state.choices;
      return { ...state, shown: ORIGINAL, choices, session: look ? null : state.session };
    }
    case 'article-gone':
      return { ...state, shown: ORIGINAL, session: null };
    case 'chosen':
      return { ...state, choices: event.choices };
  }
}

/** The open reader look. */
export function readerOf(shown: Shown): Reader<ReaderPage> | null {
  return 'reader' in shown ? shown.reader : null;
}
