import { describe, expect, it } from 'vitest';
import { describeDifferences, differences } from './answers.ts';
import type { Answer } from './probe/answer.ts';

const answer = (html: string, clutter: object[] = []): Answer => ({
  article: { title: 'The ferry', html, words: 3, minutes: 1 },
  access: { state: 'full', reason: 'Nothing is missing.', words: 3 },
  outline: [],
  clutter,
  blocks: [],
});

describe('the comparison of two runs', () => {
  it('is silent where the engine says the same', () => {
    expect(differences({ a: answer('<p>It sails.</p>') }, { a: answer('<p>It sails.</p>') })).toEqual([]);
  });

  it('is silent about white space that a browser collapses', () => {
    const before = { a: answer('<p>It sails.</p>') };
    expect(differences(before, { a: answer('<p>\n It&nbsp; sails. </p>') })).toEqual([]);
  });

  it('names the page, the field and the first letters that differ', () => {
    const found = differences({ a: answer('<p>It sails.</p>') }, { a: answer('<p>It sank.</p>') });
    expect(found).toEqual([
      { page: 'a', field: 'html', before: '"<p>It sails.</p>"', now: '"<p>It sank.</p>"' },
    ]);
    expect(describeDifferences(found, 1)).toContain('1 of 1 pages differ.');
  });

  it('tells of clutter and of pages that were not measured before', () => {
    const found = differences({ a: answer('') }, { a: answer('', [{ category: 'ad' }]), b: answer('') });
    expect(found.map(({ page, field }) => [page, field])).toEqual([
      ['a', 'clutter'],
      ['b', 'page'],
    ]);
  });
});
