import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser';
import { siteOf } from '../settings/site';
import { t } from '../ui/i18n';
import { currentShortcuts } from '../ui/shortcuts';
import type { activeTab } from './ask';

/**
 * The current shortcut, and a link to the settings. In a private window it is not to those of the site: the browser
 * opens them outside, and its history would have the name.
 * @param host `''` if the page has none
 */
export function Footer({ host, tab }: { host: string; tab: ReturnType<typeof activeTab> }) {
  const [isPrivate, setPrivate] = useState(true);
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    currentShortcuts().then((all) => setShortcut(all.get('toggle-clean') ?? ''));
  }, []);
  useEffect(() => {
    tab.then((active) => setPrivate(active?.incognito ?? true));
  }, [tab]);
  const site = isPrivate ? '' : siteOf(host);
  const openSettings = async (): Promise<void> => {
    const page = browser.runtime.getURL('src/options/index.html');
    await browser.tabs.create({ url: site ? `${page}#site=${encodeURIComponent(site)}` : page });
    close();
  };
  const label = site ? t('settingsForSite', site) : t('settings');
  return (
    <footer>
      <span class="shortcut">
        <span class={shortcut ? 'visually-hidden' : undefined}>{t('shortcut')} </span>
        {shortcut !== null && (shortcut ? <kbd>{shortcut}</kbd> : <em>{t('shortcutNone')}</em>)}
      </span>
      <button type="button" class="link" title={label} onClick={openSettings}>
        {label}
      </button>
    </footer>
  );
}
