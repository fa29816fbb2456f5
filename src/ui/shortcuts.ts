import { browser, type Commands } from '../browser';
import { BROWSER_PAGES } from '../browser-pages';

/** Browsers know the shortcuts of a fresh install only after a moment. Time between two tries (ms); by hand. */
const RETRY_MS = 700;
/** How often they are asked at most; by hand. */
const TRIES = 4;

/** The shortcuts by command, `''` where none is assigned. Asks again where all are empty. */
export async function currentShortcuts(): Promise<Map<string, string>> {
  let commands = await browser.commands.getAll();
  for (let tried = 1; tried < TRIES && commands.every((command) => !command.shortcut); tried++) {
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    commands = await browser.commands.getAll();
  }
  return new Map(commands.map((command: Commands.Command) => [command.name ?? '', command.shortcut ?? '']));
}

/** True in Firefox, by the address of the extension. */
export function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}

/** Firefox can open its page for shortcuts from version 137 on. */
interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's page for shortcuts; `null` where an extension cannot (Firefox before 137). */
export function shortcutPage(): (() => void) | null {
  const commands = browser.commands as FirefoxCommands;
  if (commands.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  const url = BROWSER_PAGES[isFirefox() ? 'firefox' : 'chromium'].shortcuts;
  return url === null ? null : () => void browser.tabs.create({ url });
}
