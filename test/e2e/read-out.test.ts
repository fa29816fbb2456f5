import { expect, it } from 'vitest';
import { accessibleParts, hasButton, headingsOf, jumps, nameless } from '../support/accessibility.ts';
import { inBothBrowsers } from '../support/both.ts';
import { choose, popupText, pressButton } from '../support/galley.ts';
import { setLook } from '../support/look.ts';

inBothBrowsers('what a screen reader is told', (bench) => {
  it('of the popup are headings in their levels and named controls', async () => {
    const { galley, server } = bench;
    await setLook(galley, 'reader');
    const page = await galley.open(`${server.origin}everything.html`);
    const popup = await galley.clickToolbar(page);
    await choose(popup, 'Article');
    await popupText(popup);
    await popup.run('for (const fold of document.querySelectorAll("details")) fold.open = true');
    const parts = await accessibleParts(galley, popup, (told) => told.some(({ role }) => role === 'radio'));
    expect(parts.filter(({ role }) => role === 'radio').map(({ name, isOn }) => [name, isOn])).toEqual([
      ['Original', false],
      ['Article', true],
      ['Outline', false],
    ]);
    expect(jumps(parts)).toEqual([]);
    expect(nameless(parts)).toEqual([]);
    await page.close();
  });

  it('of the bar in the site’s own look are named controls, and which view is shown', async () => {
    const { galley, server } = bench;
    await setLook(galley, 'in-place');
    const page = await galley.open(`${server.origin}everything.html`);
    await choose(await galley.clickToolbar(page), 'Article');
    const parts = await accessibleParts(galley, page, hasButton('Article', true));
    const bar = parts.slice(parts.findIndex(({ name }) => name === 'What the page shows'));
    expect(nameless(bar)).toEqual([]);
    await page.close();
  });

  it('of the picker are named controls', async () => {
    const { galley, server } = bench;
    const page = await galley.open(`${server.origin}taught.html`);
    await pressButton(await galley.clickToolbar(page), 'Hide something else…');
    await page.bringToFront();
    const parts = await accessibleParts(galley, page, hasButton('Cancel'));
    expect(nameless(parts)).toEqual([]);
    await page.close();
  });

  it('of the settings are headings in their levels and named controls', async () => {
    const page = await bench.galley.openOptions();
    const parts = await accessibleParts(bench.galley, page, (told) => headingsOf(told).length > 1);
    expect(headingsOf(parts)[0]?.level).toBe(1);
    expect(jumps(parts)).toEqual([]);
    expect(nameless(parts)).toEqual([]);
    await page.close();
  });
});
