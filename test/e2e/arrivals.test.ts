import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { choose, outerHTML, type Popup, until } from '../support/galley.ts';
import { setLook } from '../support/look.ts';

/** Galley looks at a page for a twelfth of the time at most: after so long (s) it may look again at once. */
const REST_S = 3;

const openClean = async ({ galley, server }: Bench): Promise<{ page: Page; popup: Popup }> => {
  const page = await galley.open(`${server.origin}sample/`);
  const popup = await galley.clickToolbar(page);
  await choose(popup, 'Article');
  await until('the clean view', () =>
    page.evaluate(() => document.querySelector('[data-galley-hidden], galley-view') !== null),
  );
  return { page, popup };
};
/** Puts a box after a paragraph and tells whether it is to be seen in the next frames. */
const boxAppears = (page: Page, paragraph: string): Promise<boolean[]> =>
  page.evaluate(async (after) => {
    const box = document.createElement('div');
    box.className = 'late';
    box.innerHTML =
      '<h3>Newsletter abonnieren</h3><p>Jeden Morgen das Wichtigste.</p><form><input type="email" name="email"><button>Anmelden</button></form>';
    document.querySelector(after)?.after(box);
    const seen: boolean[] = [];
    for (let frame = 0; frame < 3; frame++) {
      await new Promise(requestAnimationFrame);
      seen.push(box.checkVisibility());
    }
    return seen;
  }, paragraph);
const visibleBoxes = (page: Page): Promise<number> =>
  page.evaluate(() => [...document.querySelectorAll('.late')].filter((box) => box.checkVisibility()).length);

inBothBrowsers('what a page puts in after it was cleaned', (bench) => {
  it('is hidden before it is seen where it is a box, and comes back with everything else', async () => {
    await setLook(bench.galley, 'in-place');
    const { page, popup } = await openClean(bench);
    for (const [paragraph, seconds] of [
      ['#absatz-6', 0],
      ['#absatz-8', REST_S],
    ] as const) {
      await setTimeout(seconds * 1000);
      expect(await boxAppears(page, paragraph), `after ${seconds} s`).toEqual([false, false, false]);
    }
    await choose(popup, 'Original');
    await until('the original', () => page.evaluate(() => !document.querySelector('[data-galley-hidden]')));
    expect(await visibleBoxes(page)).toBe(2);
    expect(await outerHTML(page)).not.toContain('galley');
    await page.close();
  });

  it('is hidden before it is seen where it stays over the page, and listed with everything else', async () => {
    await setLook(bench.galley, 'in-place');
    const { page, popup } = await openClean(bench);
    const seen = await page.evaluate(async () => {
      const box = document.createElement('div');
      box.id = 'late';
      box.textContent = 'Ask us anything';
      box.style.cssText = 'position: fixed; right: 16px; bottom: 16px; width: 200px; height: 60px';
      document.body.append(box);
      const frames: boolean[] = [];
      for (let frame = 0; frame < 3; frame++) {
        await new Promise(requestAnimationFrame);
        frames.push(box.checkVisibility());
      }
      return frames;
    });
    expect(seen.slice(1)).toEqual([false, false]);
    // The popup asks the page when it opens.
    await popup.run('window.setTimeout(() => window.close(), 50)');
    const next = await bench.galley.clickToolbar(page);
    const row = await until('its row', () =>
      next.run<string | undefined>(
        `return [...document.querySelectorAll('.ledger li')].map((item) => item.textContent).find((text) => text.includes('Ask us anything'))`,
      ),
    );
    expect(row).toContain('stays over the page');
    await choose(next, 'Original');
    await until('the original', () => page.evaluate(() => !document.querySelector('[data-galley-hidden]')));
    expect(await page.evaluate(() => document.querySelector('#late')?.checkVisibility())).toBe(true);
    await page.close();
  });

  it('is read as part of the article where it is text, and what is being read stays in its place', async () => {
    await setLook(bench.galley, 'reader');
    const { page } = await openClean(bench);
    await until('the reader look', () => bench.galley.reader(page));
    const scroll = 'dialog.scrollTo({ top: 700, behavior: "instant" }); return dialog.scrollTop';
    const top = await bench.galley.inShadow<number>(page, 'galley-view', 'dialog', scroll);
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent =
        'Nachtrag am Abend: Der Betreiber kündigte an, die Verträge mit dem Hersteller offenzulegen und alle Beschäftigten zu befragen.';
      document.querySelector('#absatz-8')?.after(paragraph);
    });
    await until('the new paragraph', async () =>
      (await bench.galley.reader(page))?.text.includes('Nachtrag am Abend'),
    );
    expect(
      await bench.galley.inShadow<number>(page, 'galley-view', 'dialog', 'return dialog.scrollTop'),
    ).toBeCloseTo(top, 0);
    await page.close();
  });

  it('moves nothing that is being read where posts come in above it', async () => {
    await setLook(bench.galley, 'reader');
    const { page } = await openClean(bench);
    await until('the reader look', () => bench.galley.reader(page));
    const top = (): Promise<number> =>
      bench.galley.inReader(
        page,
        `return [...dialog.querySelectorAll('.body > p')].find((text) => text.textContent.startsWith('Kranich Logistik weist')).getBoundingClientRect().top`,
      );
    await bench.galley.inReader(page, `dialog.scrollBy({ top: ${await top()}, behavior: 'instant' })`);
    const before = await top();
    await page.evaluate(() => {
      const first = document.querySelector('#absatz-1');
      for (const time of ['18.05', '18.20', '18.40']) {
        const post = document.createElement('p');
        post.textContent = `${time} Uhr: Der Betreiber kündigte an, die Verträge mit dem Hersteller offenzulegen und alle Beschäftigten zu befragen.`;
        first?.before(post);
      }
    });
    await until('the new posts', async () => (await bench.galley.reader(page))?.text.includes('18.40 Uhr'));
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
    await page.close();
  });

  it('ends the view where it is another article, and offers that one', async () => {
    await setLook(bench.galley, 'reader');
    const { page } = await openClean(bench);
    await until('the reader look', () => bench.galley.reader(page));
    await page.evaluate(() => {
      const text =
        'Die Mühle am Fluss hat neunzig Jahre lang Mehl gemahlen, und am Freitag steht ihr Rad zum letzten Mal still. ';
      history.pushState({}, '', '/sample/muehle');
      document.title = 'Die Mühle schließt';
      const main = document.querySelector('main') ?? document.body;
      main.innerHTML = `<article><h1>Die Mühle schließt</h1>${`<p>${text.repeat(3)}</p>`.repeat(6)}</article>`;
    });
    await until('the old view to end', async () => (await bench.galley.reader(page)) === null);
    await until('the offer', () => page.evaluate(() => document.querySelector('galley-offer') !== null));
    await bench.galley.inShadow(page, 'galley-offer', 'button', 'dialog.click()');
    const content = await until('the new article', () => bench.galley.reader(page));
    expect(content.text).toContain('Die Mühle am Fluss');
    expect(await page.evaluate(() => document.querySelector('galley-offer'))).toBeNull();
    await page.close();
  });
});
