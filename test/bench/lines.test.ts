import { describe, expect, it } from 'vitest';
import type { FindingReport } from './probe/findings.ts';
import type { PageReport } from './probe/protocol.ts';
import { disputed } from './report/disputed.ts';
import { linesNotIn } from './report/lines.ts';
import { layOut } from './report/table.ts';

describe('the lines of one text that another lacks', () => {
  const other = 'The ferry stops at a second harbour from May.\nMore boats\nThe council agreed on Monday.';

  it('are those whose words are not there', () => {
    expect(
      linesNotIn('The ferry stops at a second harbour from May.\nBuy our newspaper today', other),
    ).toEqual(['Buy our newspaper today']);
  });

  it('leave out a line that differs in case, punctuation or a word at its end', () => {
    expect(linesNotIn('MORE BOATS!\nthe ferry stops at a second harbour, from May', other)).toEqual([]);
    expect(linesNotIn('The ferry stops at a second harbour from May (update)', other)).toEqual([]);
  });

  it('leave out a line that the other text has as part of a longer one', () => {
    expect(linesNotIn('a second harbour', other)).toEqual([]);
  });
});

describe('a block that is hidden', () => {
  const ferry = 'The ferry stops at a second harbour from May.';
  const paper = 'Buy our newspaper today, and tomorrow as well.';
  const finding = (text: string): FindingReport => ({
    category: 'deals',
    reason: 'because',
    confidence: 1,
    element: 'div',
    text,
    words: text.split(' ').length,
  });
  const run = (text: string) => ({
    prediction: { text, captioned: text, title: '', byline: '', published: '', headings: [] },
    milliseconds: 1,
  });
  const galley = { ...run(''), standfirst: '', access: 'full', violations: [] };
  const findings = [finding(ferry), finding(paper), finding('May')];
  const report = (readability: string, defuddle: string): PageReport => ({
    galley: { ...galley, findings },
    readability: run(readability),
    defuddle: run(defuddle),
    clutter: [],
    keep: [],
  });

  it('is in dispute where both other systems show it, unless it is but a word', () => {
    const texts = (one: string, other: string) => disputed(report(one, other)).map(({ text }) => text);
    expect(texts(`${ferry}\n${paper}`, `Local news\n${ferry}`)).toEqual([ferry]);
    expect(texts(ferry, paper)).toEqual([]);
  });

  it('is not where the others did not run', () => {
    const { readability: _, ...alone } = report(ferry, ferry);
    expect(disputed(alone)).toEqual([]);
  });
});

describe('a table', () => {
  it('aligns names left and figures right', () => {
    expect(
      layOut(
        ['system', 'F1'],
        [
          ['a', '0.9'],
          ['longer name', '-'],
        ],
      ),
    ).toBe('system        F1\na            0.9\nlonger name    -');
  });
});
