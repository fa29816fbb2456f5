import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../../support/both.ts';
import { until } from '../../support/galley.ts';

declare const chrome: { storage: { local: { get(key: null): Promise<Record<string, unknown>> } } };

const GENERAL = { look: 'in-place', keep: [], automatic: false, badge: true, changed: 1 };
const settings = (sites: object): string =>
  JSON.stringify({ galley: 'settings', version: 2, general: GENERAL, sites });
const hosts = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`site-${at}.example`, { changed: 1 }]));

const REFUSED: readonly (readonly [what: string, content: string, message: string])[] = [
  ['lists in lists', '['.repeat(10_000), 'This is not a Galley settings file.'],
  ['lists in lists that end', '['.repeat(10_000) + ']'.repeat(10_000), 'This is not a Galley settings file.'],
  ['objects in objects', '{"a":'.repeat(10_000), 'This is not a Galley settings file.'],
  ['thirty thousand sites', settings(hosts(30_000)), 'more than 5000 sites'],
];

inBothBrowsers('a settings file', (bench) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-settings-'));
  const put = async (options: Page, content: string): Promise<void> => {
    const file = path.join(folder, 'settings.json');
    writeFileSync(file, content);
    const input = (await options.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  };
  const stored = (options: Page): Promise<unknown> => options.evaluate(() => chrome.storage.local.get(null));
  const shows = (options: Page, words: string): Promise<boolean> =>
    options.evaluate((wanted) => document.body.innerText.includes(wanted), words);

  it.each(REFUSED)('of %s is refused with a reason, and changes nothing', async (_, content, message) => {
    const options = await bench.galley.openOptions();
    const before = await stored(options);
    await put(options, content);
    await until('the reason', () => shows(options, message));
    expect(await stored(options)).toEqual(before);
    await options.close();
  });

  it('of three sites is shown before it is taken', async () => {
    const options = await bench.galley.openOptions();
    await put(options, settings(hosts(3)));
    await until('the preview', () => shows(options, 'site-2.example'));
    await options.close();
  });
});
