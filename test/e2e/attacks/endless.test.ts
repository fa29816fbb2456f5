import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../../support/both.ts';
import { choose, popupText, until } from '../../support/galley.ts';
import { KNOWN_WORDS, storyPage } from '../../support/hostile/story.ts';
import { listen } from '../../support/server.ts';

/** The popup shows what is there within this time (ms) after it was opened. */
const ANSWER_WITHIN_MS = 2000;
const PAGE = storyPage('A page without an end', '');
/** Never comes. */
const SCRIPT = '<script src="/never.js"></script>';

const specify = (bench: Bench): void => {
  it.each(['/endless', '/waiting'])('a page that never comes to rest is read as it is: %s', async (path) => {
    const page = await bench.galley.blank();
    page.goto(new URL(path, bench.server.origin).href).catch(() => undefined);
    await until('the article', () =>
      page.evaluate((words) => document.body?.textContent?.includes(words), KNOWN_WORDS),
    );
    const popup = await bench.galley.clickToolbar(page);
    // By the clock of the popup, which starts when it is opened.
    const answeredAt = await until('the answer', () =>
      popup.run<number>(`return document.querySelector('.content h1') ? document.timeline.currentTime : 0`),
    );
    expect(answeredAt).toBeLessThan(ANSWER_WITHIN_MS);
    expect(await popupText(popup)).toContain('Full article');
    await choose(popup, 'Article');
    const content = await until('the reader look', () => bench.galley.reader(page));
    expect(content.text).toContain(KNOWN_WORDS);
    await page.close();
  });
};

inBothBrowsers('pages without an end', specify, {
  serve: () =>
    listen(
      createServer(({ url }, response) => {
        if (url === '/never.js') return;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        const body = PAGE.html.slice(0, PAGE.html.indexOf('</body>'));
        if (url === '/waiting') response.end(`${body}${SCRIPT}</body></html>`);
        else response.write(`${body}<p>More comes, but not today.`);
      }),
    ),
  ignoreErrors: 'of-pages',
});
