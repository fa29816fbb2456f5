import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import {
  accessibleParts,
  hasButton,
  headingsOf,
  jumps,
  nameless,
  type Part,
} from '../support/accessibility.ts';
import { inChromium } from '../support/both.ts';
import { choose, until, type View } from '../support/galley.ts';
import { setLook } from '../support/look.ts';

const HEADLINE = 'Night ferry to stop at second harbour';

/** What stands within a part. */
function within(parts: readonly Part[], isOuter: (part: Part) => boolean): Part[] {
  const at = parts.findIndex(isOuter);
  const depth = parts[at]?.depth ?? 0;
  const inner = parts.slice(at + 1);
  const end = inner.findIndex((part) => part.depth <= depth);
  return end < 0 ? inner : inner.slice(0, end);
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');
const hasView = (parts: readonly Part[]): boolean => parts.some(({ role }) => role === 'dialog');

// Firefox does not always tell its service of a dialog in the top layer: the same tests fail there now and then.
inChromium('what a screen reader is told of the reader look', (bench) => {
  const show = async (view: View): Promise<Page> => {
    const { galley, server } = bench;
    await setLook(galley, 'reader');
    const page = await galley.open(`${server.origin}everything.html`);
    await choose(await galley.clickToolbar(page), view);
    await until('the view', () => page.evaluate(() => document.querySelector('galley-view') !== null));
    return page;
  };

  it('of the article is the article alone, in its order, under headings without a gap', async () => {
    const { galley } = bench;
    const page = await show('Article');
    const shown = await until('the text', () => galley.reader(page));
    const parts = await accessibleParts(galley, page, hasView);
    expect(parts.filter(({ role }) => role === 'dialog').map(({ name }) => name)).toEqual([HEADLINE]);
    const headings = headingsOf(parts);
    expect(headings.filter(({ level }) => level === 1).map(({ name }) => name)).toEqual([HEADLINE]);
    expect(jumps(parts)).toEqual([]);
    expect(headings.slice(1).map(({ name }) => squeezed(name))).toEqual(shown.headings.map(squeezed));
    expect(nameless(parts)).toEqual([]);
    const told = squeezed(
      parts
        .filter(({ role }) => role === 'text')
        .map(({ name }) => name)
        .join(''),
    );
    let at = 0;
    for (const line of shown.text.split('\n').map(squeezed)) {
      const found = told.indexOf(line, at);
      expect(found, `“${line}” is told in its place`).toBeGreaterThanOrEqual(0);
      at = found;
    }
    // The page below has the same words, and is not told.
    expect(told.split(squeezed('Residents had asked for the stop')).length - 1).toBe(1);
    await page.close();
  });

  it('of the outline is which sections are open', async () => {
    const { galley } = bench;
    const page = await show('Outline');
    const parts = await accessibleParts(galley, page, hasView);
    expect(jumps(parts)).toEqual([]);
    expect(nameless(parts)).toEqual([]);
    const isFold = ({ role, name }: Part): boolean => role === 'button' && name.startsWith('What was said');
    expect(parts.find(isFold)?.isOn).toBe(false);
    await galley.inReader(page, 'for (const fold of dialog.querySelectorAll("details")) fold.open = true;');
    const open = await accessibleParts(galley, page, (told) => told.find(isFold)?.isOn === true);
    expect(jumps(open)).toEqual([]);
    await page.close();
  });

  it('of the views is which one is shown', async () => {
    const { galley } = bench;
    const page = await show('Article');
    const viewsIn = (parts: readonly Part[]): (boolean | null)[] =>
      ['Original', 'Article', 'Outline'].map(
        (view) => parts.find(({ role, name }) => role === 'button' && name === view)?.isOn ?? null,
      );
    const first = await accessibleParts(galley, page, hasView);
    expect(viewsIn(first)).toEqual([false, true, false]);
    const group = within(first, ({ name }) => name === 'What the page shows');
    expect(group.filter(({ role }) => role === 'button').map(({ name }) => name)).toEqual([
      'Original',
      'Article',
      'Outline',
    ]);
    await galley.inReader(page, `dialog.querySelector('.to-outline').click()`);
    const parts = await accessibleParts(galley, page, hasButton('Outline', true));
    expect(viewsIn(parts)).toEqual([false, false, true]);
    await page.close();
  });

  it.each([
    ['type', 'Text and colours'],
    ['aids', 'Listen and follow'],
    ['share', 'Share'],
  ])('of the panel %s are named controls, and that it is open', async (panel, label) => {
    const { galley } = bench;
    const page = await show('Article');
    await accessibleParts(galley, page, hasButton(label, false));
    await galley.inReader(page, `dialog.querySelector('.${panel}-button').click()`);
    const parts = await accessibleParts(galley, page, hasButton(label, true));
    expect(nameless(parts)).toEqual([]);
    await page.close();
  });
});
