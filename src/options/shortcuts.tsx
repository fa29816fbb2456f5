import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type MessageKey, t } from '../ui/i18n';
import { currentShortcuts } from '../ui/shortcuts';

const COMMANDS: readonly { name: string; label: MessageKey }[] = [
  { name: 'toggle-clean', label: 'shortcutToggleClean' },
  { name: 'toggle-outline', label: 'shortcutToggleOutline' },
  { name: 'pick-element', label: 'menuHideElement' },
  { name: 'toggle-peek', label: 'commandTogglePeek' },
];

/** Firefox opens its page itself from version 137 on. */
interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's page for shortcuts; `null` where an extension cannot (Firefox before 137). */
function shortcutPage(): (() => void) | null {
  const commands = browser.commands as FirefoxCommands;
  if (commands.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return null;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The shortcuts as the browser really has them, and the way to its page that changes them. */
export function Shortcuts() {
  const [shortcuts, setShortcuts] = useState<ReadonlyMap<string, string> | null>(null);
  useEffect(() => {
    const load = (): void => {
      currentShortcuts().then(setShortcuts);
    };
    load();
    // The reader may come back from the browser's page.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);
  const change = shortcutPage();
  return (
    <section>
      <h2>{t('optionsShortcuts')}</h2>
      <dl>
        {COMMANDS.map(({ name, label }) => (
          <div key={name}>
            <dt>{t(label)}</dt>
            <dd>
              {shortcuts &&
                (shortcuts.get(name) ? <kbd>{shortcuts.get(name)}</kbd> : <em>{t('shortcutNone')}</em>)}
            </dd>
          </div>
        ))}
      </dl>
      <p class="soft">{t(change ? 'shortcutHow' : 'shortcutHowFirefox')}</p>
      {change && (
        <button type="button" onClick={change}>
          {t('shortcutChange')}
        </button>
      )}
    </section>
  );
}
