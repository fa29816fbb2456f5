import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ChromiumGalley, pageOf } from '../chromium.ts';
import { choose, type Popup, ROOT, until, type View } from '../galley.ts';
import { openTarget } from './open.ts';
import { describeFacts, describeFound } from './report.ts';
import type { Target } from './target.ts';

const FOLDER = path.join(ROOT, 'out/start');
const SCHEMES = ['light', 'dark'] as const;

/**
 * Without a display: clicks the toolbar button, goes through the views in the popup, prints what was found and
 * writes a picture of every view.
 */
export async function tour(galley: ChromiumGalley, target: Target): Promise<void> {
  const page = await openTarget(galley, target);
  console.log(`Opened ${target.name} and clicked Galley's toolbar button.\n`);
  const popup = await galley.clickToolbar(page);
  const found = await describeFound(popup);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const isArticle = await popup.run<boolean>('return document.querySelector(".content h1") !== null');
  await pageOf(popup).setViewport(POPUP);
  const pictures = [await photograph(page, 'original'), await photograph(pageOf(popup), 'popup')];
  if (isArticle) {
    pictures.push(await show(galley, page, popup, 'Article'));
    found.splice(1, 0, await describeFacts(page));
    pictures.push(await photograph(pageOf(popup), 'popup-article'));
    pictures.push(await show(galley, page, popup, 'Outline'));
    await choose(popup, 'Original');
    await until('the original page', async () => (await galley.reader(page)) === null);
  }
  console.log(found.join('\n'));
  console.log(`\nPictures in ${path.relative(process.cwd(), FOLDER) || '../start'}/`);
  for (const picture of pictures.flat()) console.log(`  ${picture}`);
}

async function show(galley: ChromiumGalley, page: Page, popup: Popup, view: View): Promise<string[]> {
  await choose(popup, view);
  await until(`the view ${view}`, () => galley.reader(page));
  return photograph(page, view.toLowerCase());
}

/** Browsers give popups this much room, in CSS px. */
const POPUP = { width: 370, height: 600 };

/** Takes the window in light and in dark; returns the names of the files. */
async function photograph(page: Page, name: string): Promise<string[]> {
  const files: string[] = [];
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const file = `${name}-${scheme}.png`;
    await page.screenshot({ path: path.join(FOLDER, file) });
    files.push(file);
  }
  await page.emulateMediaFeatures([]);
  return files;
}
