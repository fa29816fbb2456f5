import { browser, type Menus } from '../browser';
import type { Pointed } from '../messages';
import { type MessageKey, t } from '../ui/i18n';
import { runCommand } from './commands';

/** Firefox also offers this API as `menus`. Only under that name does it report the element a menu was opened on. */
const menus = browser.menus ?? browser.contextMenus;

/** The context-menu entries. Choosing one grants access to the tab, as a click on the toolbar button does. */
const ENTRIES: readonly { id: string; title: MessageKey }[] = [
  { id: 'toggle-clean', title: 'commandToggleClean' },
  { id: 'toggle-outline', title: 'commandToggleOutline' },
  { id: 'pick-element', title: 'menuHideElement' },
];
const CONTEXTS: Menus.ContextType[] = ['page', 'selection', 'link', 'image', 'video', 'frame'];

/** Creates the context-menu entries. Runs once per installation or update. */
export async function createMenus(): Promise<void> {
  await menus.removeAll();
  for (const { id, title } of ENTRIES) menus.create({ id, title: t(title), contexts: CONTEXTS });
}

/** Handles clicks on the context-menu entries from now on. */
export function listenToMenus(): void {
  menus.onClicked.addListener((info, tab) => void runCommand(String(info.menuItemId), tab, pointedIn(info)));
}

function pointedIn({
  targetElementId: target,
  srcUrl: source,
  linkUrl: link,
  frameUrl,
  frameId = 0,
  selectionText,
}: Menus.OnClickData): Pointed {
  // The browser also counts the top-level page as a frame, with the id 0.
  const frame = frameId === 0 ? undefined : frameUrl;
  return { target, source, link, frame, isSelection: Boolean(selectionText) };
}
