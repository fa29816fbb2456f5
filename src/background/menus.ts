import browser from 'webextension-polyfill';
import { type MessageKey, t } from '../ui/i18n';
import { runCommand } from './commands';

/** The entries of the menu of a right click. Choosing one grants access to the tab, as a click on the toolbar does. */
const ENTRIES: readonly { id: string; title: MessageKey }[] = [
  { id: 'toggle-clean', title: 'commandToggleClean' },
  { id: 'toggle-outline', title: 'commandToggleOutline' },
  { id: 'pick-element', title: 'menuHideElement' },
];

/** Puts the entries into the menu, once an installation or update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title } of ENTRIES) {
    browser.contextMenus.create({ id, title: t(title), contexts: ['page', 'selection', 'link', 'image'] });
  }
}

/** Listens to the entries, from now on. */
export function listenToMenus(): void {
  browser.contextMenus.onClicked.addListener(
    ({ menuItemId }, tab) => void runCommand(String(menuItemId), tab),
  );
}
