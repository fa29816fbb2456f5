import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumGalley, startChromium } from '../support/chromium.ts';
import { inShadow } from '../support/closed-root.ts';
import { choose, FIXTURES, outerHTML, type Popup, until } from '../support/galley.ts';
import { type PageServer, serve } from '../support/server.ts';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

let galley: ChromiumGalley;
let server: PageServer;
beforeAll(async () => {
  server = await serve(FIXTURES);
  galley = await startChromium();
});
afterAll(async () => {
  await galley?.close();
  await server?.close();
});

const setLook = async (look: 'reader' | 'in-place'): Promise<void> => {
  const extension = await galley.open(`chrome-extension://${galley.id}/src/options/index.html`);
  await extension.evaluate((general) => chrome.storage.local.set({ version: 2, general }), {
    look,
    keep: [],
    automatic: false,
    badge: true,
    changed: 1,
  });
  await extension.close();
};
const openClean = async (): Promise<{ page: Page; popup: Popup }> => {
  const page = await galley.open(`${server.origin}sample/`);
  const popup = await galley.clickToolbar(page);
  await choose(popup, 'Article');
  await until('the clean view', () =>
    page.evaluate(() => document.querySelector('[data-galley-hidden]') !== null),
  );
  return { page, popup };
};
/** Puts a box after a paragraph and tells whether it is to be seen in the next frames. */
const boxAppears = (page: Page): Promise<boolean[]> =>
  page.evaluate(async () => {
    const box = document.createElement('div');
    box.id = 'late';
    box.innerHTML =
      '<h3>Newsletter abonnieren</h3><p>Jeden Morgen das Wichtigste.</p><form><input type="email" name="email"><button>Anmelden</button></form>';
    document.querySelector('#absatz-6')?.after(box);
    const seen: boolean[] = [];
    for (let frame = 0; frame < 3; frame++) {
      await new Promise(requestAnimationFrame);
      seen.push(box.checkVisibility());
    }
    return seen;
  });

describe('what a page puts in after it was cleaned', () => {
  it('is hidden before it is seen where it is a box, and comes back with everything else', async () => {
    await setLook('in-place');
    const { page, popup } = await openClean();
    expect(await boxAppears(page)).toEqual([false, false, false]);
    await choose(popup, 'Original');
    await until('the original', () => page.evaluate(() => !document.querySelector('[data-galley-hidden]')));
    expect(await page.evaluate(() => document.querySelector('#late')?.checkVisibility())).toBe(true);
    expect(await outerHTML(page)).not.toContain('galley');
    await page.close();
  });

  it('is read as part of the article where it is text, and what is being read stays in its place', async () => {
    await setLook('reader');
    const { page } = await openClean();
    await until('the reader look', () => galley.reader(page));
    const scroll = 'dialog.scrollTo({ top: 700, behavior: "instant" }); return dialog.scrollTop';
    const top = await inShadow<number>(page, 'galley-view', 'dialog', scroll);
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent =
        'Nachtrag am Abend: Der Betreiber kündigte an, die Verträge mit dem Hersteller offenzulegen und alle Beschäftigten zu befragen.';
      document.querySelector('#absatz-8')?.after(paragraph);
    });
    await until('the new paragraph', async () =>
      (await galley.reader(page))?.text.includes('Nachtrag am Abend'),
    );
    expect(await inShadow<number>(page, 'galley-view', 'dialog', 'return dialog.scrollTop')).toBeCloseTo(
      top,
      0,
    );
    await page.close();
  });

  it('ends the view where it is another article, and offers that one', async () => {
    await setLook('reader');
    const { page } = await openClean();
    await until('the reader look', () => galley.reader(page));
    await page.evaluate(() => {
      const text =
        'Die Mühle am Fluss hat neunzig Jahre lang Mehl gemahlen, und am Freitag steht ihr Rad zum letzten Mal still. ';
      history.pushState({}, '', '/sample/muehle');
      document.title = 'Die Mühle schließt';
      const main = document.querySelector('main') ?? document.body;
      main.innerHTML = `<article><h1>Die Mühle schließt</h1>${`<p>${text.repeat(3)}</p>`.repeat(6)}</article>`;
    });
    await until('the old view to end', async () => (await galley.reader(page)) === null);
    await until('the offer', () => page.evaluate(() => document.querySelector('galley-offer') !== null));
    await inShadow(page, 'galley-offer', 'button', 'dialog.click()');
    const content = await until('the new article', () => galley.reader(page));
    expect(content.text).toContain('Die Mühle am Fluss');
    expect(await page.evaluate(() => document.querySelector('galley-offer'))).toBeNull();
    await page.close();
  });
});
