import type { Aids } from './aids/aids';
import type { Layout } from './article/layout';
import type { ReaderModel } from './contract';
import type { Shell } from './shell';
import { type ReaderEvent, type ReaderState, transition } from './state';
import type { Visibility } from './stay-visible';
import type { ShippedFaces } from './type/shipped-faces';

/** What lives only while the view is in the page. */
export interface Opening {
  /** Aborted when the view closes: listeners, observers, timers and aids end with it. */
  readonly ending: AbortController;
  readonly aids: Aids;
  readonly faces: ShippedFaces;
  readonly visibility: Visibility;
}

/** One reader look: its elements, what it is made from and what it shows. */
export interface Look {
  readonly shell: Shell;
  /** Replaced when the page brings other text. */
  model: ReaderModel;
  layout: Layout;
  state: ReaderState;
  /** `null` while the view is closed. */
  opening: Opening | null;
  /** Draws the state. */
  draw(): void;
}

/** Changes the state and draws it, if it has changed. */
export function dispatch(look: Look, event: ReaderEvent): void {
  const next = transition(look.state, event);
  if (next === look.state) return;
  look.state = next;
  look.draw();
}
