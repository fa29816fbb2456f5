import type { Rule } from '../../../src/settings';
import { DEFAULT_SETTINGS } from '../../../src/settings/schema';
import { exportText } from '../../../src/settings/transfer/file';

/** A rule that a reader taught. */
export const RULE: Rule = {
  id: 'r1',
  kind: 'hide',
  name: 'More from the coast',
  mark: {
    tag: 'aside',
    classes: ['coast-box'],
    attributes: ['role=complementary'],
    heading: 'more from the coast',
    inner: ['h3', 'ul'],
    path: ['aside:2', 'main:1'],
  },
  lastMatched: 20000,
};
/** Settings with a bit of everything, and the file they are exported to. */
export const SETTINGS = {
  ...DEFAULT_SETTINGS,
  general: { ...DEFAULT_SETTINGS.general, look: 'in-place' as const },
  sites: {
    'example.com': { keep: ['comments' as const], changed: 5 },
    'blog.example.org': { look: 'reader' as const, automatic: true, rules: [RULE], changed: 7 },
  },
};
export const FILE = exportText(SETTINGS);
/** Settings of one site with so many rules. */
export const withRules = (count: number) => ({
  ...SETTINGS,
  sites: {
    'blog.example.org': {
      changed: 1,
      rules: Array.from({ length: count }, (_, at) => ({ ...RULE, id: `r${at}` })),
    },
  },
});

/** Line number of the first line with this in it, counted from 1. */
export const lineOf = (text: string, part: string): number =>
  text.split('\n').findIndex((line) => line.includes(part)) + 1;
