import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anchorAt, findBlock } from '../../../src/content/resume/anchor';
import type { Trail } from '../../../src/content/resume/contract';
import { shownArticle } from '../../../src/content/resume/shown-article';
import { followTrail } from '../../../src/content/resume/trail';
import { readProgress } from '../../../src/content/scroll/top-paragraph';
import type { ReadingPosition } from '../../../src/settings/reading-positions/reading-position';

const paragraph = (at: number): string =>
  `Paragraph ${at}. ${'The wheel turned and the water fell. '.repeat(8)}`;
let article: HTMLElement;
let trail: Trail | null = null;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  article = document.createElement('article');
  article.style.cssText = 'width:600px;font:16px/24px serif';
  for (let at = 0; at < 40; at++) {
    const block = document.createElement('p');
    block.textContent = paragraph(at);
    article.append(block);
  }
  document.body.append(article);
  scrollTo(0, 0);
});
afterEach(() => {
  trail?.end();
  trail = null;
  article.remove();
  vi.useRealTimers();
});

const blocks = (): Element[] => [...article.children];
const block = (at: number): Element => {
  const found = article.children[at];
  if (!found) throw new Error('There is no such block.');
  return found;
};
/** Reads on until so much of a block is above the window. */
const readTo = (at: number, share = 0.5): void => {
  const { top, height } = block(at).getBoundingClientRect();
  scrollBy({ top: top + height * share, behavior: 'instant' });
};

/** Opens the article, in which the reader has stopped before or not. */
async function open(before: ReadingPosition | null = null) {
  const keep = vi.fn<(place: ReadingPosition | null) => void>();
  const choose: { goOn?: () => void; anew?: () => void } = {};
  const bar = document.createElement('galley-offer');
  trail = followTrail(
    shownArticle({ blocks, reader: () => null }),
    { recall: async () => before, keep },
    (onContinue, onStart) => {
      Object.assign(choose, { goOn: onContinue, anew: onStart });
      return bar;
    },
  );
  await vi.advanceTimersByTimeAsync(0);
  /** Rests, as readers do. */
  const rest = async (): Promise<void> => {
    trail?.moved();
    await vi.advanceTimersByTimeAsync(1100);
  };
  return { keep, choose, bar, rest, isOffered: () => bar.isConnected };
}
const placeAt = (at: number, share = 0.5): ReadingPosition => {
  readTo(at, share);
  const progress = readProgress(blocks());
  if (!progress) throw new Error('No block is in the window.');
  const place = anchorAt(progress, blocks());
  scrollTo({ top: 0, behavior: 'instant' });
  return place;
};

describe('a place on a page of the story that is not here yet', () => {
  it('is offered once that page is joined, to a reader at the end of the first', async () => {
    const place = placeAt(30);
    const later = blocks().slice(20);
    for (const one of later) one.remove();
    const { isOffered, rest, choose } = await open(place);
    expect(isOffered()).toBe(false);
    readTo(18, 0.1);
    article.append(...later);
    trail?.grown();
    expect(isOffered()).toBe(true);
    await rest();
    expect(isOffered()).toBe(true);
    choose.goOn?.();
    expect(Math.abs(block(30).getBoundingClientRect().bottom)).toBeLessThan(block(30).clientHeight);
  });

  it('is not offered where it was found at first', async () => {
    const { isOffered, choose } = await open(placeAt(12));
    choose.anew?.();
    trail?.grown();
    expect(isOffered()).toBe(false);
  });
});

