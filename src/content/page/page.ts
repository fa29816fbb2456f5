import type { View } from '../../messages';
import type { ViewLost } from '../notices/contract';
import type { ScrolledElements } from '../restore/snapshot';
import type { ExitsPage } from '../shared/exits';
import { type PageEvent, type PageState, transition } from './state';

/** The page of this script, as its owner and the views on it share it. */
export interface Page {
  state: PageState;
  readonly cues: Cues;
  readonly scrolled: ScrolledElements;
}

/** What the views tell the owner of the page. */
export interface Cues {
  readonly exits: ExitsPage;
  /** A control of the reader look asks for a view. */
  onView(view: View): void;
  /** The page has put something in; returns whether that was anything new. */
  onArrival(): boolean;
  /** The view was taken off by something else. */
  onViewLost(why: ViewLost): void;
}

/** Takes in what has happened. */
export function dispatch(page: Page, event: PageEvent): void {
  page.state = transition(page.state, event);
}
