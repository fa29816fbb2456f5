import { describe, expect, it } from 'vitest';
import { comparePaired } from './score/paired.ts';

/** Pages of made-up sites, three a site, with a figure before and now. */
function pairs(changeOf: (site: number) => number) {
  return Array.from({ length: 60 }, (_, page) => {
    const site = page % 20;
    return { before: { site, value: 0.5 }, now: { site, value: 0.5 + changeOf(site) } };
  });
}

const compare = (changeOf: (site: number) => number) =>
  comparePaired(
    pairs(changeOf),
    ({ site }) => `site ${site}`,
    (group) => ({ mean: group.reduce((sum, { value }) => sum + value, 0) / group.length }),
  )[0];

describe('two runs over the same pages', () => {
  it('differ beyond noise where nearly all sites changed', () => {
    const figure = compare((site) => (site < 18 ? 0.1 : 0));
    expect(figure?.now).toBeCloseTo(0.59, 10);
    expect(figure?.least).toBeGreaterThan(0.05);
    expect(figure?.most).toBeCloseTo(0.1, 10);
  });

  it('differ within noise where one site did', () => {
    const figure = compare((site) => (site === 0 ? 0.4 : 0));
    expect(figure?.least).toBe(0);
    expect(figure?.most).toBeGreaterThan(0);
  });

  it('are the same, to the digit, when they are compared again', () => {
    expect(compare((site) => site / 100)).toEqual(compare((site) => site / 100));
  });
});
