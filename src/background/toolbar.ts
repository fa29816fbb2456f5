import browser from 'webextension-polyfill';
import type { BackgroundRequest } from '../messages';
import { t } from '../ui/i18n';

type ViewChanged = Extract<BackgroundRequest, { type: 'view-changed' }>;

const CLEAN_COLOR = '#2f6b3c';
const CUT_OFF_COLOR = '#8a2432';

/** Shows in the toolbar what the tab shows. The browser itself takes it back when the tab goes to another page. */
export async function showState(tab: number, { view, access, hidden }: ViewChanged): Promise<void> {
  const clean = view !== 'original';
  const cutOff = clean && access === 'cut-off';
  await Promise.all([
    browser.action.setTitle({
      tabId: tab,
      title: t(cutOff ? 'actionTitleCutOff' : clean ? 'actionTitleClean' : 'actionTitle'),
    }),
    browser.action.setBadgeText({
      tabId: tab,
      text: clean ? String(hidden) : '',
    }),
    browser.action.setBadgeBackgroundColor({
      tabId: tab,
      color: cutOff ? CUT_OFF_COLOR : CLEAN_COLOR,
    }),
  ]);
}

/** Says that Galley cannot run in this tab. */
export async function markRestricted(tab: number): Promise<void> {
  await browser.action.setTitle({
    tabId: tab,
    title: t('actionTitleRestricted'),
  });
}
