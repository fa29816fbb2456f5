import { browser, type Tabs } from '../browser';
import type { PageRequest, Pointed } from '../messages';
import { askPage } from './page-scripts';
import { showAnswer } from './toolbar';

/** The page request of each shortcut and context-menu entry. */
const REQUESTS: Readonly<Record<string, PageRequest>> = {
  'toggle-clean': { type: 'toggle-clean' },
  'toggle-outline': { type: 'toggle-outline' },
  'pick-element': { type: 'pick', kind: 'hide' },
  'toggle-peek': { type: 'toggle-peek' },
};

/**
 * Runs a shortcut or a context-menu entry. Both grant access to the tab, as a click on the toolbar button does.
 * @param at for a menu entry: the place at which the menu was opened
 */
export async function runCommand(command: string, tab?: Tabs.Tab, at?: Pointed): Promise<void> {
  const request = REQUESTS[command];
  const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (!request || id === undefined) return;
  showAnswer(id, await askPage(id, at && request.type === 'pick' ? { ...request, at } : request));
}
