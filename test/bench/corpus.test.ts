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
      '--corpus leads nowhere: there is no /nowhere/dev.jsonl.',
    );
    expect(() => loadPages(readOptions(['--labels', '/nowhere']))).toThrow(
      '--labels leads nowhere: there is no /nowhere.',
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
