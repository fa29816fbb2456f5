import { describe, expect, it } from 'vitest';
import { analyzeArticleWith } from './page';

const links = (...titles: string[]): string =>
  titles.map((title) => `<li><a href="/x">${title}</a></li>`).join('');

const CLUTTER = [
  [
    'related',
    `<div id="box"><h3>Auch interessant</h3><ul>${links('Warum die Fähre heute nicht fährt', 'Der Hafen und seine alten Mauern', 'Ein Leuchtturm wird verkauft')}</ul></div>`,
  ],
  [
    'related',
    '<p id="box"><b>Read more:</b> <a href="/x">Why the lighthouse stayed dark for one night</a></p>',
  ],
  [
    'jobs',
    `<aside id="box"><div>Stellenmarkt</div><ul>${links('Hafenmeister (m/w/d)', 'Taucherin (w/m/d)')}</ul></aside>`,
  ],
  [
    'newsletter',
    '<div id="box"><h3>Sign up for our newsletter</h3><p>News from the quay every morning.</p><form><input type="email"><button>Sign up</button></form></div>',
  ],
  [
    'newsletter',
    '<div id="box"><h3>The Courier by mail</h3><p>The best stories from the islands, every Friday.</p><form><input type="email"><button>OK</button></form></div>',
  ],
  [
    'social',
    '<div id="box"><a href="https://www.facebook.com/sharer.php?u=1">Facebook</a> <a href="https://twitter.com/intent/tweet?u=1">X</a></div>',
  ],
  ['ad', '<div id="box"><div>Anzeige</div></div>'],
  ['notice', '<div id="box"><p>Bitte aktivieren Sie JavaScript, um dieses Video zu sehen.</p></div>'],
  [
    'deals',
    '<div id="box"><h4>Angebote des Tages</h4><ul><li><a href="https://shop.example/?tag=news-21">Laterne</a> 39 €</li><li><a href="https://shop.example/?tag=news-21">Seil</a> 12 €</li></ul></div>',
  ],
  [
    'app-promo',
    '<div id="box"><p>Get our app</p><a href="https://apps.apple.com/app/id1">App Store</a></div>',
  ],
  [
    'paywall',
    '<div id="box" class="subscribe"><h3>Already a subscriber?</h3><p><a href="/login">Log in</a> or start your free trial</p></div>',
  ],
] as const;

describe('a box in the text', () => {
  it.each(CLUTTER)('is found as %s and explained', async (category, block) => {
    const { analysis } = await analyzeArticleWith(block, { lang: 'de' });
    const found = analysis.clutter.find(
      ({ element }) => element.id === 'box' || element.querySelector('#box') || element.closest('#box'),
    );
    expect(found?.category).toBe(category);
    expect(found?.reason).toMatch(/\w/);
    expect(analysis.article?.html).not.toContain('id="box"');
  });

  it('after the text is found as comments', async () => {
    const { analysis } = await analyzeArticleWith('', {
      after:
        '<section id="box" class="comments"><h3>Comments</h3><ol><li>gull: About time, too.</li><li>tern: And who pays for all this in the end?</li></ol></section>',
    });
    expect(analysis.clutter.map(({ category }) => category)).toEqual(['comments']);
  });
});

const TRUE_TEXT = [
  [
    'a sentence about subscriptions',
    'Whoever has a subscription to the ferry pays less, and a newsletter (paywall) explains how to register for free.',
  ],
  [
    'a sentence about comments',
    'Most comments at the hearing were friendly; the council will publish all of them, said the mayor, before the next meeting.',
  ],
  [
    'a German sentence about an advert',
    'Die Anzeige gegen den Betreiber liegt seit Montag bei der Polizei, sagte ein Sprecher der Behörde am Abend.',
  ],
  [
    'a sentence with a link',
    'As <a href="/x">a report by the county</a> showed in March, the stones had moved by a hand\'s breadth every year.',
  ],
  [
    'a correction',
    'Correction: An earlier version of this article gave the wrong year for the storm; it was last winter.',
  ],
  [
    'a disclosure',
    'Transparenzhinweis: Der Autor ist Mitglied im Segelverein, der gegen den Plan geklagt hat.',
  ],
] as const;

describe('true text', () => {
  it.each(TRUE_TEXT)('stays: %s', async (_, sentence) => {
    const { analysis } = await analyzeArticleWith(`<p id="true">${sentence}</p>`);
    expect(analysis.clutter).toEqual([]);
    expect(analysis.article?.html).toContain(sentence.slice(0, 20).replace(/<.*/, ''));
  });

  it.each([
    [
      'a list',
      '<ul id="true"><li>Stones from the northern quarry</li><li>Oak for the piles under the pier</li><li>Steel for the lamps on the quay</li></ul>',
    ],
    [
      'a table of prices',
      '<table id="true"><tr><th>Item</th><th>Price</th></tr><tr><td>Stone</td><td>€ 210,000</td></tr><tr><td>Oak</td><td>€ 90,000</td></tr></table>',
    ],
    ['a quotation', '<blockquote id="true">The sea does not wait for a vote.</blockquote>'],
    [
      'a fact box',
      '<aside id="true"><h3>At a glance</h3><ul><li>Length: 410 metres</li><li>Built: 1874</li></ul></aside>',
    ],
  ])('stays: %s', async (_, block) => {
    const { analysis, document } = await analyzeArticleWith(block);
    const kept = document.querySelector('#true');
    expect(
      analysis.clutter.filter(({ element }) => element.contains(kept) || kept?.contains(element)),
    ).toEqual([]);
  });
});

describe('the page', () => {
  it('is not changed by being analysed', async () => {
    const { document } = await analyzeArticleWith(CLUTTER[0][1]);
    const before = document.documentElement.outerHTML;
    await analyzeArticleWith(CLUTTER[0][1]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(before).not.toContain('galley');
  });
});
