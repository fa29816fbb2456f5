import { useRef, useState } from 'preact/hooks';
import { t } from '../ui/i18n';
import type { Mark } from './use-peek';

/**
 * Maximum duration (ms) of a short press. A short press marks the blocks until the next press; a longer one marks
 * them only while it lasts.
 */
const SHORT_PRESS_MS = 350;
const KEYS = new Set([' ', 'Enter']);

/** The button that marks all blocks on the page: while the button or its key is held, or until the next press. */
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
    // Prevents the browser's clicks, which repeat while the key is held.
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
      // Assistive technology sends a click without a press.
      onClick={({ detail }) => detail === 0 && set(!on)}
    >
      {t('peek')}
    </button>
  );
}
