import type { PageSettings } from '../../settings';
import type { InPlace } from '../in-place/contract';
import type { Reader, ReaderPage } from '../reader/contract';
import type { PageSnapshot } from '../restore/snapshot';
import type { Trail } from '../resume/contract';
import type { CleanView } from './look-of';
import type { Session } from './session';

/** What is kept of a page from the first clean view until the page is restored. */
export interface Hold {
  readonly session: Session;
  readonly snapshot: PageSnapshot;
  /** Its signal ends everything started for the view: observers, timers, hiding. */
  readonly ending: AbortController;
  /** Tracks the reading position in the article; `null` in the outline. */
  trail: Trail | null;
}

/** What is shown: the original page, or the article in one of two looks. The outline always uses the reader look. */
export type Shown =
  | { readonly view: 'original' }
  | { readonly view: CleanView; readonly reader: Reader<ReaderPage>; readonly hold: Hold }
  | { readonly view: 'article'; readonly inPlace: InPlace; readonly hold: Hold };

/** What Galley knows about this page and shows on it. Only {@link transition} creates a new state. */
export interface PageState {
  readonly shown: Shown;
  /** The last reading of the page; `null` if there is none or it is outdated. */
  readonly session: Session | null;
  /** The clean view that was shown last. */
  readonly lastClean: CleanView;
  /** The reader's choices for this page only. */
  readonly choices: PageSettings;
  /** The page was seen to keep clicks and keys from Galley. */
  readonly inputTaken: boolean;
}

/** What changes the state. */
export type PageEvent =
  /** The page was read. */
  | { type: 'read'; session: Session }
  /** A clean view was opened, or replaced another one. */
  | { type: 'shown'; shown: Exclude<Shown, { view: 'original' }> }
  /** The view was removed from the page. */
  | { type: 'closed' }
  /** The reader went back to the original page. */
  | { type: 'left' }
  /** The page replaced the article with other content. */
  | { type: 'article-gone' }
  /** The reader chose something for this page only. */
  | { type: 'chosen'; choices: PageSettings }
  /** The page keeps clicks and keys from Galley. */
  | { type: 'input-taken' };

const ORIGINAL: Shown = { view: 'original' };

export const INITIAL_STATE: PageState = {
  shown: ORIGINAL,
  session: null,
  lastClean: 'article',
  choices: {},
  inputTaken: false,
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
      // A look chosen for this page only ends with the view. The session read under it ends too.
      const { look, ...choices } = state.choices;
      return { ...state, shown: ORIGINAL, choices, session: look ? null : state.session };
    }
    case 'article-gone':
      return { ...state, shown: ORIGINAL, session: null };
    case 'chosen':
      return { ...state, choices: event.choices };
    case 'input-taken':
      return { ...state, inputTaken: true };
  }
}

/** The open reader look; `null` if it is not open. */
export function readerOf(shown: Shown): Reader<ReaderPage> | null {
  return 'reader' in shown ? shown.reader : null;
}
