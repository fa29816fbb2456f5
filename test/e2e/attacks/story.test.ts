import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../../support/both.ts';
import { chainPage, numbers, paragraphsOf } from '../../support/chains/pages.ts';
import { type ChainServer, serveChains } from '../../support/chains/serve.ts';
import { choose, until } from '../../support/galley.ts';

/** Milliseconds in which whatever a page starts by itself has started. */
const QUIET_MS = 1500;
/** Milliseconds that a second page may take on a machine that has much else to do. */
const PATIENT_MS = 20_000;
const RUN = "top.ran=(top.ran||0)+1;parent.document.title='ran'";

/** What a second page holds that would run, load, move the reader or take the focus. */
const HEAD = `
<meta http-equiv="refresh" content="0;url=/leak/refresh"><base target="_top">
<meta http-equiv="content-security-policy" content="img-src *; report-uri /leak/report">
<link rel="stylesheet" href="/leak/sheet.css"><link rel="preload" as="image" href="/leak/preload.svg">
<link rel="prefetch" href="/leak/prefetch"><link rel="next" href="/wall/3"><link rel="icon" href="/leak/icon.svg">
<link rel="preconnect" href="/leak/preconnect"><link rel="modulepreload" href="/leak/module.js">
<script>${RUN}</script><script src="/leak/script.js"></script><script type="module">${RUN}</script>
<script type="speculationrules">{"prefetch":[{"urls":["/leak/speculated"]}]}</script>
<style>@import "/leak/import.css"; body{background:url(/leak/style.svg)} @font-face{font-family:Leak;src:url(/leak/font)} p{font-family:Leak}</style>`;
const EXTRA = `
<img src="/leak/img.svg" srcset="/leak/set.svg 2x" onload="${RUN}" onerror="${RUN}" style="width:1px;height:1px">
<picture><source srcset="/leak/source.svg"><img src="/leak/pictured.svg" width="1" height="1" alt=""></picture>
<p style="background:url(/leak/background.svg);list-style:url('/leak/list.svg')" onclick="${RUN}">The ledger was kept in two hands, and nobody knew whose the second was, nor why it began in March.</p>
<p><a href="javascript:${RUN}">A way to nowhere</a> stood at the end of the ledger, with the date of the storm beside it.</p>
<p><a href="data:text/html,<script>${RUN}</script>" autofocus onfocus="${RUN}">Another way</a> led to the cellar of the customs house, where the water stands.</p>
<p>${'<b>'.repeat(3)}The third hand <img src=x onerror="${RUN}"> wrote nothing but numbers and the names of boats.${'</b>'.repeat(3)}</p>
<svg viewBox="0 0 9 9" width="90" height="90" onload="${RUN}"><style>@import "/leak/svg.css";</style><image href="/leak/svg.svg" width="9" height="9"/><use href="/leak/use.svg#a"/><rect width="9" height="9" fill="url(/leak/fill.svg#a)" filter="url('/leak/filter.svg#a')"/><script>${RUN}</script><animate attributeName="href" values="javascript:${RUN}"/></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${RUN}&gt;"></mglyph></table></mtext></math>
<iframe src="/leak/frame"></iframe><iframe srcdoc="<script>${RUN}</script>"></iframe><object data="/leak/object"></object><embed src="/leak/embed">
<video src="/leak/video" poster="/leak/poster.svg" autoplay></video><audio src="/leak/audio" autoplay></audio>
<input type="image" src="/leak/input.svg"><input autofocus onfocus="${RUN}"><dialog open>A dialog of the page</dialog>
<noscript><img src="/leak/noscript.svg" width="600" height="400"><style>@import "/leak/noscript.css"</style></noscript>
<template shadowrootmode="open"><img src="/leak/shadow.svg"></template><x-part is="x-part" onload="${RUN}">Part of the page</x-part>
<body background="/leak/body.svg" onload="${RUN}"><table background="/leak/table.svg"><tr><td>1</td></tr></table>`;

