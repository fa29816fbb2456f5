import { browser, type Tabs } from '../browser';
import { createQueue } from '../queue';
import { clickOf, loadSettings, onSettingsChange } from '../settings';
import { askPage } from './page-scripts';
import { clickSet, openPanel, setClick } from './panel';
import { showAnswer, showUnopened, showWaiting } from './toolbar';

/**
 * Answers clicks on the toolbar button as the reader wants it, from now on. Browsers may forget what a click does when
 * they close: `onStartup` starts the background with the browser.
 */
export function listenToClicks(): void {
  browser.action.onClicked.addListener((tab) => void readArticle(tab));
  browser.runtime.onStartup.addListener(follow);
  onSettingsChange(follow);
  follow();
}

const inTurn = createQueue();

/** Sets what a click does to what the reader has chosen. A failure is mended when the background starts next. */
function follow(): void {
  inTurn(async () => {
    const click = clickOf((await loadSettings()).general);
    if ((await clickSet()) === click) return;
    await setClick(click);
    if (click === 'panel') await forgetTabs();
  }).catch(() => undefined);
}

/** Tabs on which a click was to show the article now open the panel as all others do. */
async function forgetTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && setClick('panel', id)));
}

/** Shows the article of a tab; where there is none, opens the panel, which says why. */
async function readArticle({ id }: Tabs.Tab): Promise<void> {
  if (id === undefined) return;
  const stopWaiting = showWaiting(id);
  const answer = await askPage(id, { type: 'show-view', view: 'article' });
  stopWaiting();
  const isRead = answer.ok && answer.state.view !== 'original';
  if (isRead || (await openPanel(id))) showAnswer(id, answer);
  else showUnopened(id, answer);
}
