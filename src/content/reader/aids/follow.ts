import { linesOf } from './lines';

/** Keeps what is spoken in sight. */
export interface Follower {
  /** @param asked the reader asked for this very sentence */
  bring(range: Range, asked: boolean): void;
  close(): void;
}

/** Shares of the window's height between which a sentence is in sight: the controls lie over what is further down. */
const SIGHT = { top: 0.08, bottom: 0.62 };
/** Where a sentence is brought to: what follows it is then in sight for a while. */
const GOAL = 0.22;

/**
 * Scrolls along with what is spoken. Where readers scroll away themselves it leaves them there, until they meet the
 * voice again or ask for a sentence.
 */
export function createFollower(dialog: HTMLElement): Follower {
  let follows = true;
  const leave = (): void => {
    follows = false;
  };
  const leaveByKey = ({ key, target }: KeyboardEvent): void => {
    const inControls = target instanceof Element && target.closest('.controls');
    if (!inControls && /^(?:Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End| )$/.test(key)) leave();
  };
  /** A press on the dialog itself is one on its scroll bar. */
  const leaveByBar = ({ target }: Event): void => {
    if (target === dialog) leave();
  };
  const signal = new AbortController();
  const listening = { signal: signal.signal, passive: true };
  dialog.addEventListener('wheel', leave, listening);
  dialog.addEventListener('touchmove', leave, listening);
  dialog.addEventListener('keydown', leaveByKey, listening);
  dialog.addEventListener('pointerdown', leaveByBar, listening);
  return {
    bring(range, asked) {
      const [first] = linesOf(range);
      if (!first) return;
      const isInSight = first.top >= innerHeight * SIGHT.top && first.bottom <= innerHeight * SIGHT.bottom;
      follows ||= asked || isInSight;
      if (!follows || isInSight) return;
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      dialog.scrollBy({ top: first.top - innerHeight * GOAL, behavior: calm ? 'instant' : 'smooth' });
    },
    close: () => signal.abort(),
  };
}
