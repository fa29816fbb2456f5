import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumGalley, startChromium } from '../support/chromium.ts';
import { choose, ROOT, until } from '../support/galley.ts';
import { type PageServer, serve } from '../support/server.ts';

interface Saved {
  id: string;
  file: string;
  gold: { text: string; sections: { headline?: string; headlines?: string[] }[] };
}

/** Real pages lie beside a checkout, not in it; the sample page carries the same cases everywhere else. */
const CORPUS = path.resolve(ROOT, '../shared/corpus');
const records = path.join(CORPUS, 'dev.jsonl');
const pages: Saved[] = existsSync(records)
  ? readFileSync(records, 'utf8')
      .split('\n')
      .filter((line) => line.includes('Golem_'))
      .map((line) => JSON.parse(line))
  : [];
const CLUTTER = [
  'Bitte aktivieren Sie Javascript',
  'Stellenmarkt',
  '(m/w/d)',
  'Karrierewelt',
  'Zum Stellenmarkt',
  'Golem-pur',
  'Schnäppchen',
  'Aktuell auf der Startseite',
  'Relevante Themen',
];
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe.runIf(pages.length > 0)('saved pages of the site that started it', () => {
  let galley: ChromiumGalley;
  let server: PageServer;
  beforeAll(async () => {
    server = await serve(CORPUS);
    galley = await startChromium();
  });
  afterAll(async () => {
    await galley?.close();
    await server?.close();
  });

  it.each(pages)('are read whole and clean: $id', async ({ file, gold }) => {
    const page = await galley.open(server.origin + file);
    await choose(await galley.clickToolbar(page), 'Article');
    const content = await until('the reader look', () => galley.reader(page));
    const text = plain(content.text);
    expect(
      gold.text
        .split('\n')
        .map(plain)
        .filter((block) => block !== '' && !text.includes(block)),
    ).toEqual([]);
    expect(CLUTTER.filter((words) => text.includes(words))).toEqual([]);
    const headlines = gold.sections
      .flatMap((section) => section.headlines ?? section.headline ?? [])
      .map(plain)
      .filter(Boolean);
    expect(content.headings.map(plain)).toEqual(headlines);
    await page.close();
  });
});
