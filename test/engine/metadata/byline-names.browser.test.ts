import { describe, expect, it } from 'vitest';
import { analyzePage, articleOf, TEXT } from '../page';

const PARAGRAPHS = TEXT.map((text) => `<p>${text}</p>`).join('');

async function byline(under: string, lang = 'en', head = '', after = ''): Promise<string | undefined> {
  const { analysis } = await analyzePage(
    `<main><article><header><h1>Council rebuilds the breakwater</h1>${under}</header><div>${PARAGRAPHS}</div>${after}</article></main>`,
    lang,
    `<title>Council rebuilds the breakwater</title>${head}`,
  );
  return articleOf(analysis).byline;
}

const author = (...authors: object[]): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: authors })}</script>`;

describe('a byline is the name alone, without', () => {
  it.each([
    ['office and paper', 'en', '<p class="byline">By Anna Name, Senior Staff Writer, The Quay</p>'],
    ['degree', 'en', '<p class="byline">By <a href="/a">Anna Name, MD</a></p>'],
    [
      'who reviewed it',
      'en',
      '<p>By <a href="/author/anna">Anna Name</a>. Reviewed by <a href="/author/ben">Ben Other, MD</a></p>',
    ],
    ['the kind of text', 'en', '<p class="byline"><span>COMMENTARY BY</span> <a href="/a">Anna Name</a></p>'],
    ['the day it was written', 'en', '<p class="byline">By Anna Name, May 3, 2026</p>'],
    [
      'the day in an element of its own',
      'en',
      '<p class="byline">By <b>Anna Name</b> <i>May 3, 2026</i></p>',
    ],
    ['the weekday', 'en', '<p class="byline">By Anna Name Sunday, May 3, 2026 @ 11:10 PM</p>'],
    [
      'the word before the day',
      'en',
      '<p class="byline">By <a href="/anna">Anna Name</a> on <time>May 3, 2026</time></p>',
    ],
    [
      'a day that comes first',
      'en',
      '<p class="byline">May 3, 2026 at 1:06 PM by <a href="/a">Anna Name</a></p>',
    ],
    [
      'how long it takes to read',
      'en',
      '<p class="byline"><cite>By Anna Name</cite><span>5 minute read</span></p>',
    ],
    [
      'how long ago it was',
      'es',
      '<div class="author"><a href="/a">Anna Name</a><time>Hace 13 horas</time></div>',
    ],
    [
      'day and time, German',
      'de',
      '<p class="autor">VON <a href="/a">Anna Name</a> am 3. Mai 2026 um 11:14 Uhr</p>',
    ],
    ['a day in figures', 'de', '<p class="autor">Anna Name, 03.05.2026</p>'],
    [
      'the day, French',
      'fr',
      '<p class="auteur"><span>Par <a href="/a">Anna Name</a></span><span>le 03 Mai 2026</span></p>',
    ],
    [
      'what stands between bars',
      'de',
      '<p class="author">Anna Name | Veröffentlicht: 3. Mai 2026 | Kommentare geschlossen</p>',
    ],
    [
      'where the author works',
      'en',
      '<p class="byline"><a href="/a">Anna Name</a> <span>·</span> Quay News <span>·</span> Posted: May 3, 2026</p>',
    ],
    [
      'what the author does',
      'en',
      '<div class="author"><a href="/a">Anna Name</a><span>Harbour Editor</span></div>',
    ],
    [
      'the section',
      'es',
      '<div class="author"><a href="/s">Puerto</a> <span>Por <a href="/a">Anna Name</a></span> <b>3 de mayo</b></div>',
    ],
    ['the topics', 'en', '<p class="byline">Anna Name <a rel="tag" href="/t">Harbours</a></p>'],
    ['the way to a network', 'en', '<p class="byline">Anna Name @anna_name</p>'],
    ['"Text and interview"', 'de', '<div class="author"><p>Text und Interview: Anna Name</p></div>'],
    [
      'several words for "by"',
      'en',
      '<p class="author"><span>Post author</span> <span>By</span> <a href="/a">Anna Name</a></p>',
    ],
    [
      'what is for screen readers',
      'fr',
      '<p class="auteur">Un film de <a href="/a">Anna Name<span class="screen-reader-text">Anna Name</span></a></p>',
    ],
  ])('%s', async (_, lang, line) => {
    expect(await byline(line, lang)).toBe('Anna Name');
  });

  it('"View all posts by" under the text, in any language', async () => {
    const link = (text: string) => `<footer><a rel="author" href="/a">${text}</a></footer>`;
    expect(await byline('', 'en', '', link('View all posts by Anna Name'))).toBe('Anna Name');
    expect(await byline('', 'de', '', link('Zeige alle Beiträge von Anna von Name'))).toBe('Anna von Name');
  });
});

describe('a byline keeps', () => {
  it('all names that commas and "and" join, in the words of the page', async () => {
    const links = (and: string): string =>
      `<p class="author"><a href="/a">Anna Name</a>, <a href="/b">Ben Other</a> ${and} <a href="/c">Cleo Third</a> <i>3 min</i></p>`;
    expect(await byline(links('and'))).toBe('Anna Name, Ben Other, Cleo Third');
    expect(await byline(links('und'), 'de')).toBe('Anna Name, Ben Other, Cleo Third');
    expect(await byline(links('y'), 'es')).toBe('Anna Name, Ben Other, Cleo Third');
  });

  it('"von" and "de" within a name', async () => {
    expect(await byline('<p class="autor">Von Anna von der Name</p>', 'de')).toBe('Anna von der Name');
    expect(await byline('<p class="autor">Por Anna de la Name</p>', 'es')).toBe('Anna de la Name');
  });

  it('names that are months', async () => {
    expect(await byline('<p class="byline">By April May <time>June 3, 2026</time></p>')).toBe('April May');
  });

  it('the newsroom where no person signs', async () => {
    expect(
      await byline('<p class="autor"><span>von</span> Redaktion, <time>3. Mai 2026</time></p>', 'de'),
    ).toBe('Redaktion');
    expect(await byline('', 'de', author({ name: 'Redaktion Hafen' }))).toBe('Redaktion Hafen');
  });
});

describe('who wrote it', () => {
  it('is found in a line with date and reading time', async () => {
    const line =
      '<div class="meta"><time>3 May 2026</time> <span>•</span> <span class="byline"><a href="/a">Anna Name</a></span> <span>•</span> 3 minutes</div>';
    expect(await byline(line)).toBe('Anna Name');
  });

  it('is the person the page shows rather than an organisation it declares', async () => {
    const head = author({ '@type': 'Organization', name: 'Quay News' });
    expect(await byline('<p class="byline">By Anna Name</p>', 'en', head)).toBe('Anna Name');
    expect(await byline('', 'en', head)).toBe('Quay News');
  });

  it.each([
    ['over the headline', '<div class="authors"><a href="/a">Anna Name</a></div>', '', ''],
    ['in a list', '', '<ul class="author"><li>Anna Name</li></ul>', ''],
    ['under the text', '', '', '<p><em>By Anna Name</em></p>'],
    [
      'in a box beside the text',
      '',
      '',
      '<div class="block-authors"><span>Author:</span> <a href="/a">Anna Name</a></div>',
    ],
  ])('is found %s', async (_, over, under, after) => {
    const { analysis } = await analyzePage(
      `<main><article>${over}<h1>Council rebuilds the breakwater</h1>${under}<div>${PARAGRAPHS}</div>${after}</article></main>`,
    );
    expect(analysis.article?.byline).toBe('Anna Name');
  });

  it('is whom the page shows rather than the operator of the site in a meta tag', async () => {
    const head = '<meta name="author" content="Friends of the Quay e.V.">';
    expect(await byline('<p class="byline">By Anna Name</p>', 'en', head)).toBe('Anna Name');
    expect(await byline('', 'en', head)).toBe('Friends of the Quay e.V.');
    const called = '<meta name="author" content="By Friends of the Quay">';
    expect(await byline('<p class="byline">By Anna Name</p>', 'en', called)).toBe('Anna Name');
  });

  it('is found beside a form whose fields bear the names of its own properties', async () => {
    const form = '<form><input name="matches"><input name="getAttribute"><input name="closest"></form>';
    expect(await byline(`<p class="byline">By Anna Name ${form}</p>`)).toBe('Anna Name');
    expect(await byline(`<p>3 May 2026 ${form} <b class="author">Anna Name</b></p>`)).toBe('Anna Name');
    expect(await byline(`<div>3 May 2026 ${form} <b class="author">Anna Name</b></div>`)).toBe('Anna Name');
  });

  it('is neither who took the picture nor initials under the text', async () => {
    const picture =
      '<figure><img src="/a.png" alt=""><figcaption><span class="author">Ben Other</span></figcaption></figure>';
    expect(await byline(picture)).toBeUndefined();
    expect(await byline('', 'en', '', '<p class="author">xyz</p>')).toBeUndefined();
  });

  it('is an agency beside a person where both are declared', async () => {
    const head = author(
      { '@type': 'Organization', name: 'Quay Agency' },
      { '@type': 'Person', name: 'Anna Name' },
    );
    expect(await byline('', 'en', head)).toBe('Quay Agency, Anna Name');
  });

  it('is declared in a list of names, with entities and tags in them', async () => {
    const head = author({ name: ['Anna O&#039;Name', '<a href="/b">Ben Other</a>'] });
    expect(await byline('', 'en', head)).toBe("Anna O'Name, Ben Other");
  });

  it.each(['admin', 'Super User', 'No Author'])('is nobody where a system filled in "%s"', async (name) => {
    expect(await byline('', 'en', author({ name }))).toBeUndefined();
  });

  it('is not who commented', async () => {
    const comment =
      '<ul><li itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Ben Other</b> <p itemprop="text">Nice stones.</p></li></ul>';
    expect(await byline('', 'en', '', comment)).toBeUndefined();
  });
});
