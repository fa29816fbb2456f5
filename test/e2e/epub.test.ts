import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { AUTHOR, chainPage, HEADLINE, paragraphsOf } from '../support/chains/pages.ts';
import { type ChainServer, serveChains } from '../support/chains/serve.ts';
import { NUMBERED } from '../support/chains/stories.ts';
import { choose, until } from '../support/galley.ts';
import { listen, type PageServer } from '../support/server.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Another site with pictures: one that it lends to all, one that it does not. */
const servePictures = (): Promise<PageServer> =>
  listen(
    createServer(({ url }, response) => {
      const lent = url?.includes('lent') ? { 'access-control-allow-origin': '*' } : {};
      response.writeHead(200, { 'content-type': 'image/png', ...lent }).end(PNG);
    }),
  );

const figure = (src: string, caption: string): string =>
  `<figure><img src="${src}" width="600" height="400" alt="A picture of ${caption}"><figcaption>This one shows ${caption}, seen from the quay.</figcaption></figure>`;

let server: ChainServer;
let other: PageServer;
const serve = async (): Promise<PageServer> => {
  other = await servePictures();
  const extra =
    figure('/own-600x400.svg', 'the crane') +
    figure(`${other.origin}lent.png`, 'the lent barge') +
    figure(`${other.origin}kept.png`, 'the kept buoy');
  server = await serveChains({ ...NUMBERED.pages, '/one': chainPage({ number: 1, pager: '', extra }) });
  const close = async (): Promise<void> => {
    await Promise.all([server.close(), other.close()]);
  };
  return { origin: server.origin, close };
};

const specify = (bench: Bench): void => {
  const open = async (address: string): Promise<Page> => {
    const page = await bench.galley.open(bench.server.origin + address);
    await choose(await bench.galley.clickToolbar(page), 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    await page.bringToFront();
    return page;
  };
  const press = (page: Page, selector: string, label: string): Promise<unknown> =>
    until(`the button “${label}”`, () =>
      bench.galley.inReader<boolean>(
        page,
        `const button = [...dialog.querySelectorAll('${selector}')].find((item) => item.textContent === '${label}');
         button?.click();
         return Boolean(button)`,
      ),
    );
  /** Saves the book of a view. */
  const save = async (page: Page) => {
    const { downloads } = bench.galley;
    for (const name of existsSync(downloads) ? readdirSync(downloads) : [])
      rmSync(path.join(downloads, name));
    await bench.galley.inReader(page, `dialog.querySelector('.share-button').click()`);
    await press(page, '.share button', 'Save as EPUB (may load pictures)');
    const said = await until(
      'the message',
      async () => {
        const text = await bench.galley.inReader<string>(
          page,
          `return dialog.querySelector('.share [role=status]').textContent`,
        );
        return !['', 'Saving…'].includes(text) && text;
      },
      20_000,
    );
    expect(said).toMatch(/^Saved/);
    const bytes = await until('the file', async () => {
      const name = readdirSync(downloads).find((file) => file.endsWith('.epub'));
      const file = name ? readFileSync(path.join(downloads, name)) : null;
      return file && file.length > 0 && file;
    });
    const files = unzipSync(bytes);
    return {
      said,
      bytes,
      names: Object.keys(files),
      text: strFromU8(files['EPUB/text.xhtml'] as Uint8Array),
    };
  };
  /** The blocks of the view as lines; names of tags and what stands for a picture that is not there left out. */
  const linesOf = (page: Page, xhtml?: string): Promise<string[]> =>
    bench.galley.inReader<string[]>(
      page,
      `const text = ${JSON.stringify(xhtml ?? '')};
       const root = text ? new DOMParser().parseFromString(text, 'application/xhtml+xml') : dialog;
       const lines = [...root.querySelectorAll(text ? 'article > :is(p, h2, figure)' : '.body :is(p:not(.back), h2, figcaption)')];
       return lines.map((line) => {
         const copy = line.cloneNode(true);
         for (const link of copy.querySelectorAll('a.picture')) link.remove();
         return copy.textContent.replace(/\\s+/g, ' ').trim();
       }).filter((line) => line !== '')`,
    );

  it('holds the text of the view and the pictures that the browser hands over; the others are counted', async () => {
    const page = await open('one');
    const before = server.asked.length;
    const { said, bytes, names, text } = await save(page);
    expect(said).toBe('Saved. Pictures left out: 1. Their captions and links are in the file.');
    expect(names.filter((name) => name.includes('pictures/')).map((name) => path.extname(name))).toEqual([
      '.svg',
      '.svg',
      '.png',
    ]);
    expect(text).toContain(
      `<a class="picture" href="${other.origin}kept.png">A picture of the kept buoy</a>`,
    );
    for (const part of [HEADLINE, AUTHOR, `${bench.server.origin}one`]) expect(text).toContain(part);
    const lines = await linesOf(page, text);
    for (const line of await linesOf(page)) expect(lines).toContain(line);
    expect(lines.filter((line) => line.includes('newsletter'))).toEqual([]);
    // Nothing but the pictures of the text was asked for.
    expect(server.asked.slice(before).filter(({ path: asked }) => !asked.endsWith('.svg'))).toEqual([]);
    const { valid, messages } = await EpubCheck.validate(bytes);
    expect(messages.filter(({ severity }) => /error|fatal|warning/i.test(severity))).toEqual([]);
    expect(valid).toBe(true);
    await page.close();
  });

  it('holds every page of a story that was joined, and all its sections', async () => {
    const page = await open(NUMBERED.start.slice(1));
    await press(page, '.story button', 'Read on here');
    await until('all pages', async () =>
      (
        await bench.galley.inReader<string>(page, `return dialog.querySelector('.story').textContent`)
      ).includes('All pages of the story are here.'),
    );
    const { said, bytes, text } = await save(page);
    expect(said).toBe('Saved.');
    for (const number of [1, 2, 3]) expect(text).toContain(paragraphsOf(number)[4]);
    const navigation = strFromU8(unzipSync(bytes)['EPUB/nav.xhtml'] as Uint8Array);
    for (const number of [1, 2, 3])
      expect(navigation).toMatch(new RegExp(`<a href="text.xhtml#[^"]+">What happened on day ${number}</a>`));
    expect((await EpubCheck.validate(bytes)).valid).toBe(true);
    await page.close();
  });
};

inBothBrowsers('an article saved as a book', specify, { serve, ignoreErrors: 'of-pages' });
