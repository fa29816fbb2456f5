import browser, { type Tabs } from 'webextension-polyfill';
import type { PageRequest } from '../messages';
import { askPage } from './page';
import { markRestricted } from './toolbar';

/** What each shortcut asks of the page. */
const REQUESTS: Readonly<Record<string, PageRequest>> = {
  'toggle-clean': { type: 'toggle-clean' },
  'toggle-outline': { type: 'toggle-outline' },
};

/** Answers a shortcut: the key itself grants access to the tab, as a click on the toolbar does. */
export async function handleCommand(command: string, tab?: Tabs.Tab): Promise<void> {
  const request = REQUESTS[command];
  const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (!request || id === undefined) return;
  const answer = await askPage(id, request);
  if (!answer.ok) await markRestricted(id);
}
