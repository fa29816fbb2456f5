import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../support/both.ts';
import { choose, outerHTML, popupText, rendered, until } from '../support/galley.ts';
import { setLook } from '../support/look.ts';
import { serve } from '../support/server.ts';

inBothBrowsers('the popup', (bench) => {
  it('says on a page of the browser itself that extensions cannot run there, and offers nothing', async () => {
    const page = await bench.galley.openRestricted();
    const popup = await bench.galley.clickToolbar(page);
    expect(await popupText(popup)).toContain('Extensions cannot run on this page');
    expect(await popup.run('return document.querySelector("fieldset").disabled')).toBe(true);
    await page.close();
  });

  it('lists sections that jump and blocks that come back one by one', async () => {
    await setLook(bench.galley, 'in-place');
    const page = await bench.galley.open(`${bench.server.origin}sample/`);
    const popup = await bench.galley.clickToolbar(page);
    await choose(popup, 'Article');
    await until('the clean page', async () => (await rendered(page, ['#newsletter'])).length === 0);
    await popup.run('document.querySelector("nav li:last-child button").click()');
    const jobs = 'button[aria-label^="Show once: Stellenmarkt"]';
    await until('the row of the job box', () =>
      popup.run(`const row = document.querySelector('${jobs}'); row?.click(); return row !== null`),
    );
    await until('the job box to be back', async () => (await rendered(page, ['#stellenmarkt'])).length === 1);
    expect(await rendered(page, ['#kommentare', '#newsletter'])).toEqual([]);
    await setLook(bench.galley, 'reader');
    await page.close();
  });

  it('finds a content script that is already there instead of running it twice', async () => {
    const page = await bench.galley.open(`${bench.server.origin}sample/`);
    const first = await bench.galley.clickToolbar(page);
    await choose(first, 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    const second = await bench.galley.clickToolbar(page);
    await popupText(second);
    expect(await second.run('return document.querySelector("input:checked").value')).toBe('article');
    expect(await page.evaluate(() => document.querySelectorAll('galley-view').length)).toBe(1);
    await page.close();
  });

  it('leaves a PDF and an empty tab as they are, with a sentence', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'galley-pdf-'));
    const pdf =
      '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
    writeFileSync(path.join(folder, 'page.pdf'), pdf);
    const files = await serve(folder);
    for (const url of [`${files.origin}page.pdf`, 'about:blank']) {
      const page = await bench.galley.open(url);
      expect(await popupText(await bench.galley.clickToolbar(page))).toMatch(
        /There is no article on this page|Extensions cannot run/,
      );
      await page.close();
    }
    await files.close();
  });

  it('survives a page that replaces itself while it is read', async () => {
    const page = await bench.galley.open(`${bench.server.origin}strict.html`);
    const popup = await bench.galley.clickToolbar(page);
    await choose(popup, 'Article');
    await page.evaluate(() => {
      document.open();
      document.write('<p>Something else entirely.</p>');
      document.close();
    });
    const again = await bench.galley.clickToolbar(page);
    await until('the popup to notice', () => again.run('return document.querySelector(".problem") !== null'));
    // The line that says so stands in the page until the reader closes it.
    const own = (await outerHTML(page)).replace('<galley-offer></galley-offer>', '');
    expect(own).toBe('<html><head></head><body><p>Something else entirely.</p></body></html>');
    await page.close();
  });
});
