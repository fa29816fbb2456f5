import { describe, expect, it } from 'vitest';
import type { CorpusRecord, Prediction } from './records.ts';
import { aggregate } from './score/aggregate.ts';
import { scorePage } from './score/page.ts';
import { countShingles, overlap, pooled, precision, recall } from './score/shingles.ts';
import { comparable, tokenize } from './score/tokens.ts';

const words = (text: string): string[] => text.split(' ');

function page(
  gold: Partial<CorpusRecord['gold']>,
  kind: CorpusRecord['gold_kind'] = 'sections',
): CorpusRecord {
  return {
    set: 'own',
    id: 'page',
    file: 'page.html',
    url: 'https://paper.example/page',
    domain: 'paper.example',
    lang: 'en',
    gold_kind: kind,
    gold: { title: null, ...gold },
  };
}

function prediction(parts: Partial<Prediction>): Prediction {
  return {
    text: '',
    captioned: parts.text ?? '',
    title: '',
    byline: '',
    published: '',
    headings: [],
    ...parts,
  };
}

describe('a tokenizer', () => {
  it('splits spaced text at everything that is no letter or digit', () => {
    expect(tokenize('Don’t stop: 3,5 % in “Köln”!')).toEqual(['Don', 't', 'stop', '3', '5', 'in', 'Köln']);
  });

  it('takes a script without spaces character by character, and the rest of such a text by words', () => {
    expect(tokenize('東京ABC株')).toEqual(['東', '京', 'ABC', '株']);
  });

  it('does not see soft hyphens, and reads compatibility forms as what they stand for', () => {
    expect(tokenize('Bun\u00addes\u00adtag ﬁnden')).toEqual(['Bundestag', 'finden']);
  });
});

describe('a heading as it is compared', () => {
  it('is the same whatever its case, quotation marks, dashes, spaces and outer punctuation', () => {
    expect(comparable('  „Neue  Wege“ – jetzt!')).toBe(comparable('»NEUE WEGE« - jetzt'));
  });
});

describe('shingles', () => {
  it('are all runs of four tokens, each as often as it occurs', () => {
    expect([...countShingles(words('a b c d a b c d')).values()]).toEqual([2, 1, 1, 1]);
  });

  it('are one shingle for a text shorter than four tokens, and none for no text', () => {
    expect(countShingles(words('a b')).size).toBe(1);
    expect(countShingles([]).size).toBe(0);
  });

  it('count what is common, too much and missing as shares of one page', () => {
    // gold: abcd bcde; predicted: bcde cdef defg
    const result = overlap(words('a b c d e'), words('b c d e f g'));
    expect(result).toEqual({ hit: 1 / 4, extra: 2 / 4, missed: 1 / 4 });
    expect(precision(result)).toBeCloseTo(1 / 3, 10);
    expect(recall(result)).toBeCloseTo(1 / 2, 10);
  });

  it('call two empty texts a full agreement', () => {
    const nothing = overlap([], []);
    expect([precision(nothing), recall(nothing)]).toEqual([1, 1]);
  });

  it('pool to the harmonic mean of mean precision and mean recall, an empty prediction left out of precision', () => {
    const half = { hit: 0.5, extra: 0.5, missed: 0 };
    const empty = { hit: 0, extra: 0, missed: 1 };
    expect(pooled([half, empty])).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });
});

describe('the text of a page with sections', () => {
  const gold = { title: 'The title', summary: 'What it is about', text: 'one two three four five' };

  it('is right with the standfirst as well as without it', () => {
    const bare = scorePage(page(gold), prediction({ text: gold.text }));
    const full = scorePage(page(gold), prediction({ text: `${gold.summary}\n${gold.text}` }));
    expect([bare.body?.f1, full.body?.f1]).toEqual([1, 1]);
  });

  it('may not hold a standfirst that the page does not have', () => {
    const record = { ...page(gold), summary_in_dom: false };
    expect(scorePage(record, prediction({ text: `${gold.summary}\n${gold.text}` })).body?.f1).toBeLessThan(1);
  });

  it('may begin with the title, but not repeat it later', () => {
    const first = scorePage(page(gold), prediction({ text: `THE TITLE\n${gold.text}` }));
    const later = scorePage(page(gold), prediction({ text: `${gold.text}\nThe title` }));
    expect(first.body?.f1).toBe(1);
    expect(later.body?.f1).toBeLessThan(1);
  });
});

describe('annotated phrases', () => {
  const record = page(
    { with: ['a first phrase', 'another'], without: ['buy now', 'read more'] },
    'with-without',
  );

  it('are looked for in the text with its white space collapsed', () => {
    const { phrases } = scorePage(record, prediction({ text: 'a first\nphrase and  read more' }));
    expect(phrases).toEqual({ in: 1, leaked: 1, lost: 1, kept: 1 });
  });

  it('pool over pages before precision and recall are taken', () => {
    const scores = [
      { phrases: { in: 3, leaked: 1, lost: 0, kept: 2 } },
      { phrases: { in: 0, leaked: 0, lost: 3, kept: 3 } },
    ];
    expect(aggregate(scores).phrases).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
  });
});

