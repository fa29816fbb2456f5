import '../../ui/fake-browser.ts';
import { afterEach, describe, expect, it } from 'vitest';
import german from '../../../public/_locales/de/messages.json' with { type: 'json' };
import polish from '../../../public/_locales/pl/messages.json' with { type: 'json' };
import { say } from '../../../src/content/analysis/reasons.ts';
import { ENGLISH, type Reason, sayInEnglish } from '../../../src/engine/reasons.ts';
import { resetFakeBrowser, speak } from '../../ui/fake-browser.ts';

afterEach(resetFakeBrowser);

/** Each sentence the engine knows, once for one and once for many. */
const EVERY = Object.entries(ENGLISH).flatMap(([key, words]): Reason[] =>
  typeof words === 'string'
    ? [{ key, text: 'Read on' } as Reason]
    : [{ key, count: 1 } as Reason, { key, count: 3 } as Reason],
);

describe('a reason', () => {
  it.each(EVERY)('$key is the same in the engine and in the English user interface', (reason) => {
    expect(say([reason])).toBe(sayInEnglish([reason]));
  });

  it('comes in the language of the reader', () => {
    speak(german);
    expect(say([{ key: 'headed', text: 'Auch interessant' }])).toBe('überschrieben mit „Auch interessant“');
  });

  it('has the plural form of that language', () => {
    speak(polish);
    const links = (count: number): string => say([{ key: 'articleLinks', count }]);
    expect([1, 3, 5].map(links)).toEqual([
      'link do innego artykułu',
      '3 linki do innych artykułów',
      '5 linków do innych artykułów',
    ]);
  });

  it('is one clause where there are two', () => {
    const both: Reason[] = [
      { key: 'headed', text: 'More' },
      { key: 'articleLinks', count: 4 },
    ];
    expect(say(both)).toBe('headed “More”, 4 links to other articles');
  });

  it('keeps a text of the page as it is', () => {
    expect(sayInEnglish([{ key: 'says', text: 'only $1 a month, $& more' }])).toBe(
      'says “only $1 a month, $& more”',
    );
  });
});
