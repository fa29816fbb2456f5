import { describe, expect, it } from 'vitest';
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
