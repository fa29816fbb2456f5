import { describe, expect, it } from 'vitest';
import { analyzeArticleWith, analyzePage, articleWith, TEXT } from '../../page';
import { describeDetector } from './describe-detector';
import { list } from './markup';

const PICTURE = '<img src="/x.jpg" width="400" height="250" alt="">';
const card = (title: string): string =>
  `<div>${PICTURE}<h3><a href="/${title.length}">${title}</a></h3></div>`;
const teaser = (title: string, text: string): string =>
  `<div><h3><a href="/${title.length}">${title}</a></h3><p>${text}</p></div>`;
const BROKEN =
  'Nobody alive had seen ice that thick. The ferry lay still for six weeks and the children walked to the island and ba...';

describeDetector('related', {
  cases: [
    {
      lang: 'en',
      box: `<h3>More stories</h3>${list('Why the lighthouse stayed dark', 'The last pilot of the harbour', 'A ferry is sold')}`,
      lookalike:
        '<ul><li>Stones from the <a href="/x">northern quarry</a>, which was opened again last year</li><li>Oak for the piles under the pier, felled in the county</li></ul>',
    },
    {
      lang: 'de',
      box: `<h3>Auch interessant</h3>${list('Warum die Fähre heute nicht fährt', 'Der Hafen und seine alten Mauern', 'Ein Leuchtturm wird verkauft')}`,
      lookalike:
        '<p>Lesen Sie auch das Kleingedruckte, rät die <a href="/x">Beratung im Rathaus</a>: Wer unterschreibt, haftet für die Mauer mit.</p>',
    },
    {
      lang: 'es',
      box: '<p><b>Lea también:</b> <a href="/x">Por qué el faro se quedó a oscuras una noche</a></p>',
      lookalike:
        '<p>También lee los partes del puerto, <a href="/x">que se publican cada mañana</a>, el viejo piloto que enseñó a remar a medio barrio.</p>',
    },
    {
      lang: 'de',
      box: '<p><b>Read more:</b> <a href="/x">Why the lighthouse stayed dark for one night</a></p>',
    },
  ],
  evidence: {
    'related.furtherArticle': {
      page: articleWith(
        '',
        `<article id="box"><h1>The last pilot of the harbour</h1>${TEXT.map((text) => `<p>${text}</p>`).join('')}</article>`,
      ),
    },
    'related.cards': `<div id="box">${card('Why the lighthouse stayed dark')}${card('The last pilot of the harbour')}</div>`,
    'related.card': `<div id="box">${card('Why the lighthouse stayed dark')}</div>`,
    'related.excerpts': `<ul id="box">${['The winter the harbour froze', 'Who painted the green door', 'A boat that nobody wants'].map((title) => `<li><a href="/${title.length}">${title}</a><br><small>${BROKEN}</small></li>`).join('')}</ul>`,
    'related.articleLinks': `<div id="box">${list('Why the lighthouse stayed dark', 'The last pilot of the harbour')}</div>`,
    'related.articleTeasers': `<div id="box">${teaser('Why the lighthouse stayed dark', 'For one night no lamp burned at the mole.')}${teaser('The last pilot of the harbour', 'He knows every stone under the pier.')}</div>`,
    'related.linkLine': '<p id="box"><a href="/dark">Why the lighthouse stayed dark</a></p>',
    'related.articleLink': '<p id="box">The pilot: <a href="/dark">Why the lighthouse stayed dark</a></p>',
  },
});

describe('cards of other articles between the paragraphs', () => {
  const item = (title: string, text: string): string =>
    `<div class="item">${PICTURE}<h3><a href="/${title.length}">${title}</a></h3><div><p>${text}</p></div></div>`;

  it.each([
    [
      'en',
      'Why the lighthouse stayed dark',
      'For one night in March no lamp burned at the mole, and nobody had noticed.',
    ],
    [
      'de',
      'Warum der Leuchtturm dunkel blieb',
      'Eine Nacht lang brannte im März kein Licht an der Mole, und keiner hatte es bemerkt.',
    ],
    [
      'it',
      'Perché il faro è rimasto al buio',
      'Per una notte di marzo nessuna lampada ardeva sul molo, e nessuno se ne era accorto.',
    ],
  ])('are found though their text is set as the article is (%s)', async (lang, title, text) => {
    const { analysis } = await analyzeArticleWith(
      `<div><div>${item(title, text)}${item(`${title} II`, `${text} II`)}${item(`${title} III`, `${text} III`)}</div></div>`,
      { lang },
    );
    expect(new Set(analysis.clutter.map(({ category }) => category))).toEqual(new Set(['related']));
    expect(analysis.article?.html).not.toContain(text);
  });

  it('are the article where it is made of them', async () => {
    const items = ['north', 'south', 'east', 'west', 'inner', 'outer'].map((name) =>
      item(
        `The ${name} pier and its keepers`,
        `On the ${name} pier the stones have moved by a hand, the divers say, and the lamp is lit by nobody any more.`,
      ),
    );
    const { analysis } = await analyzePage(
      `<main><article><h1>Six piers and who keeps them</h1><div>${items.join('')}</div></article></main>`,
    );
    expect(analysis.article?.html).toContain('On the outer pier');
  });
});

