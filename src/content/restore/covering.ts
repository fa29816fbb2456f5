import { markOwn } from '../shared/own';
import { mark, unmark } from './mark';

/** Attribute of `body` while the reader look is over it. The user style sheet keeps what is below from being rendered. */
export const COVERED = 'data-galley-covered';

/** Keeps the whole page below the reader look from being rendered, which costs less than to hide its boxes one by one. */
export interface Cover {
  put(): void;
  lift(): void;
  /** Calls `read` while the page is rendered, without a paint. Returns the result of `read`. */
  whileLifted<T>(read: () => T): T;
}

/**
 * Prepares the cover of a page. A covered body has no height, so room in its place keeps the page where it is scrolled. The
 * browser may not hold on to that room where the body comes back: the page would be scrolled by its height.
 */
export function createCover(): Cover {
  const room = markOwn(document.createElement('galley-room'));
  let covered: Element | null = null;
  const lift = (): void => {
    if (covered) unmark(covered, COVERED);
    covered = null;
    room.remove();
  };
  return {
    put() {
      const { body, documentElement } = document;
      if (!body) return;
      if (covered !== body) lift();
      if (!room.isConnected) {
        room.style.setProperty('--galley-room', `${documentElement.scrollHeight}px`);
        documentElement.append(room);
      }
      covered = body;
      mark(body, COVERED);
    },
    lift,
    whileLifted(read) {
      if (covered) unmark(covered, COVERED);
      try {
        return read();
      } finally {
        if (covered) mark(covered, COVERED);
      }
    },
  };
}