let server: ChainServer;
const serve = async (): Promise<ChainServer> => {
  server = await serveChains({
    '/wall': chainPage({
      number: 1,
      pager: numbers('/wall', 1, 2),
      head: `<script>
        window.seen = [];
        new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) seen.push(node.localName); })
          .observe(document, { childList: true, subtree: true });
        document.addEventListener('securitypolicyviolation', ({ blockedURI }) => seen.push('violation ' + blockedURI));
      </script>`,
    }),
    '/wall/2': chainPage({ number: 2, pager: numbers('/wall', 2, 2), head: HEAD, extra: EXTRA }),
    '/strict': (response) =>
      void response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy':
            "default-src 'none'; connect-src 'self'; style-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin allow-scripts; report-uri /leak/report",
        })
        .end(chainPage({ number: 1, pager: numbers('/strict', 1, 2) })),
    '/strict/2': chainPage({ number: 2, pager: numbers('/strict', 2, 2), extra: EXTRA }),
  });
  return server;
};

const specify = (bench: Bench): void => {
  const joined = async (path: string): Promise<{ page: Page; leaks: () => string[] }> => {
    const page = await bench.galley.open(bench.server.origin + path);
    await choose(await bench.galley.clickToolbar(page), 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    await page.bringToFront();
    await setTimeout(QUIET_MS);
    const before = server.asked.length;
    await page.evaluate(() => (window as { seen?: string[] }).seen?.splice(0));
    await bench.galley.inReader(page, `dialog.querySelector('.story button').click()`);
    const last = paragraphsOf(2)[4] ?? '';
    await until(
      'the second page',
      async () => (await bench.galley.reader(page))?.text.includes(last),
      PATIENT_MS,
    );
    await setTimeout(QUIET_MS);
    return {
      page,
      leaks: () =>
        server.asked
          .slice(before)
          .flatMap(({ path: asked }) => (asked.startsWith('/pictures/') ? [] : [asked])),
    };
  };

  it.each(['wall', 'strict'])('runs, loads and moves nothing of a page that is joined (%s)', async (path) => {
    const { page, leaks } = await joined(path);
    expect(leaks()).toEqual([`/${path}/2`]);
    expect(await page.evaluate(() => (window as { ran?: number }).ran ?? 0)).toBe(0);
    expect(await page.title()).not.toBe('ran');
    expect(new URL(page.url()).pathname).toBe(`/${path}`);
    const text = await bench.galley.reader(page);
    expect(text?.text).toContain('The ledger was kept in two hands');
    const left = await bench.galley.inReader<string[]>(
      page,
      `return [...dialog.querySelectorAll('.body *')].flatMap((element) => [...element.attributes].flatMap(({ name, value }) =>
        /^on/.test(name) || /^\\s*(?:javascript|data:text)/i.test(value) || /^(?:script|iframe|object|embed|style|base|meta|link|form|input|template|dialog)$/.test(element.localName) ? [element.localName + ' ' + name + '=' + value] : []))`,
    );
    expect(left).toEqual([]);
    expect(await bench.galley.inReader(page, `return dialog.querySelector('iframe, script') === null`)).toBe(
      true,
    );
    await page.close();
  });

  it('shows a page that is joined no frame, no node and no report', async () => {
    const { page } = await joined('wall');
    expect(await page.evaluate(() => (window as { seen?: string[] }).seen)).toEqual([]);
    expect(await page.evaluate(() => window.length)).toBe(0);
    // The request itself is in no page's sight in Chromium, and among the timings of the page in Firefox.
    const timed = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap(({ name }) => (name.endsWith('/wall/2') ? [name] : [])),
    );
    expect(timed).toHaveLength(bench.galley.name === 'firefox' ? 1 : 0);
    await page.close();
  });
};

inBothBrowsers('a hostile page of a story', specify, { serve, ignoreErrors: 'of-pages' });