describe('an aside between the paragraphs', () => {
  const aside = (content: string): string => `<aside>${content}<figure>${PICTURE}</figure></aside>`;

  it.each(['', 'To the pictures'])(
    'that is a heading, a picture and a link is a card (%s)',
    async (button) => {
      const { analysis } = await analyzeArticleWith(
        aside(`<h2>The lighthouse through a hundred years</h2><a href="/gallery">${button}</a>`),
      );
      expect(analysis.clutter.map(({ category }) => category)).toEqual(['related']);
    },
  );

  it('is a box of the article where it says more', async () => {
    const { analysis } = await analyzeArticleWith(
      aside(
        '<h2>The lighthouse</h2><p>Built in 1874 of granite from the northern quarry, it has stood through nine great storms.</p><a href="/map">Map</a>',
      ),
    );
    expect(analysis.clutter).toEqual([]);
  });
});

describe('a list of teasers with remarks under the text', () => {
  const remark = (title: string): string =>
    `<li><a href="/${title.length}">${title}</a> A long remark follows here, as long as a paragraph of the article, so that the list holds a good part of the words that stand on the page.</li>`;

  it('is found by what it is called', async () => {
    const { analysis } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><div>${'<p>The harbour council voted on Tuesday to rebuild the old breakwater, which has been leaking since the storm of last winter, and set aside four million.</p>'.repeat(5)}<ul class="related_post">${['The pilot', 'The lamp', 'The ferry'].map(remark).join('')}</ul></div></article></main>`,
    );
    expect(analysis.clutter.map(({ category }) => category)).toEqual(['related']);
  });

  it('stays where it is the sources', async () => {
    const { analysis } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><div>${'<p>The harbour council voted on Tuesday to rebuild the old breakwater, which has been leaking since the storm of last winter, and set aside four million.</p>'.repeat(5)}<ul class="notes">${['The pilot', 'The lamp', 'The ferry'].map(remark).join('')}</ul></div></article></main>`,
    );
    expect(analysis.clutter).toEqual([]);
    expect(analysis.article?.html).toContain('A long remark follows here');
  });
});

describe('a lead-in that the page calls a teaser', () => {
  it.each([
    ['en', 'After years of warnings the council has decided to act, and to pay for it'],
    ['de', 'Nach Jahren der Warnungen hat der Rat beschlossen zu handeln und dafür zu zahlen'],
    ['es', 'Tras años de advertencias el consejo ha decidido actuar y pagar por ello'],
  ])('stays, for it leads nowhere else (%s)', async (lang, lead) => {
    const { analysis } = await analyzePage(
      `<main><h1>Council rebuilds the breakwater</h1><div class="teaser-text"><p>${lead}</p></div><article><div>${'<p>The harbour council voted on Tuesday to rebuild the old breakwater, which has been leaking since the storm, and set aside four million.</p>'.repeat(4)}</div></article></main>`,
      lang,
    );
    expect(analysis.clutter).toEqual([]);
    expect(analysis.article?.html).toContain(lead);
  });
});

describe('a short article between the paragraphs', () => {
  const teaser = (link: string, text: string): string =>
    `<div><article>${link}<h3>Why the lighthouse stayed dark</h3><p>${text}</p><footer><div>Anna Gull</div></footer></article></div>`;

  it.each([
    ['en', 'For one night in March no lamp burned at the mole, and nobody had noticed.'],
    ['de', 'Eine Nacht lang brannte im März kein Licht an der Mole, und keiner hatte es bemerkt.'],
    ['it', 'Per una notte di marzo nessuna lampada ardeva sul molo, e nessuno se ne era accorto.'],
  ])('is a teaser where a link lies over all of it (%s)', async (lang, text) => {
    const { analysis } = await analyzeArticleWith(teaser('<a href="/lamp" aria-label="Read"></a>', text), {
      lang,
    });
    expect(analysis.clutter.map(({ category }) => category)).toEqual(['related']);
    expect(analysis.article?.html).not.toContain(text);
  });

  it('is a box of the article where a link is a part of what it says', async () => {
    const text = 'The lamp has burned since 1871, as <a href="/log">the log</a> of the harbour master says.';
    const { analysis } = await analyzeArticleWith(teaser('', text));
    expect(analysis.clutter).toEqual([]);
    expect(analysis.article?.html).toContain('burned since 1871');
  });
});

describe('the one entry of a list with several links', () => {
  const list = (entry: string): string => `<h3>Stones</h3><ul><li>${entry}</li></ul>`;
  const links = ['The divers mapped every gap', 'and measured how far the stones moved'].map(
    (text, at) => `<a href="/survey-${at}">${text}</a>`,
  );

  it('stays where words stand around the links', async () => {
    const { analysis } = await analyzeArticleWith(
      list(`In the second week ${links.join(' in the spring ')}`),
    );
    expect(analysis.clutter).toEqual([]);
    expect(analysis.article?.html).toContain('measured how far');
  });

  it('is hidden where only bars do', async () => {
    const { analysis } = await analyzeArticleWith(list(`Stones: ${links.join(' | ')}`));
    expect(analysis.clutter.map(({ category }) => category)).toEqual(['related']);
  });
});

describe('a single link in a list of the text', () => {
  it('stays with the entries beside it', async () => {
    const { analysis } = await analyzeArticleWith(
      '<ul><li>Divers found gaps wide enough for a boat when they went down in the spring.</li><li>Ferry: <a href="/ferry">the timetable of the southern pier</a></li><li>The insurers took notice, and the council had to act before the autumn.</li></ul>',
    );
    expect(analysis.article?.html).toContain('timetable of the southern pier');
  });
});
