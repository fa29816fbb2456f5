import { describe, expect, it } from 'vitest';
import { analyzeArticleWith, analyzePage } from '../page';

const PICTURE = '<img src="/x.jpg" width="400" height="250" alt="">';
const card = (title: string, text: string): string =>
  `<div class="item">${PICTURE}<h3><a href="/${title.length}">${title}</a></h3><div><p>${text}</p></div></div>`;

describe('cards of other articles between the paragraphs', () => {
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
      `<div><div>${card(title, text)}${card(`${title} II`, text)}${card(`${title} III`, text)}</div></div>`,
      { lang },
    );
    expect(new Set(analysis.clutter.map(({ category }) => category))).toEqual(new Set(['related']));
    expect(analysis.article?.html).not.toContain(text);
  });

  it('are the article where it is made of them', async () => {
    const items = ['north', 'south', 'east', 'west', 'inner', 'outer'].map((name) =>
      card(
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

describe('a paragraph that asks to follow', () => {
  const links =
    '<a href="https://twitter.com/x">Twitter</a> and <a href="https://facebook.com/x">Facebook</a>';

  it.each([
    [
      'en',
      `Follow the Tidings on ${links} for the latest from the quay and all that the harbour has to say.`,
    ],
    [
      'de',
      `Folgen Sie uns und dem Hafen auf ${links} für das Neueste vom Kai und alles, was der Hafen zu sagen hat.`,
    ],
    ['fr', `Suivez-nous, nous et le port, sur ${links} pour ne rien manquer de la vie du quai et du port.`],
  ])('is found, though set as the text is (%s)', async (lang, sentence) => {
    const { analysis } = await analyzeArticleWith(`<p>${sentence}</p>`, { lang });
    expect(analysis.clutter.map(({ category }) => category)).toEqual(['social']);
  });

  it.each([
    `Anna Gull is a reporter for the Tidings and writes about all that floats. You find her on ${links}.`,
    `The video of the falling stone was seen by ten thousand on ${links} before noon, and then it was gone.`,
  ])('is not one about the author or the story: %s', async (sentence) => {
    const { analysis } = await analyzeArticleWith(`<p>${sentence}</p>`);
    expect(analysis.clutter).toEqual([]);
  });
});

describe('a sentence about an app', () => {
  it('stays, though it names a store', async () => {
    const sentence =
      'The tide tables cost two pounds in the <a href="https://apps.apple.com/app/id1">App Store</a> and need a recent phone.';
    const { analysis } = await analyzeArticleWith(`<p>${sentence}</p>`);
    expect(analysis.clutter).toEqual([]);
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
