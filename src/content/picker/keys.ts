import { isUndo } from './toast/toast';

/** What the keys of the picker do. */
export interface PickerKeys {
  /** The box around the framed one, and a box within it. */
  larger(): void;
  smaller(): void;
  /** The box after the framed one, and the one before it. */
  next(): void;
  previous(): void;
  /** Chooses the framed box, to look at what the rule would do; and lets it go. */
  choose(): void;
  release(): void;
  leave(): void;
  undo(): void;
  isChosen(): boolean;
}

/** Lets the picker be used by keyboard. The page hears none of the keys. */
export function listenToKeys(
  root: ShadowRoot,
  surface: HTMLElement,
  panel: HTMLElement,
  keys: PickerKeys,
): void {
  const onPage: Readonly<Record<string, () => void>> = {
    ArrowUp: keys.larger,
    '+': keys.larger,
    ArrowDown: keys.smaller,
    '-': keys.smaller,
    ArrowRight: keys.next,
    ArrowLeft: keys.previous,
    Enter: keys.choose,
    ' ': keys.choose,
  };
  const onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const [target] = event.composedPath();
    const isOnPage = target === surface;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (keys.isChosen()) keys.release();
      else keys.leave();
    } else if (event.key === 'Tab') onTab(event, isOnPage);
    else if (isUndo(event) && isOnPage) keys.undo();
    else if (isOnPage && onPage[event.key]) {
      event.preventDefault();
      onPage[event.key]?.();
    }
  };
  /** Tab goes from box to box until one is chosen, then round and round through the panel. */
  const onTab = (event: KeyboardEvent, isOnPage: boolean): void => {
    if (isOnPage && !keys.isChosen()) {
      event.preventDefault();
      (event.shiftKey ? keys.previous : keys.next)();
      return;
    }
    const stops = [surface, ...panel.querySelectorAll<HTMLElement>('input, button:enabled')];
    const [target] = event.composedPath();
    const [edge, turn] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (target !== edge) return;
    event.preventDefault();
    turn?.focus();
  };
  root.addEventListener('keydown', (event) => onKey(event as KeyboardEvent));
}
