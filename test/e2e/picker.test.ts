import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../support/both.ts';
import { choose, outerHTML, pressButton, rendered, until } from '../support/galley.ts';
import { forgetSite } from '../support/site.ts';

/** The middle of an element, in CSS px of the window, once it is scrolled there. */
const middleOf = (page: Page, selector: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);

const isThere = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);

/** Waits until the page is shown as it would be without the element. */
const previewOf = (page: Page, selector: string): Promise<unknown> =>
  until(`the page without ${selector}`, async () => (await rendered(page, [selector])).length === 0);

inBothBrowsers('pointing at a box', (bench) => {
  const pick = async (page: Page, button: string, selector: string): Promise<void> => {
    await pressButton(await bench.galley.clickToolbar(page), button);
    await until('the picker', () => isThere(page, 'galley-picker'));
    await page.bringToFront();
    const { x, y } = await middleOf(page, selector);
    await until('the panel beside it', () =>
      bench.galley.inShadow<boolean>(
        page,
        'galley-picker',
        'section',
        `const { top, bottom } = dialog.getBoundingClientRect(); return ${y} < top || ${y} > bottom`,
      ),
    );
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
  };

  it('hides it from then on, on every page of the site, until the rule is forgotten', async () => {
    const page = await bench.galley.open(`${bench.server.origin}taught.html`);
    const before = await outerHTML(page);
    await pick(page, 'Hide something else…', '#walks h3');
    // From the heading to the box that it heads.
    await previewOf(page, '#walks h3');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await previewOf(page, '#walks');
    await page.keyboard.press('Enter');
    await until('the toast', () => isThere(page, 'galley-toast'));
    expect(await isThere(page, 'galley-picker')).toBe(false);
    expect(await rendered(page, ['#walks', '#tides-a1', '#facts', 'h1', 'article p'])).toEqual([
      '#tides-a1',
      '#facts',
      'h1',
      'article p',
    ]);

    const again = await bench.galley.clickToolbar(page);
    await choose(again, 'Original');
    await until('the box on the original page', async () => (await rendered(page, ['#walks'])).length === 1);
    await choose(again, 'Article');
    await until('the usual look', () => bench.galley.reader(page));

    await page.reload();
    expect(await outerHTML(page)).toBe(before);
    const popup = await bench.galley.clickToolbar(page);
    await choose(popup, 'Article');
    const { text } = await until('the reader look', () => bench.galley.reader(page));
    expect(text).not.toContain('from the old crane');
    expect(text).toContain('watertight doors');

    await page.goto(`${bench.server.origin}taught.html?renamed`);
    const renamed = await outerHTML(page);
    const there = await bench.galley.clickToolbar(page);
    await choose(there, 'Article');
    const renamedView = await until('the reader look', () => bench.galley.reader(page));
    expect(renamedView.text).not.toContain('from the old crane');
    expect(renamedView.text).toContain('has never missed Christmas');
    expect(
      await until('the row', () => there.run<string>('return document.querySelector(".ledger").innerText')),
    ).toContain('Hidden by your own rules');
    await there.run('document.querySelector(".ledger details").open = true');
    await pressButton(there, 'Forget this rule');
    await until('the box to be back', async () =>
      (await bench.galley.reader(page))?.text.includes('from the old crane'),
    );
    await choose(there, 'Original');
    await until('the page as it was', async () => (await outerHTML(page)) === renamed);
    await page.close();
  });

  it('never hides text of the article', async () => {
    const page = await bench.galley.open(`${bench.server.origin}taught.html`);
    const before = await outerHTML(page);
    await pick(page, 'Hide something else…', '.story-text > p');
    await until('the refusal', () =>
      bench.galley.inShadow<boolean>(
        page,
        'galley-picker',
        'section',
        `return dialog.querySelector('.refusal').textContent !== ''`,
      ),
    );
    await page.keyboard.press('Enter');
    expect(await rendered(page, ['.story-text > p'])).toEqual(['.story-text > p']);
    expect(await isThere(page, 'galley-picker')).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await until('the page as it was', async () => (await outerHTML(page)) === before);
    await page.close();
  });

  it('undoes by the keyboard what was taught, one thing after the other', async () => {
    await forgetSite(bench.galley);
    const page = await bench.galley.open(`${bench.server.origin}taught.html`);
    const before = await outerHTML(page);
    for (const box of ['#walks', '#tides-a1']) {
      await pick(page, 'Hide something else…', `${box} p`);
      await previewOf(page, `${box} p`);
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await previewOf(page, box);
      await page.keyboard.press('Enter');
      // The note on the box before may still stand.
      await until(
        `${box} to be taken`,
        async () => !(await isThere(page, 'galley-picker')) && isThere(page, 'galley-toast'),
      );
    }
    await until('both boxes to go', async () => (await rendered(page, ['#walks', '#tides-a1'])).length === 0);
    await undo(page);
    // While the page is read anew all of it is there for a moment.
    await until('the second box alone', async () => {
      const there = await rendered(page, ['#walks', '#tides-a1']);
      return there.length === 1 && there[0] === '#tides-a1';
    });
    await undo(page);
    await until('the first box', async () => (await rendered(page, ['#walks'])).length === 1);
    await until('the note to be gone and the page as it was', async () => {
      await page.evaluate(() => document.querySelector('galley-toast')?.remove());
      return (await outerHTML(page)) === before;
    });
    await page.close();
  });

  it('reads the block as the article that the reader says is it', async () => {
    const page = await bench.galley.open(`${bench.server.origin}two-texts.html`);
    const before = await outerHTML(page);
    await pick(page, 'This is the article…', '#letter p');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const { text } = await until('the reader look with the letter', async () => {
      await page.keyboard.press('Enter');
      const shown = await bench.galley.reader(page);
      return shown?.text.includes('seven pilots') && shown;
    });
    expect(text).not.toContain('terms of use');
    const shown = await bench.galley.inReader<boolean>(
      page,
      `return dialog.querySelector('galley-toast') !== null`,
    );
    expect(shown).toBe(true);
    const popup = await bench.galley.clickToolbar(page);
    await pressButton(popup, 'Forget this rule');
    await until('the other text again', async () =>
      (await bench.galley.reader(page))?.text.toLowerCase().includes('terms of use'),
    );
    await choose(popup, 'Original');
    await until('the page as it was', async () => (await outerHTML(page)) === before);
    await page.close();
  });

  it('can be left by mouse, and shows the reader look again where that was open', async () => {
    const page = await bench.galley.open(`${bench.server.origin}taught.html`);
    const before = await outerHTML(page);
    await choose(await bench.galley.clickToolbar(page), 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    await pick(page, 'Hide something else…', '#walks p');
    expect(await bench.galley.reader(page)).toBeNull();
    await bench.galley.inShadow(
      page,
      'galley-picker',
      'form',
      `dialog.querySelector('.buttons button:last-child').click()`,
    );
    await until('the reader look again', () => bench.galley.reader(page));
    await choose(await bench.galley.clickToolbar(page), 'Original');
    await until('the page as it was', async () => (await outerHTML(page)) === before);
    await page.close();
  });
});

async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}
