import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { choose, outerHTML, type Popup, rendered, until, type View } from '../support/galley.ts';
import { setLook } from '../support/look.ts';
import { scrollToMiddle, topOf } from '../support/paragraphs.ts';

/** Chooses a view and waits until the page shows it. */
const show = async ({ galley }: Bench, page: Page, popup: Popup, view: View): Promise<void> => {
  await choose(popup, view);
  await until(`the view ${view}`, async () => {
    const shown = await popup.run<string>('return document.querySelector("input[name=view]:checked").value');
    const hidden = await page.evaluate(() => document.querySelector('[data-galley-hidden]') !== null);
    const inReader = (await galley.reader(page)) !== null;
    return (
      shown === view.toLowerCase() && hidden === (view === 'Article') && inReader === (view === 'Outline')
    );
  });
};

inBothBrowsers('the site’s own look, clean', (bench) => {
  it('has nothing that stays over the text, and shows it again on request and at the end', async () => {
    const { galley, server } = bench;
    await setLook(galley, 'in-place');
    const page = await galley.open(`${server.origin}sticky.html`);
    await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
    const before = await outerHTML(page);
    const popup = await galley.clickToolbar(page);
    await show(bench, page, popup, 'Article');
    expect(await rendered(page, ['#chat', '#bar', '#letter', '#masthead', '#follow'])).toEqual([
      '#masthead',
      '#follow',
    ]);
    const bottom = await page.evaluate(
      () => document.querySelector('#masthead')?.getBoundingClientRect().bottom,
    );
    expect(bottom).toBeLessThan(0);
    await until('the row of the button', () =>
      popup.run(`for (const row of document.querySelectorAll('.ledger details')) row.open = true;
        const found = [...document.querySelectorAll('.ledger li')].find((row) => row.textContent.includes('stays over the page'));
        found?.querySelector('button').click(); return found !== undefined`),
    );
    await until('the button to be back', async () => (await rendered(page, ['#chat', '#bar'])).length === 1);
    await show(bench, page, popup, 'Original');
    expect(await outerHTML(page)).toBe(before);
    expect(await page.evaluate(() => document.querySelector('#masthead')?.getBoundingClientRect().top)).toBe(
      0,
    );
    await page.close();
  });

  it('stays clean where the page takes off what hides a block, or says that the page shows it', async () => {
    const { galley, server } = bench;
    await setLook(galley, 'in-place');
    const page = await galley.open(`${server.origin}sticky.html`);
    await show(bench, page, await galley.clickToolbar(page), 'Article');
    const count = () => page.evaluate(() => document.querySelectorAll('[data-galley-hidden]').length);
    const hidden = await count();
    await page.evaluate(() =>
      document.querySelector('[data-galley-hidden]')?.removeAttribute('data-galley-hidden'),
    );
    // What hides it again is loaded after the page is clean.
    await until('the block to be hidden again', async () => (await count()) === hidden);
    await page.evaluate(() => {
      const box = document.querySelector('[data-galley-hidden]');
      const strip = (): void => box?.removeAttribute('data-galley-hidden');
      if (box) new MutationObserver(strip).observe(box, { attributes: true });
      strip();
    });
    await until('the page to have its way', async () => (await count()) === hidden - 1);
    const popup = await galley.clickToolbar(page);
    const said = await until('the list', () =>
      popup.run<string>(`return document.querySelector('.ledger')?.textContent ?? ''`),
    );
    expect(said).toContain(`${hidden - 1} blocks hidden`);
    expect(said).toContain('the page shows this again each time it is hidden');
    await page.close();
  });

  it('gives form, video, scroll position and document back after twenty switches through all views', async () => {
    const { galley, server } = bench;
    await setLook(galley, 'in-place');
    const page = await galley.open(`${server.origin}form-video.html`);
    await page.type('#note', 'Half a sentence');
    // Firefox scrolls to the field a little after the typing.
    await until('the video to play', () =>
      page.evaluate(() => (document.querySelector('video')?.currentTime ?? 0) > 0),
    );
    await page.evaluate(() => scrollTo({ top: 180, behavior: 'instant' }));
    const before = await outerHTML(page);
    const at = await page.evaluate(() => scrollY);
    const popup = await galley.clickToolbar(page);
    const round: View[] = ['Article', 'Outline', 'Original', 'Outline', 'Article', 'Original'];
    for (let turn = 0; turn < 20; turn++)
      await show(bench, page, popup, round[turn % round.length] ?? 'Original');
    await show(bench, page, popup, 'Original');
    const after = await page.evaluate(() => ({
      scrollY,
      note: (document.querySelector('#note') as HTMLTextAreaElement).value,
      paused: document.querySelector('video')?.paused,
    }));
    expect(await outerHTML(page)).toBe(before);
    expect(after).toEqual({ scrollY: at, note: 'Half a sentence', paused: false });
    await page.close();
  });
});

/** How the page scrolls: the styles that decide it, and whether it does. */
const scrolling = (page: Page) =>
  page.evaluate(() => {
    const styles = [document.documentElement, document.body].map((element) => {
      const { overflowX, overflowY, position, touchAction } = getComputedStyle(element);
      return [overflowX, overflowY, position, touchAction].join(' ');
    });
    const top = scrollY;
    scrollTo({ top: 200, behavior: 'instant' });
    const scrolls = scrollY > 0;
    scrollTo({ top, behavior: 'instant' });
    return { styles, scrolls };
  });

