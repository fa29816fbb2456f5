import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type MessageKey, t } from '../ui/i18n';
import { currentShortcuts } from '../ui/shortcuts';

const COMMANDS: readonly { name: string; label: MessageKey }[] = [
  { name: 'toggle-clean', label: 'shortcutToggleClean' },
  { name: 'toggle-outline', label: 'shortcutToggleOutline' },
];

/** Firefox opens its page itself; Chromium's page can be opened as a tab. */
interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}

/** The shortcuts as the browser really has them, and the way to its page that changes them. */
export function Shortcuts() {
  const [shortcuts, setShortcuts] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const load = (): void => {
      currentShortcuts().then(setShortcuts);
    };
    load();
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);
  const change = (): void => {
    const { openShortcutSettings } = browser.commands as FirefoxCommands;
    if (openShortcutSettings) void openShortcutSettings();
    else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  };
  return (
    <section>
      <h2>{t('optionsShortcuts')}</h2>
      <dl>
        {COMMANDS.map(({ name, label }) => (
          <div key={name}>
            <dt>{t(label)}</dt>
            <dd>{shortcuts.get(name) ? <kbd>{shortcuts.get(name)}</kbd> : <em>{t('shortcutNone')}</em>}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{t('shortcutHow')}</p>
      <button type="button" onClick={change}>
        {t('shortcutChange')}
      </button>
    </section>
  );
}
