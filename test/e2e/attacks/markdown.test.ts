import { marked } from 'marked';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../../support/both.ts';
import { choose, until } from '../../support/galley.ts';
import { storyPage } from '../../support/hostile/story.ts';
import { servePages } from '../../support/newsroom/serve.ts';

/** Markup that the article shows as text. Rendered as markup, it would count up. */
const HOSTILE = [
  '<img src=x onerror="globalThis.ran++">',
  '<script>globalThis.ran++</script>',
  '<svg onload="globalThis.ran++">',
  '<iframe srcdoc="<script>parent.ran++</script>">',
  '&lt;img src=x onerror="globalThis.ran++"&gt;',
  '<details open ontoggle="globalThis.ran++">',
];
const shown = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const inText = HOSTILE.map(shown);
const places = inText
  .map(
    (text) =>
      `<h2>About ${text} in pages</h2><p>The element ${text} was asked for by the harbour master on Tuesday, who wrote it down.</p><ul><li>First ${text}</li><li>Second <code>${text}</code></li></ul>`,
  )
  .join('');
const PLAIN = storyPage('An article about markup', '');
const PAGE = { ...PLAIN, html: PLAIN.html.replace('</article>', `${places}</article>`) };
/** Renders Markdown with its HTML, and has what is live in it run. */
const RENDERER = {
  path: '/renderer',
  html: '<!doctype html><meta charset="utf-8"><title>A renderer</title><script>globalThis.ran = 0</script><main></main>',
};

const specify = (bench: Bench): void => {
  it('that was copied out of a view runs nothing where HTML is let through, and loses no text', async () => {
    const page = await bench.galley.open(new URL(PAGE.path, bench.server.origin).href);
    await choose(await bench.galley.clickToolbar(page), 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    await page.bringToFront();
    await bench.galley.inReader(page, `dialog.querySelector('.share-button').click()`);
    await bench.galley.inReader(
      page,
      `[...dialog.querySelectorAll('.share button')].find((item) => item.textContent === 'Copy as Markdown').click()`,
    );
    const copy = await until('the copy', async () => {
      const text = await bench.galley.clipboard(page);
      // The clipboard may still hold what another specification copied.
      return text.startsWith('# ') && text.includes(HOSTILE[0] as string) && text;
    });
    await page.close();

    const renderer = await bench.galley.open(new URL(RENDERER.path, bench.server.origin).href);
    const render = (markdown: string) =>
      renderer.evaluate(
        async (html) => {
          const main = document.querySelector('main') as HTMLElement;
          main.replaceChildren(document.createRange().createContextualFragment(html));
          await new Promise((resolve) => setTimeout(resolve, 500));
          return { ran: (globalThis as unknown as { ran: number }).ran, text: main.innerText };
        },
        marked.parse(markdown, { async: false }),
      );
    const { ran, text } = await render(copy);
    expect(ran).toBe(0);
    for (const words of HOSTILE) expect(text).toContain(`The element ${words} was asked for`);
    // The renderer is one: what is not escaped does run there.
    expect((await render(`The element ${HOSTILE[0]} was asked for.`)).ran).toBeGreaterThan(0);
    await renderer.close();
  });
};

inBothBrowsers('Markdown', specify, {
  serve: () => servePages([PAGE, RENDERER]),
  ignoreErrors: 'of-pages',
});
