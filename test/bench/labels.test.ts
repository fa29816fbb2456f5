import { describe, expect, it } from 'vitest';
import type { LabelOutcome } from './probe/protocol.ts';
import { scoreLabels } from './score/labels.ts';

const left: LabelOutcome = { resolved: true, hidden: false, inText: false };
const hiddenAs = (category: string): LabelOutcome => ({
  resolved: true,
  hidden: true,
  inText: false,
  category,
  reason: '',
});

describe('the score of labelled clutter', () => {
  const labels = {
    set: 'own',
    id: 'page',
    list: 'known',
    clutter: [
      { category: 'jobs', box: 1, anchor: 'a' },
      { category: 'jobs', box: 1, anchor: 'b' },
      { category: 'ad', box: 2, anchor: 'c' },
      { category: 'consent', box: 3, anchor: 'd', hidden: true },
    ],
    keep: [
      { kind: 'paragraph', anchor: 'e' },
      { kind: 'heading', anchor: 'f' },
    ],
  };
  const score = scoreLabels([
    {
      labels,
      clutter: [hiddenAs('jobs'), left, hiddenAs('promo'), { ...left, inText: true }],
      keep: [left, hiddenAs('ad')],
    },
  ]);

  it('counts hidden entries, those that nobody sees anyway left out', () => {
    expect(score.entriesHidden).toBeCloseTo(2 / 3, 10);
  });

  it('counts a box only when all of it is hidden', () => {
    expect(score.boxesHidden).toBe(1 / 2);
  });

  it('asks for the right category among what is hidden', () => {
    expect(score.categoryRight).toBe(1 / 2);
  });

  it('counts entries whose words are in the text, also those that the page does not show', () => {
    expect(score.entriesInText).toBe(1 / 4);
  });

  it('names how many blocks of the article are hidden', () => {
    expect([score.articleBlocksHidden, score.articleBlocks]).toEqual([1, 2]);
  });
});
