import { describe, expect, it } from 'vitest';
import { analyzeArticleWith } from '../../page';
import { describeDetector } from './describe-detector';
import { list } from './markup';

describeDetector('navigation', {
  cases: [
    {
      lang: 'en',
      box: '<span>Topics:</span> <a rel="tag" href="/tag/harbour">Harbour</a> <a rel="tag" href="/tag/storm">Storm</a>',
      lookalike:
        '<p>Three topics were on the table that evening: the <a href="/topics/stone">stones</a>, the moorings, and who is to pay for all of it.</p>',
    },
    {
      lang: 'de',
      box: '<span>Schlagworte:</span> <a rel="tag" href="/thema/hafen">Hafen</a> <a rel="tag" href="/thema/sturm">Sturm</a>',
      lookalike:
        '<p>Drei Themen lagen an dem Abend auf dem Tisch: die <a href="/thema/steine">Steine</a>, die Liegeplätze und wer das alles bezahlt.</p>',
    },
    {
      lang: 'it',
      box: '<span>Argomenti:</span> <a rel="tag" href="/tag/porto">Porto</a> <a rel="tag" href="/tag/tempesta">Tempesta</a>',
      lookalike:
        '<p>Gli argomenti della serata erano tre: le pietre, i posti barca e chi pagherà tutto questo, come ha chiesto il vecchio pilota.</p>',
    },
  ],
  evidence: {
    'navigation.steps':
      '<div id="box"><a rel="prev" href="/1">Why the lighthouse stayed dark</a> <a rel="next" href="/3">The last pilot of the harbour</a></div>',
    'navigation.topicLinks': '<div id="box"><a rel="tag" href="/tag/harbour">Harbour</a></div>',
    'navigation.menu': `<div id="box">${list('Harbour', 'Ships', 'Weather')}</div>`,
    'navigation.mixedMenu': `<div id="box">${list('Harbour', 'Ships', 'Weather', 'Tides', 'Why the lighthouse stayed dark')}</div>`,
  },
});

describe('a list of links within an entry of a list', () => {
  it('is of the text as the entry is', async () => {
    const inner = ['north', 'south', 'east'].map(
      (name) => `<li><a href="/${name}">The ${name} pier and its stones, surveyed</a></li>`,
    );
    const { analysis } = await analyzeArticleWith(
      `<ul><li>The council votes for four million and has published what the divers found.<ul>${inner.join('')}</ul></li><li>Work begins in May and takes two summers.</li></ul>`,
    );
    expect(analysis.clutter).toEqual([]);
    expect(analysis.article?.html).toContain('The south pier and its stones');
  });

  it.each([
    ['en', 'The styles of masonry are:', ['Dry stone', 'Ashlar', 'Rubble']],
    ['de', 'Die Arten des Mauerwerks:', ['Trockenmauer', 'Quader', 'Bruchstein']],
    ['es', 'Los tipos de muro son:', ['Piedra seca', 'Sillares', 'Mampostería']],
  ])('is of the text after a colon, short as its entries are (%s)', async (lang, start, kinds) => {
    const inner = kinds.map((kind) => `<li><a href="/wiki/${kind}">${kind}</a></li>`).join('');
    const { analysis } = await analyzeArticleWith(
      `<ol><li>${start}<ul>${inner}</ul></li><li>Lime and sand.</li></ol>`,
      { lang },
    );
    for (const kind of kinds) expect(analysis.article?.html).toContain(kind);
  });

  it('is a menu where a single word heads it', async () => {
    const entries = ['Harbour', 'Ships', 'Weather'].map(
      (name) => `<li><a href="/topics/${name}">${name}</a></li>`,
    );
    const { analysis } = await analyzeArticleWith(`<ul><li>Topics<ul>${entries.join('')}</ul></li></ul>`);
    expect(analysis.article?.html).not.toContain('Weather');
  });
});
