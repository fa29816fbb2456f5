import { describe, expect, it } from 'vitest';
import { analyzePage, TEXT } from '../page';

const share =
  '<p><a href="https://www.facebook.com/sharer.php?u=x">Facebook</a> <a href="https://twitter.com/intent/tweet?url=x">Twitter</a></p>';
const newsletter = '<div><h3>Newsletter</h3><form><input type="email"><button>Sign up</button></form></div>';

/** The ids of the lines that are hidden, of a box after the text. */
async function hiddenIn(box: string): Promise<string[]> {
  const text = TEXT.map((line) => `<p>${line}</p>`).join('');
  const { analysis, document } = await analyzePage(
    `<article><h1>Council rebuilds the breakwater</h1><div>${text}</div><div>${box}</div></article>`,
  );
  const lines = [...document.querySelectorAll('[id]')];
  return lines
    .filter((line) => analysis.clutter.some(({ element }) => element.contains(line)))
    .map(({ id }) => id);
}

describe('a box most of which is found, in pieces of several categories', () => {
  it('goes with the lines between the pieces', async () => {
    expect(await hiddenIn(`${share}<p id="line">Pass it on</p>${newsletter}`)).toEqual(['line']);
  });

  it.each([
    ['a date', '14 May 2026'],
    ['a name', 'Anna Gull'],
  ])('keeps %s, which may be that of the article', async (_, line) => {
    expect(await hiddenIn(`${share}<p id="line">${line}</p>${newsletter}`)).toEqual([]);
  });
});
