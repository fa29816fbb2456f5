import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { AUTHOR, chainPage, HEADLINE, numbers, paragraphsOf, STANDFIRST } from '../support/chains/pages.ts';
import { type ChainServer, serveChains } from '../support/chains/serve.ts';
import {
  brokenBy,
  type Chain,
  DECLARED,
  endless,
  inWords,
  LANGUAGES,
  NUMBERED,
  WHOLE,
} from '../support/chains/stories.ts';
import { choose, outerHTML, until } from '../support/galley.ts';
import { setLook } from '../support/look.ts';

declare const chrome: {
  storage: { local: { get(key: null): Promise<Record<string, unknown>> } };
};

const LONG = endless(25);
const BROKEN = {
  missing: brokenBy('missing', (response) => void response.writeHead(404).end('Gone')),
  failing: brokenBy('failing', (response) => void response.writeHead(500).end('Broken')),
  picture: brokenBy(
    'picture',
    (response) =>
      void response
        .writeHead(200, { 'content-type': 'image/svg+xml' })
        .end('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  ),
  silent: brokenBy('silent', () => undefined),
  elsewhere: brokenBy('elsewhere', (response, request) => {
    const port = request.headers.host?.split(':')[1];
    response.writeHead(302, { location: `http://localhost:${port}/broken/elsewhere/other` }).end();
  }),
  loop: brokenBy('loop', (response) => void response.writeHead(302, { location: '/broken/loop/wall' }).end()),
  same: brokenBy('same', chainPage({ number: 1, pager: numbers('/broken/same/wall', 2, 3) })),
  empty: brokenBy('empty', '<!doctype html><title>Nothing</title><p>Nothing here.</p>'),
} satisfies Record<string, Chain>;

const LATIN =
  '<p>Die Mauer am Südufer wurde für größere Schäden gebaut, sagt Frau Jäger, und das Geld dafür fehlt nun überall.</p>';
const GUARDED: Chain = {
  start: '/guarded/wall',
  pages: {
    '/guarded/wall': (response) =>
      void response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'set-cookie': 'reader=ida; SameSite=Strict; HttpOnly; Path=/',
        })
        .end(chainPage({ number: 1, pager: numbers('/guarded/wall', 1, 2) })),
    '/guarded/wall/2': (response) =>
      void response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          Buffer.from(
            chainPage({ number: 2, pager: numbers('/guarded/wall', 2, 2), extra: LATIN }).replace(
              'charset="utf-8"',
              'charset="iso-8859-1"',
            ),
            'latin1',
          ),
        ),
  },
};

/** A site that lets its own pages ask it for nothing. */
const CLOSED: Chain = {
  start: '/closed/wall',
  pages: {
    '/closed/wall': (response) =>
      void response
        .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': "connect-src 'none'" })
        .end(chainPage({ number: 1, pager: numbers('/closed/wall', 1, 2) })),
    '/closed/wall/2': chainPage({ number: 2, pager: numbers('/closed/wall', 2, 2) }),
  },
};

const chains: Chain[] = [
  CLOSED,
  NUMBERED,
  DECLARED,
  WHOLE,
  LONG,
  GUARDED,
  ...LANGUAGES.map(inWords),
  ...Object.values(BROKEN),
];
let server: ChainServer;
const serve = async (): Promise<ChainServer> => {
  server = await serveChains(Object.assign({}, ...chains.map(({ pages }) => pages)));
  return server;
};

const never = (): never => {
  throw new Error('The page was not asked for.');
};
/** The lines of the text, in order. */
const PARAGRAPHS = `return [...dialog.querySelectorAll('.body :is(p:not(.back), h2, figcaption)')].map((block) => block.textContent).filter((text) => text !== '')`;

/** Paths of pages that were asked for since. */
const pagesSince = (from: number): string[] =>
  server.asked.slice(from).flatMap(({ path }) => (path.endsWith('.svg') ? [] : [path]));

