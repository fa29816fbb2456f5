import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { BROWSERS } from '../../support/both.ts';
import { choose, FIXTURES, type Galley, outerHTML, rendered, until } from '../../support/galley.ts';
import { setLook } from '../../support/look.ts';
import { type PageServer, serve } from '../../support/server.ts';

const SAID = 'Galley was updated, so its view has ended.';
const CLUTTER = ['#kommentare', '#newsletter', '#stellenmarkt'];

// A browser for each: Chromium's protocol cannot click the button of an extension that was loaded anew (seen in 156).
describe.each(BROWSERS)('Galley, updated while a view is open, in $name', ({ name, start }) => {
  let galley: Galley;
  let server: PageServer;
  beforeAll(async () => {
    server = await serve(FIXTURES);
  });
  afterEach(() => galley?.close());
  afterAll(() => server?.close());

  const openClean = async (look: 'reader' | 'in-place'): Promise<{ page: Page; before: string }> => {
    galley = await start({});
    if (look === 'in-place') await setLook(galley, look);
    const page = await galley.open(`${server.origin}sample/`);
    const before = await outerHTML(page);
    await choose(await galley.clickToolbar(page), 'Article');
    await until('the clean page', async () => (await rendered(page, CLUTTER)).length === 0);
    if (look === 'reader') await until('the reader look', () => galley.reader(page));
    return { page, before };
  };
  const said = (page: Page): Promise<string> =>
    name === 'Firefox'
      ? galley.inReader(
          page,
          `const note = dialog.querySelector('.left-alone'); return note.checkVisibility() ? note.textContent : ''`,
        )
      : galley.inShadow(page, 'galley-offer', 'div', 'return dialog.textContent');

  it('tells the reader, and the page comes back as it was', async () => {
    const { page, before } = await openClean('reader');
    await galley.reload();
    await until('the sentence', async () => (await said(page)).includes(SAID));
    if (name === 'Firefox') {
      // There the scripts end with the extension: the view closes by its own button, or with the next click on Galley's.
      await galley.inReader(page, `dialog.querySelector('.left-alone button').click()`);
    } else {
      await galley.inShadow(page, 'galley-offer', 'button', 'dialog.click()');
      await until('the page as it was', async () => (await outerHTML(page)) === before);
    }
    await until('the page', async () => (await rendered(page, CLUTTER)).length === CLUTTER.length);
  });

  it('gives the page back that was clean in its own look', async () => {
    const { page, before } = await openClean('in-place');
    await galley.reload();
    await until('the page', async () => (await rendered(page, CLUTTER)).length === CLUTTER.length);
    if (name === 'Firefox') {
      const popup = await galley.clickToolbar(page);
      await choose(popup, 'Article');
      await until('the clean page', async () => (await rendered(page, CLUTTER)).length === 0);
      await choose(popup, 'Original');
    } else await galley.inShadow(page, 'galley-offer', 'button', 'dialog.click()');
    await until('the page as it was', async () => (await outerHTML(page)) === before);
  });
});
