import type { Analysis } from '../../engine';
import type { View } from '../../messages';
import type { ViewLost } from '../notices/contract';
import type { ScrolledElements } from '../restore/snapshot';
import type { ExitsPage } from '../shared/exits';
import type { Story } from '../story/contract';
import { type PageEvent, type PageState, transition } from './state';

/** The story of a page, with the address of that page. */
export interface HeldStory {
  readonly address: string;
  readonly story: Story;
}

/** The page of this script, shared by its owner and the views. */
export interface Page {
  state: PageState;
  readonly cues: Cues;
  /** When popup or shortcut last asked for something (ms, as `performance.now()`). */
  lastAsked: number;
  readonly scrolled: ScrolledElements;
  /** The story that the page is one of several pages of. */
  story: HeldStory | null;
  /** Shows the entries of the live blog at this address in the other order; `null` while they stand as on the page. */
  turned: { readonly address: string; of(analysis: Analysis): Analysis } | null;
}

/** Messages from the views to the owner of the page. */
export interface Cues {
  readonly exits: ExitsPage;
  /** A control of the reader look requests a view. */
  onView(view: View): void;
  /** The page has added elements. Returns whether any of them was new to Galley. */
  onArrival(): boolean;
  /** The page shows a block again each time it is hidden. */
  onYield(element: Element): void;
  /** The page keeps what the reader does from the controls of the view. */
  onUnheard(): void;
  /** More of a story was joined to its page. */
  onJoined(): void;
  /** The reader wants the entries of a live blog in the other order. */
  onTurn(): void;
  /** Something other than the reader ended the view. */
  onViewLost(why: ViewLost): void;
}

/** Applies an event to the state of the page. */
export function dispatch(page: Page, event: PageEvent): void {
  page.state = transition(page.state, event);
}
