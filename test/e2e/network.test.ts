import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { HTTPRequest } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumGalley, startChromium } from '../support/chromium.ts';
import { showEveryView } from '../support/every-feature.ts';
import { FIXTURES, ROOT } from '../support/galley.ts';
import { type PageServer, serve } from '../support/server.ts';

/** Real pages lie beside a checkout, not in it; elsewhere the fixtures stand for them. */
const CORPUS = path.resolve(ROOT, '../shared/corpus');
const records = path.join(CORPUS, 'dev.jsonl');
const PAGES = 100;
const [folder, files]: [string, string[]] = existsSync(records)
  ? [
      CORPUS,
      spread(
        readFileSync(records, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line).file),
      ),
    ]
  : [
      FIXTURES,
      ['sample/', 'cut-off.html', 'thread.html', 'arabic.html', 'japanese.html', 'strict.html', 'front.html'],
    ];

function spread(all: string[]): string[] {
  return all.filter((_, at) => at % Math.floor(all.length / PAGES) === 0);
}

const BY_THE_BROWSER: ReadonlySet<string> = new Set(['other', 'manifest']);
const isPicture = (request: HTTPRequest, html: string): boolean =>
  request.resourceType() === 'image' && html.includes(path.basename(request.url().split('?')[0] ?? ''));

let galley: ChromiumGalley;
let server: PageServer;
const logs = mkdtempSync(path.join(tmpdir(), 'galley-net-'));
const log = path.join(logs, 'net.json');
beforeAll(async () => {
  server = await serve(folder);
  galley = await startChromium({
    args: [
      `--log-net-log=${log}`,
      '--net-log-capture-mode=IncludeSensitive',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
});
afterAll(async () => {
  await galley?.close();
  await server?.close();
  rmSync(logs, { recursive: true, force: true });
});

interface NetLog {
  events: { params?: { initiator?: string; url?: string } }[];
}

describe('the network', () => {
  it(`is asked for nothing by Galley on ${files.length} pages, in any view, in popup and options`, async () => {
    const asked: string[] = [];
    for (const file of files) {
      const page = await galley.open(server.origin + file);
      const html = await page.content();
      page.on('request', (request) => {
        // The browser itself may still load icons of the page, and a picture of the article is the page's own.
        if (!BY_THE_BROWSER.has(request.resourceType()) && !isPicture(request, html))
          asked.push(`${file}: ${request.resourceType()} ${request.url()}`);
      });
      await showEveryView(galley, page);
      await page.close();
    }
    const options = await galley.open(`chrome-extension://${galley.id}/src/options/index.html`);
    await options.close();
    expect(asked).toEqual([]);

    await galley.browser.close();
    const { events } = JSON.parse(readFileSync(log, 'utf8')) as NetLog;
    const own = `chrome-extension://${galley.id}`;
    const byGalley = events.flatMap(({ params }) => (params?.initiator?.startsWith(own) && params.url) || []);
    expect(events.some(({ params }) => params?.url?.startsWith(server.origin))).toBe(true);
    expect(byGalley.filter((url) => !url.startsWith(own))).toEqual([]);
  }, 240_000);
});