describe('where a reader stops', () => {
  it('is remembered once they rest, without any text', async () => {
    const { keep, rest } = await open();
    readTo(12);
    await rest();
    expect(keep).toHaveBeenCalledOnce();
    const [[place]] = keep.mock.calls as [[ReadingPosition]];
    expect(place.block).toBe(12);
    expect(place.share).toBeCloseTo(0.5, 1);
    expect(JSON.stringify(place)).not.toMatch(/Paragraph|wheel/);
  });

  it('is not remembered on the way', async () => {
    const { keep } = await open();
    for (let at = 2; at < 20; at++) {
      readTo(at);
      trail?.moved();
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(keep).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(keep.mock.calls).toEqual([[expect.objectContaining({ block: 19 })]]);
  });

  it('is remembered at the last moment when the view or the page is left', async () => {
    const { keep } = await open();
    readTo(5);
    trail?.moved();
    dispatchEvent(new Event('pagehide'));
    readTo(9);
    trail?.moved();
    trail?.end();
    expect(keep.mock.calls.map(([place]) => place?.block)).toEqual([5, 9]);
  });

  it('is forgotten when the article is read to its end, or from the start again', async () => {
    const { keep, rest } = await open();
    readTo(12);
    await rest();
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await rest();
    expect(keep).toHaveBeenLastCalledWith(null);
    readTo(12);
    await rest();
    scrollTo({ top: 0, behavior: 'instant' });
    await rest();
    expect(keep).toHaveBeenLastCalledWith(null);
    expect(keep).toHaveBeenCalledTimes(4);
  });

  it('is nothing to remember in an article that was only opened', async () => {
    const { keep, rest } = await open();
    await rest();
    trail?.end();
    expect(keep).not.toHaveBeenCalled();
  });
});

describe('an article that was left half-read', () => {
  it('opens at its start, with an offer to go on, and nothing moves before it is accepted', async () => {
    const { isOffered, choose } = await open(placeAt(20));
    expect(isOffered()).toBe(true);
    expect(scrollY).toBe(0);
    choose.goOn?.();
    expect(isOffered()).toBe(false);
    const { top, height } = block(20).getBoundingClientRect();
    expect(-top / height).toBeCloseTo(0.5, 1);
    expect(block(20).outerHTML).toBe(`<p>${block(20).textContent}</p>`);
  });

  it.each([340, 900])('goes on within a line of the place at a width of %d px', async (width) => {
    const place = placeAt(20, 0.6);
    article.style.width = `${width}px`;
    const { choose } = await open(place);
    choose.goOn?.();
    const { top, height } = block(20).getBoundingClientRect();
    expect(Math.abs(top + height * 0.6)).toBeLessThanOrEqual(24);
  });

  it('is begun anew when the reader wants that, and the place is forgotten', async () => {
    const { isOffered, choose, keep } = await open(placeAt(20));
    choose.anew?.();
    expect(isOffered()).toBe(false);
    expect(scrollY).toBe(0);
    expect(keep).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('keeps the old place while the reader looks at the offer, and takes the new one of a reader who begins anew', async () => {
    const { isOffered, keep, rest } = await open(placeAt(20));
    readTo(1);
    await rest();
    expect([isOffered(), keep.mock.calls.length]).toEqual([true, 0]);
    readTo(6);
    await rest();
    expect(isOffered()).toBe(false);
    expect(keep).toHaveBeenLastCalledWith(expect.objectContaining({ block: 6 }));
  });

  it('makes no offer to a reader who is in the midst of it', async () => {
    const place = placeAt(20);
    readTo(8);
    const { isOffered } = await open(place);
    expect(isOffered()).toBe(false);
  });

  it('takes the offer away with the view', async () => {
    const { isOffered } = await open(placeAt(20));
    trail?.end();
    expect(isOffered()).toBe(false);
  });
});

describe('the block of a place', () => {
  const found = (place: ReadingPosition): number | null => findBlock(place, blocks());

  it('is found by its text where paragraphs were put in or taken out', () => {
    const place = placeAt(20);
    for (let times = 0; times < 3; times++) article.prepend(document.createElement('p'));
    expect(found(place)).toBe(23);
    for (let times = 0; times < 8; times++) block(0).remove();
    expect(found(place)).toBe(15);
  });

  it('is the one in its place where its text was changed, and none in an article that has become shorter', () => {
    const place = placeAt(20);
    block(20).textContent = 'Corrected.';
    expect(found(place)).toBe(20);
    while (article.children.length > 10) block(5).remove();
    expect(found(place)).toBeNull();
  });

  it('is the nearest where several have the same text', () => {
    block(3).textContent = 'Same.';
    block(20).textContent = 'Same.';
    block(22).textContent = 'Same.';
    const place = placeAt(20);
    expect(found(place)).toBe(20);
    block(20).textContent = 'Other.';
    expect(found(place)).toBe(22);
  });
});
