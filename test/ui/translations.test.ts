import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { ROOT } from '../support/galley.ts';
import { faultsIn, type Messages } from './translation-faults.ts';

const FOLDER = path.join(ROOT, 'public/_locales');
const LANGUAGES = readdirSync(FOLDER);
const read = (language: string): Messages =>
  JSON.parse(readFileSync(path.join(FOLDER, language, 'messages.json'), 'utf8'));

describe('the user interface', () => {
  it('speaks the languages that the store page names', () => {
    expect(LANGUAGES.sort()).toEqual('ar cs de en es fr it ja nl pl pt sv tr zh_CN'.split(' '));
  });

  it.each(LANGUAGES)(
    'has every text in %s, in all forms, with the same placeholders and short enough',
    (language) => {
      expect(faultsIn(language, read(language), english)).toEqual([]);
    },
  );
});

describe('the check of a translation finds', () => {
  const german = read('de');
  const text = (message: string): Messages[string] => ({ message });

  it.each<[what: string, change: Messages, faults: string[]]>([
    ['a text that is not in English', { extra: text('Zusatz') }, ['extra is not in English']],
    [
      'another name in a text',
      { minutes_other: { ...german.minutes_other, message: '$ZAHL$ Minuten' } },
      ['minutes_other fills zahl, not count'],
    ],
    [
      'a number that is not filled',
      { minutes_other: { ...german.minutes_other, message: 'Minuten' } },
      ['minutes_other fills , not count'],
    ],
    [
      'a placeholder without a name',
      { minutes_other: { ...german.minutes_other, message: '$COUNT$ Minuten, $1' } },
      ['minutes_other has a placeholder without a name'],
    ],
    [
      'placeholders that are not declared',
      { minutes_other: text('$COUNT$ Minuten') },
      ['minutes_other declares other placeholders than the English text'],
    ],
    [
      'a form that the language has not',
      { minutes_few: german.minutes_other ?? text('') },
      ['minutes has the forms few,one,other, not one,other'],
    ],
    [
      'a sentence left in English',
      { extensionDescription: english.extensionDescription },
      ['extensionDescription is in English'],
    ],
    ['another language', { languageTag: text('nl') }, ['languageTag is not de']],
    ['another direction', { languageDirection: text('rtl') }, ['languageDirection is not ltr']],
    [
      'a name that the stores do not allow',
      { extensionName: text('G'.repeat(76)) },
      ['extensionName is longer than 75 characters'],
    ],
  ])('%s', (_, change, faults) => {
    expect(faultsIn('de', { ...german, ...change }, english)).toEqual(faults);
  });

  it('a text that is missing', () => {
    const { languageTag: _, ...rest } = german;
    expect(faultsIn('de', rest, english)).toEqual(['languageTag is missing', 'languageTag is not de']);
  });

  it('a language that is English for the most part', () => {
    expect(faultsIn('de', english, english)).toContainEqual(
      expect.stringMatching(/^\d+ of \d+ texts are in English$/),
    );
  });

  it('placeholders in another order than they are declared in', () => {
    const swapped = { message: '$A$ $B$', placeholders: { a: { content: '$2' }, b: { content: '$1' } } };
    expect(faultsIn('en', { swapped }, { swapped })).toContain(
      'swapped has its placeholders in another order than they are declared in',
    );
  });

  it('an English text that does not fill what it declares', () => {
    const empty = { message: 'Nothing', placeholders: { a: { content: '$1' } } };
    expect(faultsIn('en', { empty }, { empty })).toContain(
      'empty does not fill each placeholder it declares',
    );
  });
});
