import type { Analysis } from '../engine';
import { loadSettings, type PageSettings, type Resolved, resolveSite } from '../settings';
import { createHiding, type Hiding } from './hiding';
import { analyzePage } from './reading-tools';

/** One reading of the page: what was found in one state of it, under the settings of that moment. */
export interface Session {
  analysis: Analysis;
  settings: Resolved;
  hiding: Hiding;
  /** True while page and settings are still those that were read. */
  isCurrent(): Promise<boolean>;
  /** True where the page has replaced its article since. */
  isGone(): boolean;
}

/**
 * Reads the page as it is now. Rejects where the settings cannot be loaded.
 * @param onChange called when the reader brings blocks back in the page itself
 * @param page what was chosen for this page only
 */
export async function readSession(onChange: () => void, page: PageSettings): Promise<Session> {
  const settings = await settingsHere(page);
  const analysis = await analyzePage({ url: document.baseURI, settings: { keep: settings.keep } });
  const live = analysis.blocks.filter((block) => block.isConnected);
  const address = location.href;
  const elements = countElements();
  return {
    analysis,
    settings,
    hiding: createHiding(analysis.clutter, onChange),
    isCurrent: async () =>
      address === location.href &&
      elements === countElements() &&
      live.every((block) => block.isConnected) &&
      areEqual(settings, await settingsHere(page)),
    isGone: () => live.length > 0 && live.every((block) => !block.isConnected),
  };
}

async function settingsHere(page: PageSettings): Promise<Resolved> {
  return resolveSite(await loadSettings(), location.hostname, page);
}

function areEqual(a: Resolved, b: Resolved): boolean {
  return a.look === b.look && a.keep.join() === b.keep.join();
}

function countElements(): number {
  return document.getElementsByTagName('*').length;
}
