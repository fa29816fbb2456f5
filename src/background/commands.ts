import { browser, type Tabs } from '../browser';
import type { PageRequest, Pointed } from '../messages';
import { askPage } from './page-scripts';
import { showAnswer } from './toolbar';

/** What each shortcut, and each entry of the menu of a right click, asks of the page. */
const REQUESTS: Readonly<Record<string, PageRequest>> = {
  'toggle-clean': { type: 'toggle-clean' },
  'toggle-outline': { type: 'toggle-outline' },
  'pick-element': { type: 'pick', kind: 'hide' },
  'toggle-peek': { type: 'toggle-peek' },
};

/**
 * Answers a shortcut or a menu entry: both grant access to the tab, as a click on the toolbar does.
 * @param at of a menu entry: the place at which the menu was opened
 */
export async function runCommand(command: string, tab?: Tabs.Tab, at?: Pointed): Promise<void> {
  const request = REQUESTS[command];
  const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (!request || id === undefined) return;
  showAnswer(id, await askPage(id, at && request.type === 'pick' ? { ...request, at } : request));
}
