import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { ROOT } from '../support/galley.ts';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
type Messages = Record<string, Message>;

const FOLDER = path.join(ROOT, 'public/_locales');
const LANGUAGES = readdirSync(FOLDER).filter((language) => language !== 'en');
const read = (language: string): Messages =>
  JSON.parse(readFileSync(path.join(FOLDER, language, 'messages.json'), 'utf8'));
const tagOf = (language: string): string => language.replace('_', '-');

const ENGLISH: Messages = english;
/** `minutes`, which exists as `minutes_one` and `minutes_other`. */
const PLURALS = Object.keys(ENGLISH)
  .filter((key) => key.endsWith('_one') && key.replace(/one$/, 'other') in ENGLISH)
  .map((key) => key.slice(0, -'_one'.length));
const pluralOf = (key: string): string | undefined =>
  PLURALS.find(
    (base) => /^_(?:zero|one|two|few|many|other)$/.test(key.slice(base.length)) && key.startsWith(base),
  );

/** The forms that whole numbers take in a language (CLDR, through Intl). */
const formsOf = (language: string): string[] => {
  const rules = new Intl.PluralRules(tagOf(language));
  return [...new Set([...Array.from({ length: 201 }, (_, count) => rules.select(count)), 'other'])].sort();
};
const namesIn = ({ message }: Message): string[] =>
  [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => (name ?? '').toLowerCase()).sort();

/** Names and words that are the same in many languages; longer texts never are. */
const LONGEST_SAME_WORDS = 2;
const SAME_SHARE = 0.12;
/** What the stores allow, in characters. */
const LONGEST = { extensionName: 75, extensionDescription: 132 };

describe('Galley', () => {
  it('speaks the languages its store page names', () => {
    expect(['en', ...LANGUAGES].sort()).toEqual('ar cs de en es fr it ja nl pl pt sv tr zh_CN'.split(' '));
  });
});

describe.each(LANGUAGES)('the translation to %s', (language) => {
  const messages = read(language);
  const single = Object.keys(ENGLISH).filter((key) => !pluralOf(key));

  it('has every text, and none that is not used', () => {
    expect(
      Object.keys(messages)
        .filter((key) => !pluralOf(key))
        .sort(),
    ).toEqual(single.sort());
  });

  it('has each text with a number in the forms of the language', () => {
    const forms = Object.fromEntries(
      PLURALS.map((base) => [
        base,
        Object.keys(messages)
          .filter((key) => pluralOf(key) === base)
          .map((key) => key.slice(base.length + 1))
          .sort(),
      ]),
    );
    expect(forms).toEqual(Object.fromEntries(PLURALS.map((base) => [base, formsOf(language)])));
  });

  it('fills the same placeholders as the English text', () => {
    for (const [key, message] of Object.entries(messages)) {
      const base = pluralOf(key);
      const source = ENGLISH[base ? `${base}_other` : key];
      if (!source) continue;
      expect(message.placeholders ?? {}, key).toEqual(source.placeholders ?? {});
      // "One minute" needs no figure.
      const isExact = base !== undefined && /_(?:zero|one|two)$/.test(key);
      const expected = namesIn(source).filter(
        (name) => !isExact || name !== 'count' || namesIn(message).includes(name),
      );
      expect(namesIn(message), key).toEqual(expected);
    }
  });

  it('leaves nothing in English', () => {
    const same = Object.keys(messages).filter((key) => messages[key]?.message === ENGLISH[key]?.message);
    const words = (key: string): number =>
      (ENGLISH[key]?.message ?? '')
        .replace(/\$\w+\$|\W+/g, ' ')
        .trim()
        .split(' ').length;
    expect(same.filter((key) => words(key) > LONGEST_SAME_WORDS)).toEqual([]);
    expect(same.length / single.length).toBeLessThan(SAME_SHARE);
  });

  it('names its language and direction', () => {
    expect(messages.languageTag?.message).toBe(tagOf(language));
    expect(messages.languageDirection?.message).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  it.each(Object.entries(LONGEST))('keeps %s within %d characters', (key, most) => {
    expect([...(messages[key]?.message ?? '')].length).toBeLessThanOrEqual(most);
  });
});
