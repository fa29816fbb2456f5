import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from './i18n';
import { currentShortcuts } from './shortcuts';

const COMMANDS: readonly { name: string; label: MessageKey }[] = [
  { name: 'toggle-clean', label: 'shortcutToggleClean' },
  { name: 'toggle-outline', label: 'shortcutToggleOutline' },
  { name: 'pick-element', label: 'menuHideElement' },
  { name: 'toggle-peek', label: 'commandTogglePeek' },
];

/** The commands with their keys as the browser has them now. @param first how many commands; all if left out */
export function ShortcutList({ first = COMMANDS.length }: { first?: number }) {
  const [shortcuts, setShortcuts] = useState<ReadonlyMap<string, string> | null>(null);
  useEffect(() => {
    const load = (): void => {
      currentShortcuts().then(setShortcuts);
    };
    load();
    // The reader may come back from the browser's page for shortcuts.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);
  return (
    <dl>
      {COMMANDS.slice(0, first).map(({ name, label }) => (
        <div key={name}>
          <dt>{t(label)}</dt>
          <dd>
            {shortcuts &&
              (shortcuts.get(name) ? <kbd>{shortcuts.get(name)}</kbd> : <em>{t('shortcutNone')}</em>)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
