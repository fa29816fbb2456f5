import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../support/both.ts';
import { outerHTML, until } from '../support/galley.ts';

/** More stops than lie before any control of the view. */
const MOST_STOPS = 40;
/** Keys that are pressed before the browser's window has the focus are lost, and pressed again after this time (ms). */
const PATIENCE = 4000;

inBothBrowsers(
  'the walk of docs/keyboard.md',
  (bench) => {
    const focused = (page: Page): Promise<string> =>
      bench.galley.inReader(
        page,
        `const at = dialog.getRootNode().activeElement; return at ? (at.ariaLabel ?? at.textContent).trim() : ''`,
      );
    /** Presses Tab until the control has the focus. */
    const goTo = async (page: Page, name: string): Promise<void> => {
      for (let stop = 0; stop < MOST_STOPS; stop++) {
        if ((await focused(page)).startsWith(name)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`${MOST_STOPS} times Tab did not lead to “${name}”.`);
    };
    const isExpanded = (page: Page, name: string): Promise<boolean> =>
      bench.galley.inReader(
        page,
        `return [...dialog.querySelectorAll('[aria-expanded]')].find((one) => one.ariaLabel === '${name}')?.ariaExpanded === 'true'`,
      );

    it('leads from the page through text, panel and outline and back', async () => {
      const { galley, server } = bench;
      const page = await galley.open(`${server.origin}everything.html`);
      const before = await outerHTML(page);
      await until('the article', async () => {
        await galley.press(page, 'toggle-clean');
        return until('an answer', () => galley.reader(page), PATIENCE);
      });

      await goTo(page, 'Skip to the text');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(
        await galley.inReader(
          page,
          `return dialog.querySelector('article').contains(dialog.getRootNode().activeElement)`,
        ),
      ).toBe(true);

      await galley.inReader(page, 'dialog.focus()');
      await goTo(page, 'Text and colours');
      await page.keyboard.press('Enter');
      await until('the panel', () => isExpanded(page, 'Text and colours'));
      await page.keyboard.press('Escape');
      await until('the panel to be closed', async () => !(await isExpanded(page, 'Text and colours')));
      expect(await focused(page)).toBe('Text and colours');

      await galley.inReader(page, 'dialog.focus()');
      await goTo(page, 'Outline');
      await page.keyboard.press('Enter');
      await until('the outline', () =>
        galley.inReader<boolean>(page, `return dialog.querySelector('details') !== null`),
      );
      await goTo(page, 'What was said');
      await page.keyboard.press('Enter');
      await until('the open section', () =>
        galley.inReader<boolean>(page, `return dialog.querySelector('details[open]') !== null`),
      );

      await page.keyboard.press('Escape');
      await until('the page', async () => (await galley.reader(page)) === null);
      expect(await outerHTML(page)).toBe(before);
      await page.close();
    });
  },
  { screen: true },
);
