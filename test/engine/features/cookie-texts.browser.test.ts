import { describe, expect, it } from 'vitest';
import { isCookieNotice } from '../../../src/engine/features/cookie-texts';
import { emptyBlock } from '../../../src/engine/page/block';

/** A box with one text of prose. */
const boxNamed = (classes: string) => {
  const element = document.createElement('div');
  element.className = classes;
  const block = emptyBlock(element, { tag: 'div', classes, id: '' }, null, 0);
  block.proseBlocks = 1;
  return block;
};

describe('a box with one text that speaks of cookies', () => {
  it('is a notice where it is named so', () => {
    expect(isCookieNotice(boxNamed('privacy-bar'), 1)).toBe(true);
  });

  it.each(['bakery', ''])('is none in a box named "%s"', (classes) => {
    expect(isCookieNotice(boxNamed(classes), 1)).toBe(false);
  });

  it('is none without such a text, whatever its name', () => {
    expect(isCookieNotice(boxNamed('privacy-bar'), 0)).toBe(false);
  });
});