inBothBrowsers('a page that an overlay keeps from scrolling', (bench) => {
  it('scrolls in its own look while the overlay is hidden, and is locked as before when it comes back', async () => {
    const { galley, server } = bench;
    await setLook(galley, 'in-place');
    const page = await galley.open(`${server.origin}locked.html`);
    await page.setViewport({ width: 800, height: 500 });
    const before = await outerHTML(page);
    const locked = await scrolling(page);
    expect(locked.styles).toEqual(['hidden hidden static auto', 'hidden hidden static none']);
    const popup = await galley.clickToolbar(page);
    await show(bench, page, popup, 'Article');
    expect(await rendered(page, ['#consent', '#last'])).toEqual(['#last']);
    expect(await scrolling(page)).toEqual({
      styles: ['visible visible static auto', 'visible visible static auto'],
      scrolls: true,
    });
    await show(bench, page, popup, 'Original');
    expect(await rendered(page, ['#consent'])).toEqual(['#consent']);
    expect(await scrolling(page)).toEqual(locked);
    expect(await outerHTML(page)).toBe(before);
    await page.close();
  });

  it('is read from end to end in the reader look, and is locked as before when that ends', async () => {
    const { galley, server } = bench;
    await setLook(galley, 'reader');
    const page = await galley.open(`${server.origin}locked.html`);
    await page.setViewport({ width: 800, height: 500 });
    const before = await outerHTML(page);
    const locked = await scrolling(page);
    const popup = await galley.clickToolbar(page);
    await choose(popup, 'Article');
    await until('the reader look', () => galley.reader(page));
    const way = await galley.inReader<number>(
      page,
      `dialog.scrollTo({ top: dialog.scrollHeight, behavior: 'instant' }); return dialog.scrollTop`,
    );
    expect(way).toBeGreaterThan(0);
    await choose(popup, 'Original');
    await until('the page', async () => (await galley.reader(page)) === null);
    expect(await scrolling(page)).toEqual(locked);
    expect(await outerHTML(page)).toBe(before);
    await page.close();
  });
});

inBothBrowsers('a page that fights', (bench) => {
  it('gets itself back when it throws the view out, and the reader is told', async () => {
    const { galley, server } = bench;
    await setLook(galley, 'reader');
    const page = await galley.open(`${server.origin}form-video.html`);
    const before = await outerHTML(page);
    await readArticle(bench, page);
    await page.evaluate(() => document.querySelector('galley-view')?.remove());
    await until('the page', async () => (await rendered(page, ['#more'])).length === 1);
    const said = await until('the sentence', () =>
      galley.inShadow<string>(page, 'galley-offer', 'div', 'return dialog.textContent'),
    );
    expect(said).toContain("removed Galley's view");
    await galley.inShadow(page, 'galley-offer', 'button', 'dialog.click()');
    expect(await outerHTML(page)).toBe(before);
    await page.close();
  });

  it('cannot restyle the view, nor cover it with a dialog of its own', async () => {
    const { galley, server } = bench;
    const page = await galley.open(`${server.origin}form-video.html`);
    await readArticle(bench, page);
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent =
        ':not(html){display:none!important;opacity:0!important}*{visibility:hidden!important;font:1px Papyrus!important;color:red!important;transform:scale(0)!important;--ink:red;--face:Papyrus}';
      document.head.append(style);
      const dialog = document.createElement('dialog');
      dialog.textContent = 'Subscribe to our newsletter!';
      document.body.append(dialog);
      dialog.showModal();
    });
    const seen = await until('the view over all else', async () => {
      const state = await galley.inReader<{ color: string; size: string; visible: boolean; top: boolean }>(
        page,
        `const text = dialog.querySelector('.body p');
         const { color, fontSize } = getComputedStyle(text);
         return { color, size: fontSize, visible: text.checkVisibility({ opacityProperty: true, visibilityProperty: true }), top: dialog.getRootNode().elementFromPoint(200, 200) !== null }`,
      );
      return state.top && state;
    });
    expect(seen).toEqual({ color: 'rgb(34, 32, 28)', size: '19px', visible: true, top: true });
    await page.close();
  });
});

/** Shows the article in the reader look. */
async function readArticle({ galley }: Bench, page: Page): Promise<void> {
  await choose(await galley.clickToolbar(page), 'Article');
  await until('the reader look', () => galley.reader(page));
}

inBothBrowsers('a switch between views', (bench) => {
  it.each(['sample/', 'sticky.html', 'form-video.html'])(
    'moves nothing that is read by more than 2 px: %s',
    async (file) => {
      const { galley, server } = bench;
      await setLook(galley, 'in-place');
      const page = await galley.open(server.origin + file);
      // So low that each page is longer than the window.
      await page.setViewport({ width: 800, height: 200 });
      const popup = await galley.clickToolbar(page);
      await choose(popup, 'Article');
      await until('the clean page', () => isClean(page));
      const paragraph = await scrollToMiddle(page);
      expect(paragraph).toBeGreaterThanOrEqual(0);
      const at = await topOf(page, paragraph);
      for (const view of ['Original', 'Article', 'Original', 'Article'] as const) {
        await choose(popup, view);
        await until(`the view ${view}`, async () => (await isClean(page)) === (view === 'Article'));
        expect(Math.abs((await topOf(page, paragraph)) - at), view).toBeLessThanOrEqual(2);
      }
      await page.close();
    },
  );
});

/** True while the page itself is shown clean: only then it holds what speaks to screen readers. */
function isClean(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('galley-status') !== null);
}
