import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPages, pageKey, readPage, splitOf } from './corpus.ts';
import { readOptions } from './options.ts';
import { squash } from './score/tokens.ts';

describe('the split by domain', () => {
  it('is always the same, so that an unseen half stays unseen', () => {
    expect(['ferry.example', 'harbour.example', 'kurier.example', 'tidings.example'].map(splitOf)).toEqual([
      'b',
      'a',
      'a',
      'b',
    ]);
  });

  it('cuts many domains into two halves', () => {
    const domains = Array.from({ length: 1000 }, (_, index) => `paper-${index}.example`);
    const share = domains.filter((domain) => splitOf(domain) === 'a').length / domains.length;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
  });
});

describe('a folder that is not there', () => {
  it('is named, and no page is passed over in silence', () => {
    expect(() => loadPages(readOptions(['--corpus', '/nowhere']))).toThrow(
      '--corpus leads nowhere: there is no /nowhere.',
    );
    expect(() => loadPages(readOptions(['--labels', '/nowhere']))).toThrow(
      '--labels leads nowhere: there is no /nowhere.',
    );
  });
});

describe('the lists of a folder', () => {
  const page = {
    set: 'made',
    file: 'ferry.html',
    url: 'https://ferry.example/',
    domain: 'ferry.example',
    lang: 'en',
  };
  const text = { ...page, id: 'ferry', gold_kind: 'body-text', gold: { title: 'Ferry', text: 'It left.' } };
  const metadata = {
    ...page,
    id: 'ferry',
    title: 'Night ferry',
    authors: ['Jorun Hall'],
    date: '2026-11-30',
  };
  const folder = (lists: Record<string, object[]>): string => {
    const place = mkdtempSync(path.join(tmpdir(), 'galley-corpus-'));
    for (const [name, rows] of Object.entries(lists))
      writeFileSync(path.join(place, `${name}.jsonl`), rows.map((row) => JSON.stringify(row)).join('\n'));
    return place;
  };

  it('are all read, and what two of them know of a page is put together', () => {
    const place = folder({ text: [text], title: [metadata, { ...metadata, id: 'other' }] });
    const pages = loadPages(readOptions(['--corpus', place]));
    expect(pages.map(({ record }) => [record.id, record.gold_kind, record.gold])).toEqual([
      [
        'ferry',
        'body-text',
        { title: 'Night ferry', text: 'It left.', authors: ['Jorun Hall'], date: '2026-11-30' },
      ],
      ['other', 'metadata', { title: 'Night ferry', authors: ['Jorun Hall'], date: '2026-11-30' }],
    ]);
  });

  it('take title, authors and day from the list of metadata alone, where there is one', () => {
    const unchecked = { ...text, gold: { ...text.gold, authors: ['Staff'], date: '2023-01-24' } };
    const goldOf = (lists: Record<string, object[]>) =>
      loadPages(readOptions(['--corpus', folder(lists)])).map(({ record }) => record.gold);
    const { authors: _, date: __, ...titleOnly } = metadata;
    expect(goldOf({ text: [unchecked], title: [titleOnly] })).toEqual([
      { title: 'Night ferry', text: 'It left.' },
    ]);
    expect(goldOf({ text: [unchecked], title: [{ ...metadata, id: 'other' }] })[0]).toEqual({
      title: null,
      text: 'It left.',
    });
    expect(goldOf({ text: [unchecked] })).toEqual([unchecked.gold]);
  });

  it('may come from several folders, and labels know which list they are from', () => {
    const labels = folder({ seen: [{ set: 'made', id: 'ferry', clutter: [], keep: [] }] });
    const second = folder({ text: [{ ...text, id: 'second' }] });
    const pages = loadPages(
      readOptions(['--corpus', folder({ text: [text] }), '--corpus', second, '--labels', labels]),
    );
    expect(pages.map(({ record, labels }) => [record.id, labels?.list])).toEqual([
      ['ferry', 'seen'],
      ['second', undefined],
    ]);
  });

  it('are missed where there is none', () => {
    const empty = folder({});
    expect(() => loadPages(readOptions(['--corpus', empty]))).toThrow(
      `--corpus leads nowhere: ${empty} has no list`,
    );
  });
});

describe('the own corpus', () => {
  const pages = loadPages(readOptions([]));

  it('holds pages in six languages', () => {
    expect([...new Set(pages.map(({ record }) => record.lang))].sort()).toEqual([
      'ar',
      'de',
      'en',
      'es',
      'fr',
      'ja',
    ]);
  });

  it.each(pages.map((page) => [pageKey(page.record), page] as const))(
    'has the gold of %s word for word on its page',
    (_, { record, file }) => {
      const source = squash(readPage(file).replace(/<[^>]*>/g, '')).replaceAll('&amp;', '&');
      const lines = (record.gold.text ?? '').split('\n');
      expect(lines.filter((line) => !source.includes(squash(line)))).toEqual([]);
    },
  );
});
