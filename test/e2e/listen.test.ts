import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openAids, storedAids } from '../support/aids.ts';
import { inBothBrowsers } from '../support/both.ts';
import { until } from '../support/galley.ts';

inBothBrowsers('reading aloud where no voice is installed', (bench) => {
  it('says so, and the line focus works all the same and is remembered', async () => {
    const { galley, server } = bench;
    const page = await openAids(galley, server);
    await until('the honest answer', async () =>
      (
        await galley.inReader<string>(page, `return dialog.querySelector('.aids .note')?.textContent ?? ''`)
      ).startsWith('No voice is installed on this computer.'),
    );
    const buttons = await galley.inReader<boolean[]>(
      page,
      `return [...dialog.querySelectorAll('.player button')].map((button) => button.disabled)`,
    );
    expect(buttons).toEqual([true, true, true, true, true]);
    const choice = (at: number) => `dialog.querySelectorAll('.line-focus-choice input')[${at}].click()`;
    const mode = (on: Page) =>
      galley.inReader<string | null>(on, `return dialog.querySelector('.line-focus')?.dataset.mode ?? null`);
    await galley.inReader(page, choice(3));
    await until('the line focus', async () => (await mode(page)) === 'three');
    await storedAids(galley, ({ lineFocus }) => lineFocus === 'three');
    await page.close();
    const next = await openAids(galley, server);
    await until('the line focus on the next page', async () => (await mode(next)) === 'three');
    await galley.inReader(next, choice(0));
    await until('no line focus', async () => (await mode(next)) === null);
    await next.close();
  });
});
