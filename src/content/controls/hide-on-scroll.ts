/** CSS px. So far down the text the controls leave; a finger that rests on the glass moves it less. By hand. */
const LEAVE_AFTER = 24;
/** CSS px. So far up they come back: sooner, as readers who scroll back look for them. By hand. */
const COME_AFTER = 8;

/** What is scrolled. */
interface Scrolled {
  /** CSS px above the top of the window. */
  top(): number;
  /** CSS px below the bottom of the window. */
  left(): number;
}

/** Decides whether the controls are away. Call it whenever the text was scrolled. */
export interface HideOnScroll {
  scrolled(): void;
  /** The reader has tapped on the text: the controls come, or go. */
  tapped(): void;
  /** Brings the controls back, until the reader goes on down the text. */
  come(): void;
}

/**
 * The controls leave while the reader goes down the text, and come back on the way up, at the start and at the end.
 * @param setAway called with each change
 */
export function hideOnScroll({ top, left }: Scrolled, setAway: (isAway: boolean) => void): HideOnScroll {
  let isAway = false;
  /** Where the reader last turned round. */
  let turn = top();
  let last = turn;
  const set = (next: boolean): void => {
    if (next !== isAway) setAway(next);
    isAway = next;
  };
  return {
    scrolled() {
      const now = top();
      const isDown = now > last;
      if (isDown !== turn < last) turn = last;
      last = now;
      if (now <= 0 || left() < 1) set(false);
      else if (now - turn > LEAVE_AFTER) set(true);
      else if (turn - now > COME_AFTER) set(false);
    },
    tapped() {
      turn = last;
      set(!isAway);
    },
    come() {
      turn = last = top();
      set(false);
    },
  };
}

/** True for a click on plain text: it follows no link, presses nothing, and selects nothing. */
export function isTap(event: Event, selected: Selection | null): boolean {
  const { target } = event;
  const isPlain =
    target instanceof Element &&
    !target.closest('a, button, input, select, label, summary, .controls, .rail');
  return isPlain && !event.defaultPrevented && (selected === null || selected.isCollapsed);
}
