import { describe, expect, it } from 'vitest';
import { endsTitle, shareTitle } from '../../../src/engine/locate/title-runs';

describe('a text that begins or ends a title', () => {
  it.each([
    ['thelamp', 'Ida Brook: The lamp'],
    ['thelamp', 'Ida Brook. The lamp'],
    ['thelamp', 'The lamp | Quay Herald'],
    ['thelampandtheoil', 'The lamp – and the oil – Quay Herald'],
    ['灯台', '灯台：港の夜'],
  ])('is %s in “%s”', (said, title) => {
    expect(endsTitle(said, title)).toBe(true);
  });

  it.each([
    ['lamp', 'Ida Brook: The lamp'],
    ['thelamp', 'The lamp'],
    ['bees', 'Honey » Bees » Quay Herald'],
  ])('is not %s in “%s”', (said, title) => {
    expect(endsTitle(said, title)).toBe(false);
  });
});

describe('the name of a site and a headline', () => {
  it.each([
    ['before it', 'Quay Herald | Honey: wax - and smoke'],
    ['after it', 'Honey: wax - and smoke – Quay Herald'],
    ['with a section between', 'Honey: wax - and smoke · Food · Quay Herald'],
  ])('share a title, the name %s', (_, title) => {
    expect(shareTitle('quayherald', 'honeywaxandsmoke', title)).toBe(true);
  });

  it('do not where the title says something else', () => {
    expect(shareTitle('quayherald', 'honey', 'Honeycomb | Quay Herald')).toBe(false);
  });
});
