import { browser } from '../browser';
import { t } from '../ui/i18n';
import { ShortcutList } from '../ui/shortcut-list';
import { isFirefox, shortcutPage } from '../ui/shortcuts';
import { ClickQuestion } from './click-question';
import { Demo } from './demo';

/** The page that a new reader sees once: three ways to use Galley, and an article to try them on. */
export function Welcome() {
  const changeShortcuts = shortcutPage();
  return (
    <>
      <header>
        <img src="/icons/96.png" alt="" width="48" height="48" />
        <div>
          <h1>{t('welcomeTitle')}</h1>
          <p>{t('welcomeLead')}</p>
        </div>
      </header>
      <ClickQuestion />
      <ol class="gestures">
        <Gesture title={t('gestureClick')}>
          <p>{t('gestureClickText')}</p>
          <p class="soft">{t(isFirefox() ? 'gesturePinFirefox' : 'gesturePin')}</p>
        </Gesture>
        <Gesture title={t('gestureKeys')}>
          <ShortcutList first={2} />
          {changeShortcuts ? (
            <button type="button" onClick={changeShortcuts}>
              {t('shortcutChange')}
            </button>
          ) : (
            <p class="soft">{t('shortcutHowFirefox')}</p>
          )}
        </Gesture>
        <Gesture title={t('gestureAutomatic')}>
          <p>{t('gestureAutomaticText')}</p>
          <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
            {t('settings')}
          </button>
        </Gesture>
      </ol>
      <Demo />
      <p class="soft promise">{t('welcomePromise')}</p>
      <p class="soft promise">{t('welcomeSeen')}</p>
    </>
  );
}

function Gesture({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <li>
      <h2>{title}</h2>
      {children}
    </li>
  );
}
