import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';

/** Closes all tabs but an empty one, which keeps the browser's window open. */
export async function closeTabs(browser: Browser): Promise<void> {
  const empty = await browser.newPage();
  for (const page of await browser.pages()) if (page !== empty) await page.close();
}

/** Removes all files of a folder. */
export function emptyFolder(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true });
}