describe('the first words of an article', () => {
  it('are found wherever the spaces stand', () => {
    const record = page({ excerpt: 'It was a dark night' }, 'excerpt');
    expect(scorePage(record, prediction({ text: 'x\nIt was a\u00a0dark  night.' })).excerptFound).toBe(true);
    expect(scorePage(record, prediction({ text: 'It was a bright night' })).excerptFound).toBe(false);
  });

  it('may be a caption, where captions are read', () => {
    const record = page({ excerpt: 'The harbour at night' }, 'excerpt');
    const parts = { text: 'It was dark.', captioned: 'The harbour at night\nIt was dark.' };
    const score = scorePage(record, prediction(parts));
    expect(score).toMatchObject({ excerptFound: false, captionedExcerptFound: true });
    expect(aggregate([score])).toMatchObject({ excerptFound: 0, captionedExcerptFound: 1 });
  });
});

describe('an outline', () => {
  const record = page({
    title: 'The title',
    text: '',
    sections: [
      { headline: '', paragraphs: ['intro'] },
      { headline: 'Part one', paragraphs: ['…'] },
      { headline: 'Part two', headlines: ['Interlude', 'Part two'], paragraphs: ['…'] },
    ],
  });

  it('is compared by the texts of its headings, stacked ones singly, the title left out', () => {
    const { headings } = scorePage(
      record,
      prediction({ headings: ['The Title', 'PART ONE', 'Part two', 'More news'] }),
    );
    expect(headings).toEqual({ gold: 3, predicted: 3, both: 2 });
  });

  it('counts a heading once for each time the gold has it', () => {
    const { headings } = scorePage(record, prediction({ headings: ['Part one', 'Part one'] }));
    expect(headings?.both).toBe(1);
  });

  it('has no figure from pages whose gold has no heading', () => {
    const without = { headings: { gold: 0, predicted: 5, both: 0 } };
    expect(aggregate([without]).outline).toBeUndefined();
    const some = { headings: { gold: 2, predicted: 1, both: 1 } };
    expect(aggregate([without, some]).outline).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  });
});

describe('a title', () => {
  it('counts where both sides have one', () => {
    const record = page({ title: 'Rain – at last', text: 'x' });
    expect(scorePage(record, prediction({ title: 'Rain - at last!' })).titleEqual).toBe(true);
    expect(scorePage(record, prediction({ title: 'Rain' })).titleEqual).toBe(false);
    expect(scorePage(record, prediction({ title: '' })).titleEqual).toBeUndefined();
  });
});

describe('a standfirst', () => {
  const found = (summary: string | null, text: string, inDom = true): boolean | undefined =>
    scorePage({ ...page({ summary, text: 'x' }), summary_in_dom: inDom }, prediction({ text }))
      .standfirstFound;

  it('is found where the text has all its lines', () => {
    expect(found('Rain at last\nThe “long” wait ends', 'Rain at  last\nThe "long" wait ends\nMore.')).toBe(
      true,
    );
    expect(found('Rain at last\nThe wait ends', 'Rain at last\nMore.')).toBe(false);
  });

  it('counts where the gold knows one that is in the page', () => {
    expect(found(null, 'Rain')).toBeUndefined();
    expect(found('Rain', 'Rain', false)).toBeUndefined();
  });
});

describe('a byline', () => {
  const equal = (authors: string[] | null, byline: string): boolean | undefined =>
    scorePage(page({ authors, text: 'x' }), prediction({ title: 'Rain', byline })).bylineEqual;

  it('names the authors, in any order and however the names are joined', () => {
    expect(equal(['Anna Name', 'Ben Other'], 'Ben Other und ANNA NAME')).toBe(true);
    expect(equal(['Anna Name', 'Ben Other'], 'Anna Name')).toBe(false);
  });

  it('names nobody and nothing else', () => {
    expect(equal(['Anna Name'], 'Anna Name, Ben Other')).toBe(false);
    expect(equal(['Anna Name'], 'By Anna Name')).toBe(false);
    expect(equal(['Anna Name'], 'Anna Name May 3, 2026')).toBe(false);
    expect(equal(['Anna Name'], '')).toBe(false);
  });

  it('counts where the gold knows who wrote it', () => {
    expect(equal([], 'Anna Name')).toBeUndefined();
    expect(equal(null, 'Anna Name')).toBeUndefined();
  });
});

describe('a day of publication', () => {
  const equal = (date: string | null, published: string): boolean | undefined =>
    scorePage(page({ date, text: 'x' }), prediction({ title: 'Rain', published })).dayEqual;

  it('is the one written down, whatever the clock and its zone', () => {
    expect(equal('2026-05-03', '2026-05-03T23:30:00-07:00')).toBe(true);
    expect(equal('2026-05-03 00:30:00+02:00', '2026-05-02T22:30:00Z')).toBe(false);
    expect(equal('2026-05-03', '')).toBe(false);
  });

  it('counts where the gold knows it', () => {
    expect(equal(null, '2026-05-03')).toBeUndefined();
    expect(aggregate([{ dayEqual: true }, { dayEqual: false }, {}]).dayEqual).toBe(0.5);
  });
});
