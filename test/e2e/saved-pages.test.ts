import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../support/both.ts';
import { choose, ROOT, until } from '../support/galley.ts';
import { serve } from '../support/server.ts';

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

const specify: Parameters<typeof inBothBrowsers>[1] = (bench) => {
  it.each(pages)('are read whole and clean: $id', async ({ file, gold }) => {
    const page = await bench.galley.open(bench.server.origin + file);
    await choose(await bench.galley.clickToolbar(page), 'Article');
    const content = await until('the reader look', () => bench.galley.reader(page));
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
};

if (pages.length > 0)
  inBothBrowsers('saved pages of the site that started it', specify, {
    serve: () => serve(CORPUS),
    badPages: true,
  });
