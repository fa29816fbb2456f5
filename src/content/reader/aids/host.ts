import type { ReadingAids } from '../../../settings/aids';
import type { StartListening } from '../../listen/contract';

/** The view around the aids. */
export interface AidsHost {
  dialog: HTMLElement;
  /** Everything in the dialog that has a size: lines have moved where it changes. */
  content: Element;
  lang: string | undefined;
  /** Aborted when the view closes. */
  signal: AbortSignal;
  /** The aids as they are set now. */
  settings(): ReadingAids;
  /** The reader set them otherwise. */
  onSettings(aids: ReadingAids): void;
  /** Loads the player. Rejects where it cannot be loaded. */
  loadListening(): Promise<StartListening>;
  /** All blocks in order, title block included, visible or folded away. */
  blocks(): readonly Element[];
  /** The visible blocks. */
  visible(): readonly Element[];
  /** The block at the top of the window. */
  top(): Element | undefined;
  /** Opens the fold a block is in. */
  reveal(block: Element): void;
  /** The controls have to be drawn anew. */
  onChange(): void;
}
