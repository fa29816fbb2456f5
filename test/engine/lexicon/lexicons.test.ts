import { describe, expect, it } from 'vitest';
import { bare } from '../../../src/engine/dom/characters';
import { normalise } from '../../../src/engine/dom/text';
import { LEXICONS } from '../../../src/engine/lexicon';
import { languagesOfText } from '../../../src/engine/lexicon/detect-language';
import { makePhrasebook } from '../../../src/engine/lexicon/phrasebook';

const book = (lang: string) => makePhrasebook(LEXICONS.filter((lexicon) => lexicon.lang === lang));

/** A box's heading, and a headline or sentence of an article that begins or sounds alike. */
const TITLES = [
  ['de', 'Lesen Sie auch', 'related'],
  ['de', 'Stellenmarkt', 'jobs'],
  ['en', 'Most read', 'related'],
  ['en', 'Show more comments', 'comments'],
  ['es', 'Te puede interesar', 'related'],
  ['fr', 'Lire aussi', 'related'],
  ['fr', 'Publicité', 'ad'],
  ['it', 'Leggi anche', 'related'],
  ['nl', 'Advertentie', 'ad'],
  ['pl', 'Czytaj także', 'related'],
  ['pt', 'Leia também', 'related'],
  ['sv', 'Ämnen i artikeln', 'navigation'],
  ['da', 'Læs også', 'related'],
  ['no', 'Les også', 'related'],
  ['fi', 'Lue myös', 'related'],
  ['cs', 'Reklama', 'ad'],
  ['tr', 'Yorumlar', 'comments'],
  ['ru', 'Читайте также', 'related'],
  ['uk', 'Читайте також', 'related'],
  ['ja', 'コメント', 'comments'],
  ['zh', '相关阅读', 'related'],
  ['ko', '관련기사', 'related'],
  ['ar', 'اقرأ أيضا', 'related'],
] as const;

const SENTENCES = [
  ['de', 'Die Anzeige gegen den Minister wurde gestern zurückgezogen.'],
  ['en', 'The comments of the minister were read out in the chamber.'],
  ['es', 'La publicidad engañosa fue prohibida por el tribunal ayer.'],
  ['fr', 'La publicité mensongère a été interdite par le tribunal hier.'],
  ['it', 'Il tribunale ha vietato la pubblicità ingannevole nella città.'],
  ['nl', 'De rechter verbood de misleidende reclame voor het geneesmiddel.'],
  ['pl', 'Sąd zakazał wczoraj reklamy leku w całym kraju.'],
  ['pt', 'O tribunal proibiu ontem o anúncio enganoso do remédio.'],
  ['sv', 'Domstolen förbjöd reklamen för läkemedlet i går kväll.'],
  ['da', 'Retten forbød i går reklamen for lægemidlet i hele landet.'],
] as const;

describe('the lexicons', () => {
  it('hold each language Galley promises to read, once', () => {
    const languages = LEXICONS.map(({ lang }) => lang);
    const promised = 'de en fr es it nl pl pt sv da no fi cs tr ru uk ja zh ko ar'.split(' ');
    expect(languages).toEqual(expect.arrayContaining(promised));
    expect(new Set(languages).size).toBe(languages.length);
  });

  it('have a title of a box each in the table of this test', () => {
    const tested = new Set<string>(TITLES.map(([lang]) => lang));
    expect(LEXICONS.map(({ lang }) => lang).filter((lang) => !tested.has(lang))).toEqual([]);
  });

  it.each(LEXICONS.map((lexicon) => [lexicon.lang, lexicon] as const))(
    '%s: phrases are written as texts are compared with them',
    (_, { titles, phrases, leadIns, cutOff, hints, keep, byline, published, updated }) => {
      const rows = [
        ...Object.values(titles),
        ...Object.values(phrases),
        ...Object.values(keep),
        leadIns,
        cutOff,
        hints,
        byline,
        published,
        updated,
      ];
      for (const row of rows) {
        for (const phrase of row.split('|').map((part) => part.trim()))
          expect(normalise(phrase)).toBe(phrase);
      }
    },
  );

  it.each(TITLES)('%s: “%s” heads a box of the kind %s', (lang, text, category) => {
    expect(book(lang).openingsOf(bare(text)).title?.category).toBe(category);
  });

  it.each(SENTENCES)('%s: “%s” is a sentence like any other', (lang, sentence) => {
    expect(book(lang).mentionsIn(normalise(sentence)).phrase).toBeNull();
  });
});

describe('the language of a text', () => {
  it.each([
    [
      'de',
      'Der Rat hat mit den Stimmen der Mehrheit und nicht ohne Streit für den Bau gestimmt, der sich verzögert.',
    ],
    [
      'en',
      'The council voted for the plan that was drawn up for the harbour, and her work is to begin with this spring.',
    ],
    [
      'fr',
      'Le conseil a voté pour les travaux dans le port, qui sont prévus pour le printemps, et les élus ne sont pas unis sur le prix.',
    ],
    ['ja', '市議会は港の工事を春に始めることを決めた。船の人たちが心配している。'],
    [
      'ru',
      'Совет принял решение о ремонте порта, и работы начнутся в мае, как и было сказано на встрече с жителями.',
    ],
  ])('is known by its common words: %s', (lang, text) => {
    expect(languagesOfText(normalise(text), LEXICONS).has(lang)).toBe(true);
  });
});
