// `npm run icons`: every icon of the extension from the one drawing beside this file.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '../support/browsers.mjs';
import { ROOT } from '../support/galley.ts';

/** Sizes in px. The toolbar asks for the first three, in each of its states. */
const TOOLBAR_SIZES = [16, 24, 32];
const STORE_SIZES = [48, 96, 128];
const SIGNS = ['article', 'clean', 'cut-off', 'nothing', 'restricted'];

const drawing = readFileSync(path.join(import.meta.dirname, 'icon.svg'), 'utf8');
const icons = [
  ...[...TOOLBAR_SIZES, ...STORE_SIZES].map((size) => ({ file: `${size}.png`, state: 'idle', size })),
  ...SIGNS.flatMap((state) => TOOLBAR_SIZES.map((size) => ({ file: `${state}-${size}.png`, state, size }))),
];

const browser = await puppeteer.launch({
  executablePath: requireBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const { file, state, size } of icons) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block }</style>${drawing.replace('class="idle"', `class="${state}"`)}`,
  );
  await page.screenshot({
    path: path.join(ROOT, 'public/icons', file) as `${string}.png`,
    omitBackground: true,
  });
}
await browser.close();
console.log(`${icons.length} icons in public/icons`);
