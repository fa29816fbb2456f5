import { describe, expect, it } from 'vitest';
import { analyzeArticleWith, analyzePage, articleWith, bodyOf } from '../page';

/** Blocks that belong to the article, though some have the words or the form of boxes. */
const TRUE_TEXT: readonly [what: string, block: string][] = [
  [
    'a sentence about subscriptions',
    '<p>Whoever has a subscription to the ferry pays less, and a newsletter (paywall) explains how to register for free.</p>',
  ],
  [
    'a German sentence about an advert',
    '<p>Die Anzeige gegen den Betreiber liegt seit Montag bei der Polizei, sagte ein Sprecher der Behörde am Abend.</p>',
  ],
  [
    'a sentence with a link',
    '<p>As <a href="/x">a report by the county</a> showed in March, the stones had moved by a hand\'s breadth every year.</p>',
  ],
  [
    'a correction',
    '<p>Correction: An earlier version of this article gave the wrong year for the storm; it was last winter.</p>',
  ],
  [
    'a disclosure',
    '<p>Transparenzhinweis: Der Autor ist Mitglied im Segelverein, der gegen den Plan geklagt hat.</p>',
  ],
  [
    'a list',
    '<ul><li>Stones from the northern quarry</li><li>Oak for the piles under the pier</li><li>Steel for the lamps on the quay</li></ul>',
  ],
  ['a quotation', '<blockquote>The sea does not wait for a vote.</blockquote>'],
  [
    'a fact box',
    '<aside><h3>At a glance</h3><ul><li>Length: 410 metres</li><li>Built: 1874</li></ul></aside>',
  ],
];

const letters = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, '');

describe('a block of the article', () => {
  it.each(TRUE_TEXT)('stays: %s', async (_, block) => {
    const { analysis, document } = await analyzeArticleWith(`<div id="true">${block}</div>`);
    expect(analysis.clutter).toEqual([]);
    expect(letters(bodyOf(analysis))).toContain(letters(document.querySelector('#true')));
  });
});

describe('the contents of the page', () => {
  it.each([
    ['en', 'Table of contents'],
    ['de', 'Inhaltsverzeichnis'],
    ['fr', 'Table des matières'],
    ['ja', '目次'],
  ])('are no text, nor is their heading (%s)', async (lang, heading) => {
    const entries = ['The plan', 'What the divers saw', 'Two summers'].map(
      (title, at) => `<li><a href="#part-${at}">${title}</a></li>`,
    );
    const { analysis } = await analyzeArticleWith(
      `<div><p>${heading}</p><ol>${entries.join('')}</ol></div>`,
      { lang },
    );
    expect(analysis.article?.html).not.toContain('What the divers saw');
    expect(analysis.article?.html).not.toContain(heading);
  });
});

describe('the page', () => {
  it('is not changed by being analysed', async () => {
    const body = articleWith(
      '<div><h3>Related articles</h3><ul><li><a href="/x">Why the lighthouse stayed dark</a></li></ul></div>',
    );
    const { analysis, document } = await analyzePage(body);
    expect(analysis.clutter).toHaveLength(1);
    expect(document.body.innerHTML).toBe(body);
  });
});
