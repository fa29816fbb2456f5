import type { ReadingPosition } from '../../settings/reading-positions/reading-position';
import type { Reader } from '../reader/contract';
import type { Progress } from '../scroll/top-paragraph';

declare module '../parts' {
  interface Parts {
    resume: FollowReader;
  }
}

/** The page whose article is shown. */
export interface ShownPage {
  /** The article's blocks in the page; those in the reader look have the same order and text. */
  blocks(): readonly Element[];
  /** The open reader look; `null` where the article is shown in place. */
  reader(): Pick<Reader, 'progress' | 'resumeAt' | 'put'> | null;
}

/** An article as it is shown. */
export interface ShownArticle {
  blocks(): readonly Element[];
  /** How far the reader is; `null` where no block is in the window. */
  progress(): Progress | null;
  /** Goes to a place in a block, and moves the focus there. */
  resumeAt(block: number, share: number): void;
  /** Puts a bar over the view. Returns what takes it away. */
  put(bar: Element): () => void;
}

/** What remembers places for the trail. */
export interface Memory {
  recall(): Promise<ReadingPosition | null>;
  /** `null` forgets. */
  keep(place: ReadingPosition | null): void;
}

/** Follows the reader through an article. */
export interface Trail {
  /** The reader has moved. */
  moved(): void;
  /** There is more of the article: a place that was not in it may be now. */
  grown(): void;
  /** The view is left. */
  end(): void;
}

/** Follows the reader through the article of a page, in whatever look it is shown. */
export type FollowReader = (page: ShownPage) => Trail;
