import { useRef, useState } from 'preact/hooks';
import { t } from '../ui/i18n';
import type { Mark } from './use-peek';

/** A press shorter than this (ms) leaves the blocks marked until the next one; a longer one marks them while it lasts. */
const SHORT_PRESS_MS = 350;
const KEYS = new Set([' ', 'Enter']);

/** Marks every block where it is: while the button, or its key, is held, or until it is pressed again. */
export function Peek({ onMark }: { onMark: Mark }) {
  const [on, setOn] = useState(false);
  const press = useRef<{ since: number; ends: boolean } | null>(null);
  const set = (next: boolean): void => {
    setOn(next);
    onMark(next ? 'all' : []);
  };
  const down = (): void => {
    if (press.current) return;
    press.current = { since: performance.now(), ends: on };
    if (!on) set(true);
  };
  const up = (): void => {
    const { current } = press;
    press.current = null;
    if (current && (current.ends || performance.now() - current.since > SHORT_PRESS_MS)) set(false);
  };
  const byKey = (event: KeyboardEvent, act: () => void): void => {
    if (!KEYS.has(event.key)) return;
    // Else the browser makes a click of it, over and over while the key is held.
    event.preventDefault();
    act();
  };
  return (
    <button
      type="button"
      class="peek"
      aria-pressed={on}
      title={t('peekHint')}
      onPointerDown={down}
      onPointerUp={up}
      onPointerCancel={up}
      onPointerLeave={up}
      onKeyDown={(event) => byKey(event, down)}
      onKeyUp={(event) => byKey(event, up)}
      onBlur={up}
      // Assistive technology clicks without pressing anything.
      onClick={({ detail }) => detail === 0 && set(!on)}
    >
      {t('peek')}
    </button>
  );
}
