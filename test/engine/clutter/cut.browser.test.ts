import { describe, expect, it } from 'vitest';
import { SUPPORT, WEIGHTS } from '../../../src/engine/clutter/scoring/weights';
import { CONFIDENCE_BY_POSITION } from '../../../src/engine/clutter/thresholds';
import { analyzePage, TEXT } from '../page';

const PARAGRAPHS = TEXT.map((text) => `<p>${text}</p>`);
const foundIn = async (parts: readonly string[]): Promise<string[]> => {
  const { analysis } = await analyzePage(
    `<main><article><h1>Council rebuilds the breakwater</h1><div>${parts.join('')}</div></article></main>`,
  );
  return analysis.clutter.map(({ category }) => category);
};

describe('a box of which only its class says that it is clutter', () => {
  const box = '<div class="newsletter">From the quay</div>';
  const named = WEIGHTS['any.className'] + SUPPORT.noProse;

  it('stays among the paragraphs of the article', async () => {
    expect(named).toBeLessThan(CONFIDENCE_BY_POSITION.inside);
    expect(await foundIn(PARAGRAPHS.toSpliced(2, 0, box))).toEqual([]);
  });

  it('is found after the last one', async () => {
    expect(named + SUPPORT.position.after).toBeGreaterThan(CONFIDENCE_BY_POSITION.after);
    expect(await foundIn([...PARAGRAPHS, box])).toEqual(['newsletter']);
  });
});

describe('a container of boxes with titles of several categories', () => {
  it('is not found as one, though its class names one of them', async () => {
    const boxes =
      '<div class="related"><div><h3>More stories</h3><a href="/1">Why the lighthouse stayed dark</a></div><div><h3>Newsletter</h3><form><input type="email"><button>OK</button></form></div></div>';
    expect(new Set(await foundIn([...PARAGRAPHS, boxes]))).toEqual(new Set(['related', 'newsletter']));
  });
});