const specify = (bench: Bench): void => {
  const show = async (page: Page): Promise<void> => {
    await choose(await bench.galley.clickToolbar(page), 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    await page.bringToFront();
  };
  const open = async ({ start }: Pick<Chain, 'start'>): Promise<Page> => {
    const page = await bench.galley.open(bench.server.origin + start.slice(1));
    await show(page);
    return page;
  };
  const line = (page: Page): Promise<string> =>
    bench.galley.inReader<string>(
      page,
      `return dialog.querySelector('.story div')?.innerText.replace(/\\s+/g, ' ').trim() ?? ''`,
    );
  const press = (page: Page, label: string): Promise<unknown> =>
    until(`the button “${label}”`, () =>
      bench.galley.inReader<boolean>(
        page,
        `const button = [...dialog.querySelectorAll('.story button')].find((item) => item.textContent === '${label}');
         button?.click();
         return Boolean(button)`,
      ),
    );
  const textOf = async (page: Page): Promise<string> =>
    (await until('the text', () => bench.galley.reader(page))).text;
  const says = (page: Page, words: string): Promise<unknown> =>
    until(words, async () => (await line(page)).includes(words), 20_000);

  describe('a story of three pages', () => {
    it('says where it is, and asks for nothing until it is told to', async () => {
      const page = await open(NUMBERED);
      const before = server.asked.length;
      expect(await line(page)).toBe('Page 1 of 3 Read on here Open page 2');
      expect(await bench.galley.inReader(page, `return dialog.querySelector('.access')?.className`)).toBe(
        'access unknown',
      );
      expect(await bench.galley.inReader(page, `return dialog.querySelector('.story a').href`)).toBe(
        `${bench.server.origin}numbers/wall/2`,
      );
      await bench.galley.inReader(page, `dialog.scrollTo({ top: dialog.scrollHeight, behavior: 'instant' })`);
      await choose(await bench.galley.clickToolbar(page), 'Outline');
      expect(pagesSince(before)).toEqual([]);
      await page.close();
    });

    it('is joined at a press, with a request for each page', async () => {
      const page = await bench.galley.open(bench.server.origin + NUMBERED.start.slice(1));
      const html = await outerHTML(page);
      await show(page);
      const before = server.asked.length;
      await press(page, 'Read on here');
      await says(page, 'All pages of the story are here.');
      expect(pagesSince(before)).toEqual(['/numbers/wall/2', '/numbers/wall/3']);
      const text = await textOf(page);
      const places = [1, 2, 3]
        .flatMap((number) => paragraphsOf(number))
        .map((paragraph) => text.indexOf(paragraph));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      for (const once of [STANDFIRST, AUTHOR, 'The wall at low tide', HEADLINE])
        expect(text.split(once).length - 1, once).toBeLessThanOrEqual(1);
      expect(text).not.toContain('newsletter');
      expect(
        (await until('it', () => bench.galley.reader(page))).headings.filter((heading) =>
          heading.startsWith('What'),
        ),
      ).toEqual(['What happened on day 1', 'What happened on day 2', 'What happened on day 3']);
      expect(await bench.galley.inReader(page, `return dialog.querySelector('.access') === null`)).toBe(true);
      expect(
        await bench.galley.inReader<string[]>(
          page,
          `return [...dialog.querySelectorAll('.body a[href]')].map(({ href }) => new URL(href).pathname + new URL(href).hash)`,
        ),
      ).toContain('/numbers/imprint');
      await choose(await bench.galley.clickToolbar(page), 'Original');
      await until('the page', async () => (await outerHTML(page)) === html);
      await choose(await bench.galley.clickToolbar(page), 'Article');
      expect(await textOf(page)).toContain(paragraphsOf(3)[4]);
      expect(pagesSince(before)).toEqual(['/numbers/wall/2', '/numbers/wall/3']);
      await page.close();
    });
  });

  it('is the text of each page as it is by itself, joined', async () => {
    const lines: string[] = [];
    for (const path of Object.keys(NUMBERED.pages)) {
      const page = await open({ start: path });
      const text = await bench.galley.inReader<string[]>(page, PARAGRAPHS);
      lines.push(...text.filter((own) => !lines.includes(own)));
      await page.close();
    }
    const page = await open(NUMBERED);
    await press(page, 'Read on here');
    await says(page, 'All pages of the story are here.');
    expect(await bench.galley.inReader<string[]>(page, PARAGRAPHS)).toEqual(lines);
    await page.close();
  });

  describe.each(LANGUAGES)('in words (%s)', (lang) => {
    it('is joined', async () => {
      const page = await open(inWords(lang));
      const before = server.asked.length;
      await press(page, 'Read on here');
      await says(page, 'All pages of the story are here.');
      const text = await textOf(page);
      for (const number of [1, 2, 3])
        for (const paragraph of paragraphsOf(number)) expect(text).toContain(paragraph);
      expect(pagesSince(before)).toEqual(Object.keys(inWords(lang).pages).slice(1).map(encodeURI));
      await page.close();
    });
  });

  it('is joined where only the heads of the pages tell where it goes on', async () => {
    const page = await open(DECLARED);
    expect(await line(page)).toBe('Page 1 Read on here Open page 2');
    await press(page, 'Read on here');
    await says(page, 'All pages of the story are here.');
    expect(await textOf(page)).toContain(paragraphsOf(3)[4]);
    await page.close();
  });

  it('is offered whole where the site has it on one page, with one request', async () => {
    const page = await open(WHOLE);
    const before = server.asked.length;
    expect(await line(page)).toBe(
      'Page 1 of 2 Read the whole story here Read on here Open it on one page Open page 2',
    );
    await press(page, 'Read the whole story here');
    await says(page, 'All pages of the story are here.');
    expect(pagesSince(before)).toEqual(['/whole/wall?view=all']);
    const text = await textOf(page);
    for (const number of [1, 2, 3])
      for (const paragraph of paragraphsOf(number)) expect(text.split(paragraph)).toHaveLength(2);
    await page.close();
  });

  it('comes with the cookies of the site, in its own encoding', async () => {
    const page = await open(GUARDED);
    await press(page, 'Read on here');
    await says(page, 'All pages of the story are here.');
    const { headers } = server.asked.findLast(({ path }) => path === '/guarded/wall/2') ?? never();
    expect(headers.cookie).toBe('reader=ida');
    expect(headers.referer).toBe(`${bench.server.origin}guarded/wall`);
    expect(headers['sec-fetch-site']).toBe('same-origin');
    expect(headers.accept).toContain('text/html');
    expect(await textOf(page)).toContain('Südufer wurde für größere Schäden gebaut, sagt Frau Jäger');
    await page.close();
  });

  it('is joined in Chromium where the policy of the site forbids requests; in Firefox the way there stays', async () => {
    const page = await open(CLOSED);
    await press(page, 'Read on here');
    await says(
      page,
      bench.galley.name === 'chromium' ? 'All pages of the story are here.' : 'It could not be loaded.',
    );
    await page.close();
  });

  it.each<[why: string, chain: Chain, says: string]>([
    ['is missing', BROKEN.missing, 'The site answers with error 404.'],
    ['fails', BROKEN.failing, 'The site answers with error 500.'],
    ['is a picture', BROKEN.picture, 'No text of this story was found there.'],
    ['is empty', BROKEN.empty, 'No text of this story was found there.'],
    ['leads to another site', BROKEN.elsewhere, 'It could not be loaded.'],
    ['leads back to the first', BROKEN.loop, 'The way on leads to text that is here already.'],
    ['has the text of the first', BROKEN.same, 'The way on leads to text that is here already.'],
  ])('is left where the next page %s, with a sentence and the way there', async (_, chain, sentence) => {
    const page = await open(chain);
    const before = server.asked.length;
    const text = await textOf(page);
    await press(page, 'Read on here');
    await says(page, sentence);
    expect(await line(page)).toBe(`Page 1 of 3 ${sentence} Read on here Open page 2`);
    expect(await textOf(page)).toBe(text);
    const asked = pagesSince(before);
    expect(asked.slice(0, 1)).toEqual([`${chain.start}/2`]);
    // A redirect to the page itself is one more; of another site nothing is asked.
    expect(asked.slice(1)).toEqual(chain === BROKEN.loop ? [chain.start] : []);
    await page.close();
  });

  it('is not waited for when the reader stops it', async () => {
    const page = await open(BROKEN.silent);
    await press(page, 'Read on here');
    await says(page, 'Page 1 of 3 Loading page 2 … Stop');
    await press(page, 'Stop');
    await says(page, 'Page 1 of 3 Read on here Open page 2');
    await page.close();
  });

  it('is not waited for when the view is left', async () => {
    const page = await open(BROKEN.silent);
    await press(page, 'Read on here');
    await says(page, 'Loading page 2');
    await choose(await bench.galley.clickToolbar(page), 'Original');
    await show(page);
    await says(page, 'Page 1 of 3 Read on here Open page 2');
    await page.close();
  });

  it('is asked for again after twenty pages', async () => {
    const page = await open(LONG);
    const before = server.asked.length;
    await press(page, 'Read on here');
    await says(page, 'Pages 1 to 21 of 25 Read on here Open page 22');
    expect(pagesSince(before)).toHaveLength(20);
    await press(page, 'Read on here');
    await says(page, 'All pages of the story are here.');
    expect(pagesSince(before)).toHaveLength(24);
    await page.close();
  });

  it('is copied and saved whole, and its end is named while it is not', async () => {
    const page = await open(NUMBERED);
    const take = (way: string): Promise<unknown> =>
      until('the panel', () =>
        bench.galley.inReader<boolean>(
          page,
          `const button = [...dialog.querySelectorAll('.share button')].find((item) => item.textContent === '${way}');
           (button ?? dialog.querySelector('.share-button')).click();
           return button !== undefined;`,
        ),
      );
    await take('Copy as plain text');
    const first = await until('the copy', async () => {
      const text = await bench.galley.clipboard(page);
      return text.includes(paragraphsOf(1)[4] ?? '') && text;
    });
    expect(first.trim().endsWith('Page 1 of 3')).toBe(true);
    await press(page, 'Read on here');
    await says(page, 'All pages of the story are here.');
    await take('Copy as plain text');
    const whole = await until('the copy', async () => {
      const text = await bench.galley.clipboard(page);
      return text.includes(paragraphsOf(3)[4] ?? '') && text;
    });
    expect(whole).not.toContain('Page 1 of 3');
    await take('Save as a web page');
    const { downloads } = bench.galley;
    const saved = await until('the file', async () => {
      const name = readdirSync(downloads).find((file) => file.endsWith('.html'));
      const text = name ? readFileSync(path.join(downloads, name), 'utf8') : '';
      return text.includes('</html>') && text;
    });
    for (const number of [1, 2, 3]) expect(saved).toContain(paragraphsOf(number)[4]);
    expect(saved.match(/<h2/g)).toHaveLength(3);
    await page.close();
  });

  it('loads the pictures of other pages as it does its own: when the reader comes near', async () => {
    const page = await open(NUMBERED);
    const before = server.asked.length;
    await press(page, 'Read on here');
    await says(page, 'All pages of the story are here.');
    const asked = (): string[] => server.asked.slice(before).map(({ path }) => path);
    expect(asked()).not.toContain('/numbers/wall/own-3.svg');
    await bench.galley.inReader(page, `dialog.scrollTo({ top: dialog.scrollHeight, behavior: 'instant' })`);
    await until('the picture', async () => asked().includes('/numbers/wall/own-3.svg'));
    expect(asked().filter((path) => path.includes('lead'))).toEqual([]);
    await page.close();
  });

  it('is gone on with where the reader stopped, once that page is here', async () => {
    const { galley } = bench;
    const page = await open(NUMBERED);
    await press(page, 'Read on here');
    await says(page, 'All pages of the story are here.');
    await galley.inReader(
      page,
      `[...dialog.querySelectorAll('.body p')].find((item) => item.textContent.startsWith('On day 3-1')).scrollIntoView({ block: 'start', behavior: 'instant' })`,
    );
    const options = await galley.openOptions();
    const stored = (): Promise<number> =>
      options.evaluate(async () => {
        const all = await chrome.storage.local.get(null);
        return Object.keys(all).filter((key) => key.startsWith('place:')).length;
      });
    await until('the place to be stored', async () => (await stored()) > 0);
    await options.close();
    await page.close();

    const again = await open(NUMBERED);
    await press(again, 'Read on here');
    expect(
      await until('the offer', () =>
        galley.inShadow<string>(again, 'galley-offer', 'div', 'return dialog.textContent'),
      ),
    ).toContain('Continue where you stopped');
    await galley.inShadow(again, 'galley-offer', 'div', `dialog.querySelectorAll('button')[0].click()`);
    const top = await galley.inReader<number>(
      again,
      `return [...dialog.querySelectorAll('.body p')].find((item) => item.textContent.startsWith('On day 3-1')).getBoundingClientRect().top`,
    );
    expect(Math.abs(top)).toBeLessThan(100);
    await again.close();
  });

  it('is joined at once where the reader chose that for the site, until they take it back', async () => {
    const tick = (page: Page): Promise<unknown> =>
      bench.galley.inReader(page, `dialog.querySelector('.story input').click()`);
    const chain = inWords('en');
    const others = Object.keys(chain.pages).slice(1);
    const page = await open(chain);
    let before = server.asked.length;
    await tick(page);
    await says(page, 'All pages of the story are here.');
    expect(pagesSince(before)).toEqual(others);
    await page.close();

    const again = await bench.galley.open(bench.server.origin + chain.start.slice(1));
    before = server.asked.length;
    expect(pagesSince(before)).toEqual([]);
    await show(again);
    await says(again, 'All pages of the story are here.');
    expect(pagesSince(before)).toEqual(others);
    await tick(again);
    const options = await bench.galley.openOptions();
    await until('the choice to be stored', () =>
      options.evaluate(
        async () => !JSON.stringify(await chrome.storage.local.get(null)).includes('joinPages'),
      ),
    );
    await options.close();
    await again.close();

    const third = await open(chain);
    await says(third, 'Page 1 of 3 Read on here');
    expect(await bench.galley.inReader(third, `return dialog.querySelector('.story input').checked`)).toBe(
      false,
    );
    await third.close();
  });

  it('is read on from the site’s own look, in the reader look', async () => {
    await setLook(bench.galley, 'in-place');
    const chain = inWords('en');
    const page = await bench.galley.open(bench.server.origin + chain.start.slice(1));
    const html = await outerHTML(page);
    await choose(await bench.galley.clickToolbar(page), 'Article');
    const note = (): Promise<string> =>
      bench.galley.inShadow<string>(page, 'galley-note', 'p', 'return dialog.textContent');
    expect(await until('the line', note)).toBe('Page 1 of 3 Read on here');
    await page.bringToFront();
    const before = server.asked.length;
    await bench.galley.inShadow(page, 'galley-note', 'p', `dialog.querySelector('button').click()`);
    await until('the reader look', () => bench.galley.reader(page));
    await says(page, 'All pages of the story are here.');
    expect(pagesSince(before)).toEqual(Object.keys(chain.pages).slice(1));
    await choose(await bench.galley.clickToolbar(page), 'Original');
    await until('the page', async () => (await outerHTML(page)) === html);
    await page.close();
    await setLook(bench.galley, 'reader');
  });
};

inBothBrowsers('a story on several pages', specify, { serve, ignoreErrors: 'of-pages' });
