import { browser, type Menus } from '../browser';
import type { Pointed } from '../messages';
import { type MessageKey, t } from '../ui/i18n';
import { runCommand } from './commands';

/** Firefox has the menus under a second name, under which it also tells on which element one was opened. */
const menus = browser.menus ?? browser.contextMenus;

/** The entries of the menu of a right click. Choosing one grants access to the tab, as a click on the toolbar does. */
const ENTRIES: readonly { id: string; title: MessageKey }[] = [
  { id: 'toggle-clean', title: 'commandToggleClean' },
  { id: 'toggle-outline', title: 'commandToggleOutline' },
  { id: 'pick-element', title: 'menuHideElement' },
];
const CONTEXTS: Menus.ContextType[] = ['page', 'selection', 'link', 'image', 'video', 'frame'];

/** Puts the entries into the menu, once an installation or update. */
export async function createMenus(): Promise<void> {
  await menus.removeAll();
  for (const { id, title } of ENTRIES) menus.create({ id, title: t(title), contexts: CONTEXTS });
}

/** Listens to the entries, from now on. */
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
  // The page around the frames is a frame to the browser as well.
  const frame = frameId === 0 ? undefined : frameUrl;
  return { target, source, link, frame, isSelection: Boolean(selectionText) };
}
