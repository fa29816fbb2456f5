import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumGalley, startChromium } from '../support/chromium.ts';
import { inReader } from '../support/closed-root.ts';
import { choose, FIXTURES, until } from '../support/galley.ts';
import { type PageServer, serve } from '../support/server.ts';

let galley: ChromiumGalley;
let server: PageServer;
const folder = mkdtempSync(path.join(tmpdir(), 'galley-take-'));
beforeAll(async () => {
  server = await serve(FIXTURES);
  galley = await startChromium();
});
afterAll(async () => {
  await galley?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const openArticle = async (): Promise<Page> => {
  const page = await galley.open(`${server.origin}sample/`);
  await choose(await galley.clickToolbar(page), 'Article');
  await until('the reader look', () => galley.reader(page));
  // The popup has the focus, and only pages that have it may copy.
  await page.bringToFront();
  await inReader(page, `dialog.querySelector('.take-button').click()`);
  return page;
};
const press = (page: Page, label: string) =>
  inReader(
    page,
    `[...dialog.querySelectorAll('.take button')].find((item) => item.textContent === '${label}').click()`,
  );

describe('taking an article along', () => {
  it('copies it where the reader can paste it', async () => {
    await galley.browser
      .defaultBrowserContext()
      .overridePermissions(server.origin, ['clipboard-read', 'clipboard-write']);
    const page = await openArticle();
    const pasted = () => page.evaluate(() => navigator.clipboard.readText());
    await press(page, 'Copy as Markdown');
    const text = await until('the copy', async () => (await pasted()).startsWith('# ') && pasted());
    expect(text).toContain('Hafen Norderbüttel: Zoll prüft Verteilzentrum');
    expect(text).toContain('## Neues Gesetz gibt der Behörde mehr Rechte');
    expect(text).toMatch(/\| *Posten *\| *Euro *\|/);
    expect(text).not.toContain('Newsletter abonnieren');
    await press(page, 'Copy a link to this passage');
    await until('the link', async () => (await pasted()).includes('#:~:text='));
    await page.close();
  });

  it('saves it as files that hold the whole article', async () => {
    const session = await galley.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const page = await openArticle();
    await press(page, 'Save as Markdown');
    await press(page, 'Save as a web page');
    const files = await until('both files', async () => {
      const names = readdirSync(folder).filter((name) => /\.(?:md|html)$/.test(name));
      return names.length === 2 && names;
    });
    for (const name of files) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      expect(text).toContain('Ein Ergebnis erwartet der Zoll nicht vor dem Sommer.');
      expect(text).toContain('Imke Tönsfeld');
      expect(text).toContain(`${server.origin}sample/`);
    }
    await page.close();
  });

  it('prints it alone, on as many pages as it takes, with its address', async () => {
    const page = await openArticle();
    const pdf = Buffer.from(await page.pdf({ format: 'A5' }));
    expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
    await until('the view again', () => inReader<boolean>(page, `return dialog.matches(':modal')`));
    await page.close();
  });
});
