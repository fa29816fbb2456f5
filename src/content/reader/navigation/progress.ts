import { sectionAt } from '../article/positions';
import { dispatch, type Look } from '../look';
import type { ReadingProgress } from '../state';

/** CSS px from the top of the window. A section is the current one when its heading is above this line; set by eye. */
const READING_LINE = 120;

/**
 * Shows which section is being read, and how much is left. Called whenever the reader is somewhere else. At the very end it
 * is the last section in the window: a short one never comes up to the reading line.
 */
export function showProgress(look: Look): void {
  const { scrollTop, clientHeight, scrollHeight } = look.shell.dialog;
  const isAtEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1;
  dispatch(look, {
    type: 'scrolled',
    section: sectionAt(look.layout, isAtEnd ? innerHeight : READING_LINE),
    progress: progressIn(look.layout.body, look.model.minutes),
  });
}

/** How much of the text is above the bottom of the window, and how many minutes the rest takes. */
function progressIn(body: Element, minutes: number): ReadingProgress {
  const { top, height } = body.getBoundingClientRect();
  const share = height > 0 ? Math.min(1, Math.max(0, (innerHeight - top) / height)) : 0;
  // At the start nothing counts as read, though the first screenful is in the window.
  const read = top >= READING_LINE ? 0 : share;
  return { read: Math.floor(read * 100), minutesLeft: Math.ceil(minutes * (1 - read)) };
}
