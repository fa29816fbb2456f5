import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser';
import { siteOf } from '../settings/site';
import { t } from '../ui/i18n';
import { currentShortcuts } from '../ui/shortcuts';

/**
 * The current shortcut, and a link to the settings.
 * @param host `''` if the page has none
 */
export function Footer({ host }: { host: string }) {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    currentShortcuts().then((all) => setShortcut(all.get('toggle-clean') ?? ''));
  }, []);
  const openSettings = async (): Promise<void> => {
    const page = browser.runtime.getURL('src/options/index.html');
    await browser.tabs.create({ url: host ? `${page}#site=${encodeURIComponent(siteOf(host))}` : page });
    close();
  };
  return (
    <footer>
      <span>
        {t('shortcut')}{' '}
        {shortcut !== null && (shortcut ? <kbd>{shortcut}</kbd> : <em>{t('shortcutNone')}</em>)}
      </span>
      <button type="button" class="link" onClick={openSettings}>
        {host ? t('settingsForSite', siteOf(host)) : t('settings')}
      </button>
    </footer>
  );
}
