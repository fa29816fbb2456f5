import { isOwn, ownRootOf } from '../shared/own';
import type { Notices } from './contract';

/** Looks for input that never arrived are this far apart (ms). Browsers tell of input for 5 s. */
const LOOK_EVERY_MS = 1000;
/** The click after a press of the mouse comes within this time (ms). By hand. */
const CLICK_WITHIN_MS = 500;
/** So many presses in a row without a click are no accident. */
const MISSED_CLICKS = 2;
/** A press and its release are at the same place up to this far (CSS px), for browsers to make a click of them. */
const SAME_PLACE_PX = 1;

/** What the reader does that counts as input for the browser (HTML, "user activation"). Each is heard, or was stopped. */
const INPUT = ['pointerdown', 'mousedown', 'keydown', 'pointerup', 'touchend', 'click'] as const;

/**
 * See {@link Notices}. What a page has on its window before the view is there hears events first, and can stop them
 * there. It cannot stop the browser from noting that there was input (`navigator.userActivation`), nor hide that a
 * press and a release of the mouse made no click.
 */
export const watchUnheard: Notices['watchUnheard'] = ({ isOpen, lastAsked }, onUnheard, signal) => {
  const watching = new AbortController();
  const end = (): void => watching.abort();
  signal.addEventListener('abort', end);
  const tell = (): void => {
    if (watching.signal.aborted || !isOpen()) return;
    end();
    onUnheard();
  };
  watchActivation(lastAsked, tell, watching.signal);
  watchClicks(tell, watching.signal);
};

/** Calls back when the browser has noted input of which no event arrived. */
function watchActivation(lastAsked: () => number, onUnheard: () => void, signal: AbortSignal): void {
  const { userActivation } = navigator;
  // Not in Firefox before 120.
  if (!userActivation) return;
  let heard = performance.now();
  const hear = ({ isTrusted }: Event): void => {
    if (isTrusted) heard = performance.now();
  };
  for (const type of INPUT) addEventListener(type, hear, { capture: true, passive: true, signal });
  let wasActive = true;
  let last = heard;
  /** Since when something should have been heard (ms): browsers note input before the event of it arrives. */
  let suspectSince: number | null = null;
  const timer = setInterval(() => {
    const { isActive } = userActivation;
    // What popup and shortcuts ask for counts as input in the page in some browsers.
    const isExplained = (since: number): boolean => Math.max(heard, lastAsked()) >= since;
    if (suspectSince !== null && !isExplained(suspectSince)) onUnheard();
    suspectSince = isActive && !wasActive ? last - LOOK_EVERY_MS : null;
    wasActive = isActive;
    last = performance.now();
  }, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** Calls back when the mouse was pressed and released on Galley's elements, twice, and no click followed. */
function watchClicks(onUnheard: () => void, signal: AbortSignal): void {
  let pressed: MouseEvent | null = null;
  let missed = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const miss = (): void => {
    missed += 1;
    if (missed >= MISSED_CLICKS) onUnheard();
  };
  const listen = (type: string, listener: (event: MouseEvent) => void): void =>
    addEventListener(type, (event) => event.isTrusted && listener(event as MouseEvent), {
      capture: true,
      passive: true,
      signal,
    });
  listen('pointerdown', (event) => {
    const isMouse = (event as PointerEvent).pointerType === 'mouse' && event.button === 0;
    const isOnOwn = isMouse && event.target instanceof Element && isOwn(event.target);
    pressed = isOnOwn && !isOnScrollBar(event) ? event : null;
  });
  listen('pointerup', ({ clientX, clientY }) => {
    const isSame =
      pressed !== null &&
      Math.abs(clientX - pressed.clientX) <= SAME_PLACE_PX &&
      Math.abs(clientY - pressed.clientY) <= SAME_PLACE_PX;
    pressed = null;
    if (!isSame) return;
    clearTimeout(timer);
    timer = setTimeout(miss, CLICK_WITHIN_MS);
  });
  listen('click', () => {
    clearTimeout(timer);
    missed = 0;
  });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** True for a press on the scroll bar of an element of Galley's own: not every browser makes a click of it. */
function isOnScrollBar({ target, clientX, clientY }: MouseEvent): boolean {
  const box = target instanceof Element && ownRootOf(target)?.elementFromPoint(clientX, clientY);
  // Boxes within a line have no width of this kind, and no scroll bar.
  if (!box || box.clientWidth === 0) return false;
  const start = box.getBoundingClientRect().left + box.clientLeft;
  return clientX < start || clientX >= start + box.clientWidth;
}
