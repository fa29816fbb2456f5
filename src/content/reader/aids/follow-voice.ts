import { linesOf } from './lines';

/** Keeps the spoken sentence in sight. */
export interface Follower {
  /** @param isAskedFor the reader asked for this sentence */
  bring(range: Range, isAskedFor: boolean): void;
}

/** Shares of the window's height between which a sentence is in sight; the controls lie over the rest. Set by eye. */
const SIGHT = { top: 0.08, bottom: 0.62 };
/** Share of the window's height to which a sentence is brought: the sentences after it are then in sight too. */
const GOAL = 0.22;

/** Keys that scroll. */
const SCROLL_KEYS = /^(?:Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End| )$/;

/**
 * Scrolls along with the voice. A reader who scrolls away is left there until the voice comes into the window again, or
 * until they ask for a sentence.
 */
export function createFollower(dialog: HTMLElement, signal: AbortSignal): Follower {
  let isFollowing = true;
  const leave = (): void => {
    isFollowing = false;
  };
  const leaveByKey = ({ key, target }: KeyboardEvent): void => {
    const inControls = target instanceof Element && target.closest('.controls');
    if (!inControls && SCROLL_KEYS.test(key)) leave();
  };
  /** A press on the dialog itself is a press on its scroll bar. */
  const leaveByScrollBar = ({ target }: Event): void => {
    if (target === dialog) leave();
  };
  const options = { signal, passive: true };
  dialog.addEventListener('wheel', leave, options);
  dialog.addEventListener('touchmove', leave, options);
  dialog.addEventListener('keydown', leaveByKey, options);
  dialog.addEventListener('pointerdown', leaveByScrollBar, options);
  return {
    bring(range, isAskedFor) {
      const [first] = linesOf(range);
      if (!first) return;
      const isInSight = first.top >= innerHeight * SIGHT.top && first.bottom <= innerHeight * SIGHT.bottom;
      isFollowing ||= isAskedFor || isInSight;
      if (!isFollowing || isInSight) return;
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      dialog.scrollBy({ top: first.top - innerHeight * GOAL, behavior: isCalm ? 'instant' : 'smooth' });
    },
  };
}
