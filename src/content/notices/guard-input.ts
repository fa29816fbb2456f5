import { isOwn, isPassedOn, markPassedOn, ownRootOf } from '../shared/own';

/** What the controls of Galley listen to. They get it from here, as the page could stop it on its way. */
const PASSED_ON = ['click', 'keydown', 'pointerdown', 'input', 'focusin', 'wheel', 'touchmove'] as const;
/** By what else a page could keep the browser from doing what the reader wants: to focus, select, scroll, open a menu. */
const KEPT =
  'mousedown mouseup pointerup dblclick auxclick contextmenu keyup keypress beforeinput touchstart touchend selectstart dragstart'.split(
    ' ',
  );
/** Galley's own scripts listen to these on the window, too. */
const SHARED: ReadonlySet<string> = new Set(['keydown', 'contextmenu']);
/** Scrolling does not wait for these. */
const PASSIVE: ReadonlySet<string> = new Set(['wheel', 'touchstart', 'touchmove']);

/** The properties of an event that a copy has from it (UI Events, Pointer Events). */
const COPIED =
  'detail button buttons clientX clientY screenX screenY ctrlKey shiftKey altKey metaKey key code location repeat isComposing pointerId pointerType isPrimary deltaX deltaY deltaMode data inputType'.split(
    ' ',
  );

/** A click that keys or the mouse have caused comes within this time (ms). By hand. */
const CLICK_WITHIN_MS = 500;

/** What the reader did last that can end in a click. */
interface Press {
  at: { x: number; y: number } | 'focus';
  time: number;
}

/**
 * Keeps what the reader does in Galley's elements from the page: focus traps, scroll locks and the like stop events on
 * their way to what is not theirs. Listens before all but what the page has on its window already.
 */
export function guardInput(signal: AbortSignal): void {
  let press: Press | null = null;
  /** What was clicked last, since the mouse or a key was pressed: a box to tick need not have the focus. */
  let clicked: Element | 'unknown' | null = null;
  const hostOf = ({ isTrusted, target }: Event): Element | null =>
    isTrusted && target instanceof Element && isOwn(target) ? target : null;
  const keep = (event: Event): void => {
    if (!hostOf(event)) return;
    press = pressOf(event) ?? press;
    if (SHARED.has(event.type)) event.stopPropagation();
    else event.stopImmediatePropagation();
  };
  const passOn = (event: Event): void => {
    const host = hostOf(event);
    // Two may be on guard: for the view, and for a bar over it.
    if (!host || isPassedOn(event)) return;
    const { type } = event;
    if (type === 'pointerdown' || type === 'keydown') clicked = null;
    // Clicks by assistive technology tell of no place. They go their way, and so does what they change.
    if (type === 'click' && !isCausedBy(press, event as MouseEvent)) clicked = 'unknown';
    if (clicked === 'unknown' && (type === 'click' || type === 'input')) return;
    const target =
      type === 'input' && clicked instanceof Element
        ? controlOf(clicked)
        : innerTarget(event, host, type === 'click' && press?.at === 'focus');
    if (!target) return;
    if (type === 'click') clicked = target;
    markPassedOn(event);
    keep(event);
    dispatchCopy(event, target);
  };
  const listen = (type: string, listener: (event: Event) => void): void =>
    addEventListener(type, listener, { capture: true, passive: PASSIVE.has(type), signal });
  for (const type of PASSED_ON) listen(type, passOn);
  for (const type of KEPT) listen(type, keep);
}

/** The field that a click on an element or on its label changes. */
function controlOf(element: Element): Element {
  return element.closest('label')?.control ?? element;
}

function pressOf(event: Event): Press | null {
  const { type, timeStamp: time } = event;
  if (type === 'mouseup') {
    const { clientX: x, clientY: y } = event as MouseEvent;
    return { at: { x, y }, time };
  }
  const isKey = type === 'keydown' || type === 'keyup';
  return isKey && /^(?:Enter| )$/.test((event as KeyboardEvent).key) ? { at: 'focus', time } : null;
}

function isCausedBy(press: Press | null, { clientX, clientY, detail, timeStamp }: MouseEvent): boolean {
  if (!press || timeStamp - press.time > CLICK_WITHIN_MS) return false;
  if (press.at === 'focus') return detail === 0;
  // Pointers have fractions of pixels, which not every event tells.
  return Math.abs(clientX - press.at.x) < 1 && Math.abs(clientY - press.at.y) < 1;
}

/** Lets the controls hear of an event. What the browser does after an event, it does for the original. */
function dispatchCopy(event: Event, target: Element): void {
  const copy = copyOf(event);
  markPassedOn(copy);
  let isPrevented: boolean | null = null;
  // Not composed, so this root is where its way ends.
  const end = (last: Event): void => {
    isPrevented = last.defaultPrevented;
    last.preventDefault();
  };
  const root = target.getRootNode();
  root.addEventListener(event.type, end, { once: true });
  target.dispatchEvent(copy);
  root.removeEventListener(event.type, end);
  if (isPrevented ?? copy.defaultPrevented) event.preventDefault();
}

/** A plain event with the values of the original: in Firefox copies of key events would leave the root. */
function copyOf(event: Event): Event {
  const copy = new Event(event.type, { bubbles: true, cancelable: true });
  const values = event as unknown as Record<string, unknown>;
  for (const name of COPIED) {
    const value = values[name];
    if (value !== undefined) Object.defineProperty(copy, name, { value });
  }
  return copy;
}

/** The element in Galley's closed roots that an event is for. @param byFocus the keyboard caused it */
function innerTarget(event: Event, host: Element, byFocus: boolean): Element | null {
  const isPointed = event instanceof MouseEvent && !byFocus;
  let target: Element | null = null;
  for (let root = ownRootOf(host); root; root = target && ownRootOf(target)) {
    const inner: Element | null = isPointed
      ? root.elementFromPoint(event.clientX, event.clientY)
      : root.activeElement;
    if (!inner || !root.contains(inner)) break;
    target = inner;
  }
  return target;
}
