import { describe, expect, it } from 'vitest';
import { type BlockPhrases, readBlockPhrases } from '../../../src/engine/features/block-phrases';
import { LEXICONS } from '../../../src/engine/lexicon';
import { phrasebookOf } from '../../../src/engine/lexicon/phrasebook';
import type { Block } from '../../../src/engine/page/block';

const book = phrasebookOf(LEXICONS);
const read = (text: string): BlockPhrases => readBlockPhrases({ text } as Block, book);

describe('the title of a box', () => {
  it.each([
    ['Comments', 'comments'],
    ['Kommentare (12)', 'comments'],
    ['Related articles', 'related'],
    ['The Courier newsletter', 'newsletter'],
    ['Log in to comment', 'comments'],
  ])('is read: %s', (text, category) => {
    expect(read(text).title?.category).toBe(category);
  });

  it.each([
    'Anzeige gegen Minister',
    `Comments ${'from the quay and all that stand on it '.repeat(3)}`,
    'Council rebuilds the breakwater',
  ])('is none in a headline or a sentence: %s', (text) => {
    expect(read(text).title).toBeNull();
  });
});

describe('a block of the article', () => {
  it.each([
    ['Correction: An earlier version gave the wrong year.', 'correction'],
    ['Transparenzhinweis: Der Autor ist Mitglied im Segelverein.', 'disclosure'],
    ['Photo: Anna Gull', 'credit'],
    ['Sources', 'sources'],
  ])('is told by how it begins: %s', (text, kind) => {
    expect(read(text).keep).toBe(kind);
  });
});

describe('a phrase', () => {
  it('is read in a short block', () => {
    expect(read('Please sign up to our newsletter.').phrase?.category).toBe('newsletter');
  });

  it('is not read in a long one, which is a sentence of the article', () => {
    expect(read(`Please sign up to our newsletter, ${'said he, '.repeat(60)}`).phrase).toBeNull();
  });
});
