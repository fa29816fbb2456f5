import { t } from '../ui/i18n';
import { ShortcutList } from '../ui/shortcut-list';
import { shortcutPage } from '../ui/shortcuts';

/** The shortcuts as set in the browser, and a link to the browser page that changes them. */
export function Shortcuts() {
  const change = shortcutPage();
  return (
    <section>
      <h2>{t('optionsShortcuts')}</h2>
      <ShortcutList />
      <p class="soft">{t(change ? 'shortcutHow' : 'shortcutHowFirefox')}</p>
      {change && (
        <button type="button" onClick={change}>
          {t('shortcutChange')}
        </button>
      )}
    </section>
  );
}
