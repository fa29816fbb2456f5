import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { choose, type Galley, until } from '../support/galley.ts';

const openArticle = async ({ galley, server }: Bench, file = 'sample/'): Promise<Page> => {
  const page = await galley.open(server.origin + file);
  await choose(await galley.clickToolbar(page), 'Article');
  await until('the reader look', () => galley.reader(page));
  // The popup has the focus, and only pages that have it may copy.
  await page.bringToFront();
  await galley.inReader(page, `dialog.querySelector('.share-button').click()`);
  return page;
};
const press = (galley: Galley, page: Page, label: string) =>
  galley.inReader(
    page,
    `[...dialog.querySelectorAll('.share button')].find((item) => item.textContent === '${label}').click()`,
  );

/** Browsers write pages as objects of their own, plain or packed with others into a compressed stream. */
function pagesOf(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/\bstream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, data = '']) => {
    try {
      return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

inBothBrowsers('taking an article along', (bench) => {
  it('copies it where the reader can paste it', async () => {
    const page = await openArticle(bench);
    const pasted = () => bench.galley.clipboard(page);
    await press(bench.galley, page, 'Copy as Markdown');
    const text = await until('the copy', async () => (await pasted()).startsWith('# ') && pasted());
    expect(text).toContain('Hafen Norderbüttel: Zoll prüft Verteilzentrum');
    expect(text).toContain('## Neues Gesetz gibt der Behörde mehr Rechte');
    expect(text).toMatch(/\| *Posten *\| *Euro *\|/);
    expect(text).not.toContain('Newsletter abonnieren');
    // Further down, so that the page has to scroll to it.
    await bench.galley.inReader(page, `dialog.scrollTo({ top: 1500, behavior: 'instant' })`);
    await press(bench.galley, page, 'Copy a link to this passage');
    const link = await until('the link', async () => (await pasted()).includes('#:~:text=') && pasted());
    await page.close();
    const opened = await bench.galley.open(link);
    await until('the passage', () => opened.evaluate(() => scrollY > 0));
    await opened.close();
  });

  it('copies it from an address that is no UTF-8, with that address', async () => {
    const file = 'sample/?from=caf%E9&share=100%';
    const page = await openArticle(bench, file);
    await press(bench.galley, page, 'Copy as Markdown');
    const pasted = () => bench.galley.clipboard(page);
    await until('the copy', async () => (await pasted()).includes(`<${bench.server.origin}${file}>`));
    await page.close();
  });

  it('saves it as files that hold the whole article', async () => {
    const folder = bench.galley.downloads;
    for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
    const page = await openArticle(bench);
    await press(bench.galley, page, 'Save as Markdown');
    await press(bench.galley, page, 'Save as a web page');
    const texts = await until('both files', async () => {
      const names = readdirSync(folder).filter((name) => /\.(?:md|html)$/.test(name));
      const saved = names.map((name) => readFileSync(path.join(folder, name), 'utf8'));
      // A browser makes the file first and fills it after that.
      return saved.length === 2 && saved.every((text) => text !== '') && saved;
    });
    for (const text of texts) {
      expect(text).toContain('Ein Ergebnis erwartet der Zoll nicht vor dem Sommer.');
      expect(text).toContain('Imke Tönsfeld');
      expect(text).toContain(`${bench.server.origin}sample/`);
    }
    await page.close();
  });

  it('prints it alone, on as many pages as it takes, with its address', async () => {
    const page = await openArticle(bench);
    // A part of the article that the reader has closed.
    await bench.galley.inReader(
      page,
      `const closed = document.createElement('details');
      closed.addEventListener('toggle', () => closed.classList.add('was-opened'));
      dialog.querySelector('.body').append(closed)`,
    );
    const pdf = Buffer.from(await page.pdf({ format: 'A5' }));
    expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
    expect(pagesOf(pdf)).toBeGreaterThan(1);
    await until('the view again', () =>
      bench.galley.inReader<boolean>(page, `return dialog.matches(':modal')`),
    );
    await until('the part closed again, after it was printed open', () =>
      bench.galley.inReader<boolean>(
        page,
        `return dialog.querySelector('.body > details').matches('.was-opened:not([open])')`,
      ),
    );
    await page.close();
  });
});
