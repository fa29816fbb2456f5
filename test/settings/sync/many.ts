import type { Rule, SiteSettings } from '../../../src/settings';
import { LONGEST_TEXT } from '../../../src/settings/rules/rules';
import { DEFAULT_TYPOGRAPHY } from '../../../src/settings/typography';

/** So many sites with names and settings as readers have them. */
export function manySites(count: number, extra: Partial<SiteSettings> = {}): Record<string, SiteSettings> {
  const words = ['tages', 'abend', 'kurier', 'post', 'echo', 'stern', 'blatt', 'herald', 'tribune', 'times'];
  const word = (at: number): string => words[at % words.length] ?? '';
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const name = `${word(at)}${word(Math.floor(at / 10))}-${(at * 7919) % 10_007}`;
      const settings: SiteSettings = {
        changed: 1_600_000_000_000 + ((at * 7_919_317) % 90_000_000_000),
        ...extra,
      };
      if (at % 2 === 0) settings.automatic = true;
      if (at % 3 === 0) settings.look = 'in-place';
      if (at % 5 === 0) settings.keep = ['comments', 'related'];
      if (at % 20 === 0) settings.typography = { ...DEFAULT_TYPOGRAPHY, size: 100 + (at % 60) };
      return [`${at % 4 ? '' : 'news.'}${name}.example${at % 7 ? '.com' : '.co.uk'}`, settings];
    }),
  );
}
/** So many rules that a reader has taught. */
export const manyRules = (count: number, name: (at: number) => string): Rule[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `rule-${at}`,
    kind: 'hide',
    name: name(at),
    mark: {
      tag: 'aside',
      id: `box-${at}`,
      classes: ['teaser', name(at), 'right-column'],
      attributes: [`aria-label=${name(at)}`.slice(0, LONGEST_TEXT)],
      heading: name(at),
      inner: ['h3', 'p', 'ul'],
      path: ['aside:2', 'div:3', 'main:1', 'body:1'],
    },
    lastMatched: 20_000 + at,
  }));
