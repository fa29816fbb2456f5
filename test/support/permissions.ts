import type { Page } from 'puppeteer-core';
import { type Galley, popupText, until } from './galley.ts';

interface Extension {
  permissions: { getAll(): Promise<{ origins: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
  storage: { local: { get(key: null): Promise<Record<string, unknown>> } };
}
declare const chrome: Extension;

/** What the browser allows, runs by itself and has stored, as the extension's own pages see it. */
export interface Standing {
  origins: string[];
  /** The patterns on which the gate runs. */
  registered: string[];
  stored: Record<string, unknown>;
}

/** Reads it through an options page, which is closed again. */
export async function standingOf(galley: Galley): Promise<Standing> {
  const page = await galley.openOptions();
  const standing = await page.evaluate(async () => ({
    origins: (await chrome.permissions.getAll()).origins.sort(),
    registered: (await chrome.scripting.getRegisteredContentScripts())
      .flatMap(({ matches }) => matches)
      .sort(),
    stored: await chrome.storage.local.get(null),
  }));
  await page.close();
  return standing;
}

/** Opens the popup on a page and clicks “Always clean articles here”. */
export async function clickAutomatic(galley: Galley, page: Page): Promise<void> {
  const popup = await galley.clickToolbar(page);
  await popupText(popup);
  await popup.click('.site .switch input');
}

/** Has the articles of a page's site cleaned as they open, as a reader does. */
export async function allowAutomatic(galley: Galley, page: Page): Promise<void> {
  await clickAutomatic(galley, page);
  await galley.answerPrompt(true);
  await until('the gate', async () => (await standingOf(galley)).registered.length > 0);
}
