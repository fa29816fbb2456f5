import './fake-browser.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { CLUTTER_CATEGORIES } from '../../src/engine/types.ts';
import { categoryHint, categoryName } from '../../src/ui/categories.ts';
import { formatMoment, t, tn, uiDirection, uiLanguage } from '../../src/ui/i18n.ts';
import { fakeBrowser, type Message, resetFakeBrowser, speak } from './fake-browser.ts';

afterEach(resetFakeBrowser);

/** A language that has only these texts. */
const texts = (entries: Record<string, string>): Record<string, Message> =>
  Object.fromEntries(
    Object.entries(entries).map(([key, message]) => [
      key,
      { message, placeholders: { count: { content: '$1' } } },
    ]),
  );

describe('a text with a number', () => {
  it.each([
    [0, '0 blocks hidden'],
    [1, '1 block hidden'],
    [2, '2 blocks hidden'],
    [1200, '1,200 blocks hidden'],
  ])('has the form that %d asks for', (count, text) => {
    expect(tn('hiddenBlocks', count)).toBe(text);
  });

  it('has more forms in a language that has more', () => {
    speak(
      texts({
        languageTag: 'cs',
        words_one: '$COUNT$ slovo',
        words_few: '$COUNT$ slova',
        words_other: '$COUNT$ slov',
      }),
    );
    expect([1, 3, 12].map((count) => tn('words', count))).toEqual(['1 slovo', '3 slova', '12 slov']);
  });

  it('follows the language of the texts where the browser has one that Galley does not speak', () => {
    fakeBrowser.i18n.getUILanguage = () => 'ru';
    expect(tn('words', 21)).toBe('21 words');
    expect(tn('words', 1200)).toBe('1,200 words');
  });

  it('is said in the general form where a language lacks the one the number asks for', () => {
    speak(texts({ languageTag: 'fr', words_one: '$COUNT$ mot', words_other: '$COUNT$ mots' }));
    expect(tn('words', 1_000_000)).toMatch(/^1\s000\s000 mots$/);
  });
});

describe('a text', () => {
  it('takes its substitutions in order', () => {
    expect(t('announceClean', '3 blocks hidden', '4 sections', 'Full article')).toBe(
      'Clean: 3 blocks hidden, 4 sections, Full article.',
    );
  });

  it('writes numbers as its language does', () => {
    speak(texts({ languageTag: 'de' }));
    expect(t('hiddenOf', 1200, 3400)).toBe('1.200 of 3.400');
  });
});

describe('a moment', () => {
  it('is written as the language of the texts does', () => {
    const moment = new Date(2025, 4, 3, 14, 5).getTime();
    expect(formatMoment(moment)).toMatch(/^May 3, 2025, 2:05\sPM$/);
    speak(texts({ languageTag: 'de' }));
    expect(formatMoment(moment)).toBe('03.05.2025, 14:05');
  });
});

describe('language and direction of the texts', () => {
  it('are English and left to right where the browser has nothing else', () => {
    expect([uiLanguage(), uiDirection()]).toEqual(['en', 'ltr']);
  });

  it('are those of the translation', () => {
    speak(texts({ languageTag: 'ar', languageDirection: 'rtl' }));
    expect([uiLanguage(), uiDirection()]).toEqual(['ar', 'rtl']);
  });
});

describe('every category', () => {
  it.each(CLUTTER_CATEGORIES)('%s has a name and a line that explains it', (category) => {
    expect(categoryName(category)).not.toBe('');
    expect(categoryHint(category)).not.toBe('');
    expect(categoryHint(category)).not.toBe(categoryName(category));
  });
});
