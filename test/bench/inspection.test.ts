import { describe, expect, it } from 'vitest';
import { describeInspection } from './report/inspection.ts';

describe('the inspection of a page', () => {
  it('shows each finding with its reason and first words, and the outline indented by level', () => {
    const shown = describeInspection({
      article: { title: 'Ferry', byline: 'A. Voss' },
      text: 'One.\nTwo.',
      outline: [
        { level: 2, title: 'Harbour', words: 12, inferred: false },
        { level: 3, title: 'Pontoon', words: 5, inferred: true },
      ],
      access: { state: 'full', words: 17, reason: 'The text does not break off.' },
      findings: [
        {
          category: 'jobs',
          confidence: 0.9,
          element: 'aside#jobs',
          words: 3,
          reason: '3 job offers',
          text: 'Clerk wanted',
        },
      ],
      leftOut: [{ text: '3 May 2026', reason: 'date, shown under the headline' }],
    });
    expect(shown).toBe(
      [
        '== clutter\njobs 0.90  aside#jobs, 3 words\n    3 job offers\n    > Clerk wanted',
        '== left out\ndate, shown under the headline\n    > 3 May 2026',
        '== access\nfull, 17 words: The text does not break off.',
        '== article\ntitle: Ferry\nbyline: A. Voss',
        '== outline\nHarbour (12 words)\n  Pontoon (5 words, inferred)',
        '== text\nOne.\nTwo.',
      ].join('\n\n'),
    );
  });

  it('says "none" where a page has nothing of a kind', () => {
    const access = { state: 'unknown', words: 0, reason: '' } as const;
    const shown = describeInspection({
      article: {},
      text: '',
      outline: [],
      access,
      findings: [],
      leftOut: [],
    });
    expect(shown).toContain('== article\nnone');
    expect(shown).toContain('== clutter\nnone');
  });
});
