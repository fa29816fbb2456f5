import { describe, expect, it } from 'vitest';
import { analyzePage, articleOf, TEXT } from '../page';

const GERMAN = [
  'Die Fähre zur Insel legt seit dem Morgen wieder an, und am Kai standen die Menschen mit Fahnen und Blumen für die Mannschaft.',
  'Der Kapitän sagt, dass das Schiff auch im Winter nicht im Hafen bleiben wird, denn die Reederei hat sich mit der Stadt geeinigt.',
  'Die Karten sind von Montag an zu haben, und wer auf der Insel wohnt, fährt mit dem alten Ausweis für die Hälfte.',
];
const LATIN = [
  'Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.',
  'Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat duis aute irure.',
  'Excepteur sint occaecat cupidatat non proident, sunt in culpa qui officia deserunt mollit anim id est laborum et voluptate.',
];

async function languageOf(paragraphs: readonly string[], lang: string): Promise<string | undefined> {
  const text = paragraphs.map((words) => `<p>${words}</p>`).join('');
  const { analysis } = await analyzePage(`<main><article><h1>Ferry</h1>${text}</article></main>`, lang);
  return articleOf(analysis).lang;
}

describe('the language of an article', () => {
  it('is the one the page declares, with its region', async () => {
    expect(await languageOf(TEXT, 'en-ZA')).toBe('en-ZA');
    expect(await languageOf(GERMAN, 'de_AT')).toBe('de-AT');
  });

  it('is the one it is written in where the page declares another or none', async () => {
    expect(await languageOf(GERMAN, 'en-US')).toBe('de');
    expect(await languageOf(GERMAN, '')).toBe('de');
    expect(await languageOf(TEXT, 'de')).toBe('en');
  });

  it('is never taken for another where Galley does not know the declared one', async () => {
    expect(await languageOf(GERMAN, 'lb')).toBe('lb');
  });

  it('is not guessed from a few words that happen to be of some language', async () => {
    expect(await languageOf(LATIN, '')).toBeUndefined();
  });
});
