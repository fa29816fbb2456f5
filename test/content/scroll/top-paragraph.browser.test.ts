import { afterEach, describe, expect, it } from 'vitest';
import { placeIn, readPlace, readPlaceOnPage } from '../../../src/content/scroll/top-paragraph';

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
});

const box = (tag: string, height: number): HTMLElement => {
  const element = document.createElement(tag);
  element.style.cssText = `height: ${height}px; margin: 0`;
  return element;
};

describe('the place at which a page is read', () => {
  it('is the block at the top of the window', () => {
    const blocks = [box('p', 900), box('p', 900)];
    document.body.append(...blocks, box('div', 3000));
    scrollTo(0, (blocks[1] as HTMLElement).offsetTop - 100);
    expect(readPlace(blocks)).toMatchObject({ block: 0, top: expect.closeTo(-800, 0) });
    scrollTo(0, (blocks[1] as HTMLElement).offsetTop);
    expect(readPlace(blocks)).toEqual({ block: 1, top: 0 });
  });

  it('is kept where a box in the same block comes back above it', () => {
    const block = document.createElement('div');
    const [first, hidden, read] = [box('p', 500), box('aside', 76), box('p', 700)];
    hidden.hidden = true;
    hidden.style.display = 'none';
    block.append(first, hidden, read);
    document.body.append(block, box('div', 3000));
    scrollTo(0, read.offsetTop + 5);
    const place = readPlace([block]);
    if (!place) throw new Error('The block is at the top of the window.');
    const top = read.getBoundingClientRect().top;
    hidden.style.display = '';
    hidden.hidden = false;
    scrollTo(0, 0);
    expect(placeIn([block], place)).toBe(0);
    expect(read.getBoundingClientRect().top).toBeCloseTo(top, 0);
  });

  it('is kept past the article, where boxes between the two come back', () => {
    const [article, hidden, other] = [box('p', 500), box('aside', 76), box('p', 3000)];
    hidden.style.display = 'none';
    document.body.append(article, hidden, other);
    expect(readPlaceOnPage([article])).toMatchObject({ block: 0 });
    scrollTo(0, other.offsetTop + 700);
    const place = readPlaceOnPage([article]);
    if (!place) throw new Error('Something is at the top of the window.');
    scrollBy(0, 300);
    expect(readPlaceOnPage([article])?.top).toBe(place.top - 300);
    scrollBy(0, -300);
    const { top } = other.getBoundingClientRect();
    hidden.style.display = '';
    scrollTo(0, 0);
    placeIn([article], place);
    expect(other.getBoundingClientRect().top).toBeCloseTo(top, 0);
  });
});
