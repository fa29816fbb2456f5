import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../support/both.ts';
import { choose, until } from '../support/galley.ts';
import { servePages } from '../support/newsroom/serve.ts';

const SENTENCE =
  'The night ferry to Skarholm will stop at a second harbour from May, the operator said on Thursday, and three villages get their first direct link to the mainland. ';
/** Fifteen sections of sixty paragraphs, of one to four sentences each. */
const STORY = Array.from(
  { length: 15 },
  (_, part) =>
    `<h2>Part ${part + 1} of the crossing</h2>${Array.from({ length: 60 }, (_, at) => `<p>Line ${at} of part ${part + 1}. ${SENTENCE.repeat(1 + ((at * 7) % 4))}</p>`).join('')}`,
).join('');
const PAGE = `<!doctype html><html lang="en"><title>A very long crossing</title><body><main><article><h1>A very long crossing</h1>${STORY}<p>Here the crossing ends.</p></article></main></body></html>`;

/** CSS px: a line of the text. */
const LINE = 34;

inBothBrowsers('a very long article', (bench) => {
  it('leads to any section to the line, and to its very end', async () => {
    const { galley } = bench;
    const server = await servePages([{ path: '/long', html: PAGE }]);
    try {
      const page = await galley.open(`${server.origin}long`);
      await page.setViewport({ width: 1400, height: 900 });
      await choose(await galley.clickToolbar(page), 'Article');
      await until('the reader look', () => galley.reader(page));
      await page.bringToFront();
      const topOf = (part: number) =>
        galley.inReader<number>(
          page,
          `return dialog.querySelector('.body h2:nth-of-type(${part})').getBoundingClientRect().top`,
        );
      const goTo = (part: number) =>
        galley.inReader(page, `dialog.querySelector('.rail li:nth-of-type(${part}) button').click()`);
      for (const part of [9, 3, 15]) {
        await goTo(part);
        await until(`part ${part}`, async () => Math.abs(await topOf(part)) < 3 * LINE);
        const at = await topOf(part);
        await frames(page);
        expect([part, Math.abs((await topOf(part)) - at) < LINE]).toEqual([part, true]);
      }
      await galley.inReader(page, 'dialog.scrollTo({ top: dialog.scrollHeight, behavior: "instant" })');
      await until('the end of the text', () =>
        galley.inReader<boolean>(
          page,
          `dialog.scrollTo({ top: dialog.scrollHeight, behavior: 'instant' });
           const { top, bottom } = [...dialog.querySelectorAll('.body > p')].at(-1).getBoundingClientRect();
           return top > 0 && bottom < innerHeight`,
        ),
      );
      await page.close();
    } finally {
      await server.close();
    }
  });
});

/** Waits until the browser has set what came near. */
const frames = (page: Page) =>
  page.evaluate(async () => {
    for (let at = 0; at < 8; at++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
