import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/engine';
import { analyzePage, articleOf, TEXT } from '../page';

const HEADLINE = 'Council rebuilds the old breakwater';
const PARAGRAPHS = TEXT.map((text) => `<p>${text}</p>`).join('');

interface Heads {
  title?: string;
  og?: string;
  ld?: string;
  site?: string;
}

/** An article under the headline given, on a page that declares these titles. */
async function read(headline: string, { title, og, ld, site }: Heads = {}, before = ''): Promise<Article> {
  const head = [
    title && `<title>${title}</title>`,
    og && `<meta property="og:title" content="${og}">`,
    site && `<meta property="og:site_name" content="${site}">`,
    ld &&
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: ld })}</script>`,
  ];
  const { analysis } = await analyzePage(
    `${before}<main><article><header>${headline}</header><div>${PARAGRAPHS}</div></article></main>`,
    'en',
    head.filter(Boolean).join(''),
  );
  return articleOf(analysis);
}

describe('the title', () => {
  it.each([
    ['a bar', `${HEADLINE} | The Quay Herald`, 'The Quay Herald'],
    ['a dash', `${HEADLINE} - The Quay Herald`, 'The Quay Herald'],
    ['an angle quote', `${HEADLINE} › quay-herald.example`, undefined],
    [
      'a long name of the site',
      `${HEADLINE} – Herald for Quay, Harbour, Islands and Sea`,
      'Herald for Quay, Harbour, Islands and Sea',
    ],
  ])('is without the name of the site after %s', async (_, title, site) => {
    const article = await read('', { title, ...(site && { site }) });
    expect(article.title).toBe(HEADLINE);
  });

  it('has its entities decoded, escaped twice as they may be', async () => {
    const article = await read('', { title: 'Rope &amp;amp; tar: the harbour&amp;#39;s smell' });
    expect(article.title).toBe("Rope & tar: the harbour's smell");
  });

  it('is recognised whatever hyphens, spaces and quotation marks the page sets in it', async () => {
    const article = await read('<h2>The “old” break\u00adwater</h2>', {
      title: 'The "old" breakwater – Quay Herald',
    });
    expect(article.title).toBe('The “old” break\u00adwater');
  });

  it('is the headline over the text, not the one made for search engines', async () => {
    const article = await read(`<h1>${HEADLINE}</h1>`, {
      title: 'Breakwater, harbour, council: all you need to know',
      og: 'Breakwater, harbour, council: all you need to know',
    });
    expect(article.title).toBe(HEADLINE);
  });

  it('keeps the quotation marks the page sets', async () => {
    const article = await read('<h1>“It will leak again”, say the divers</h1>', {
      title: '"It will leak again", say the divers',
    });
    expect(article.title).toBe('“It will leak again”, say the divers');
  });

  it('is no logo of the site in a heading of the first level', async () => {
    const article = await read(
      `<h2>${HEADLINE}</h2>`,
      { title: `${HEADLINE} | The Quay Herald` },
      '<div class="top"><h1><a href="/">The Quay Herald</a></h1></div>',
    );
    expect(article.title).toBe(HEADLINE);
  });

  describe('on an old page, without a heading for it', () => {
    const old = async (title: string, before: string, over = ''): Promise<string> => {
      const { analysis } = await analyzePage(
        `${before}<table><tr><td><table><tr><td>${over}</td></tr><tr><td>${PARAGRAPHS}</td></tr></table></td></tr></table>`,
        'en',
        `<title>${title}</title>`,
      );
      return articleOf(analysis).title;
    };

    it.each([
      ['the site is named in a heading', `Quay Herald - ${HEADLINE}`, '<h1>Quay Herald Harbour News</h1>'],
      ['the source follows in brackets', `${HEADLINE} (from Quay Herald)`, '<p>Harbour pages</p>'],
      ['the title sets other capitals', `${HEADLINE.toUpperCase()} (from Quay Herald)`, ''],
    ])('is the line over the text: %s', async (_, title, before) => {
      expect(await old(title, before, `<div class="x1">${HEADLINE}</div>`)).toBe(HEADLINE);
    });

    it('is the part of the title that stands in a line with other words over the text', async () => {
      const title = `Welcome to quay-herald.example - Harbour - ${HEADLINE}`;
      expect(await old(title, '', `<div>${HEADLINE} <span>by Ida Brook</span></div>`)).toBe(HEADLINE);
    });

    it('is the heading over the text, in its box, where the title names the section alone', async () => {
      const { analysis } = await analyzePage(
        `<div id="head"><div>Herald, news and weather</div></div><div id="page"><div><h1>${HEADLINE}</h1><div>19/01/2008</div><div>${PARAGRAPHS}</div></div></div>`,
        'en',
        '<title>Quay &gt; Harbour &gt; News</title>',
      );
      expect(articleOf(analysis).title).toBe(HEADLINE);
    });

    it('is no motto of the site, though the title is the headline and the motto', async () => {
      const motto = 'Quays and Islands and Lifestyle';
      const { title } = await read(
        `<h1>${HEADLINE}</h1>`,
        { title: `${HEADLINE} - ${motto}` },
        `<p>${motto}</p>`,
      );
      expect(title).toBe(HEADLINE);
    });

    it('is no section that the title names beside a heading', async () => {
      const before = '<p>Harbour and Islands</p>';
      expect(await old(`${HEADLINE} - Harbour and Islands`, before, `<h1>${HEADLINE}, at last</h1>`)).toBe(
        `${HEADLINE}, at last`,
      );
    });
  });

  it('is no short title in the path to the article', async () => {
    const article = await read(
      `<h2>${HEADLINE}</h2>`,
      {
        title: 'Breakwater: council votes for stones',
        og: 'Breakwater: council votes for stones',
        ld: HEADLINE,
      },
      '<ol class="breadcrumb"><li>Local</li><li><h1>Breakwater: council votes for stones</h1></li></ol>',
    );
    expect(article.title).toBe(HEADLINE);
  });

  it('is known where the page marks it up as a paragraph, and its box stays', async () => {
    const box = `<div><p class="big">${HEADLINE}</p><a href="https://www.facebook.com/sharer.php?u=1">Share</a> <a href="https://twitter.com/intent/tweet?u=1">Tweet</a></div>`;
    const { analysis } = await analyzePage(
      `<main><div id="head">${box}</div><article>${PARAGRAPHS}</article></main>`,
      'en',
      `<title>${HEADLINE} | The Quay Herald</title><meta property="og:title" content="${HEADLINE}">`,
    );
    expect(analysis.article?.title).toBe(HEADLINE);
    for (const { element } of analysis.clutter) expect(element.textContent).not.toContain(HEADLINE);
  });

  it('is the first of two headlines where more of the declared titles name that', async () => {
    const article = await read(`<h1>${HEADLINE}</h1><h2>Leaking no more: council votes for stones</h2>`, {
      title: HEADLINE,
      og: HEADLINE,
      ld: 'Leaking no more: council votes for stones',
    });
    expect(article.title).toBe(HEADLINE);
  });

  it('is what the publisher calls the article in JSON-LD and og:title alike, where the page words it otherwise', async () => {
    const name = 'Harbour council rebuilds the leaking old breakwater for four million';
    const article = await read(`<h1>${HEADLINE}</h1>`, { ld: name, og: `${name} | Herald`, site: 'Herald' });
    expect(article.title).toBe(name);
  });

  it('ends before the date in small print', async () => {
    const article = await read(`<h1>${HEADLINE}<br><small>02.02.2026 • Local</small></h1>`, {
      title: HEADLINE,
    });
    expect(article.title).toBe(HEADLINE);
  });

  it('is not the headline of another article under the text', async () => {
    const { analysis } = await analyzePage(
      `<main><article><h2>${HEADLINE}</h2><div>${PARAGRAPHS}</div></article><h1>Council rebuilds the lighthouse</h1></main>`,
      'en',
      `<title>${HEADLINE}</title>`,
    );
    expect(analysis.article?.title).toBe(HEADLINE);
  });
});

describe('the kicker', () => {
  it.each([
    ['called so', '<span class="article__kicker">After the storm</span>'],
    [
      'called a topline, with a colon for screen readers',
      '<span class="topline">After the storm</span><span class="sr-only">: </span>',
    ],
    ['in small letters', '<small>After the storm</small><br>'],
  ])('is told from the headline where it is %s', async (_, kicker) => {
    const article = await read(`<h1>${kicker}<span>${HEADLINE}</span></h1>`, {
      title: 'Breakwater: the vote | Herald',
    });
    expect(article).toMatchObject({ kicker: 'After the storm', title: HEADLINE });
  });

  it('is what stands before the title the page declares', async () => {
    const article = await read(`<h1><span>After the storm</span> <span>${HEADLINE}</span></h1>`, {
      og: HEADLINE,
    });
    expect(article).toMatchObject({ kicker: 'After the storm', title: HEADLINE });
  });

  it('is what the declared title has before the headline shown', async () => {
    const article = await read(`<h1>${HEADLINE}</h1>`, {
      ld: `Harbour/Storm ${HEADLINE}`,
      og: `Harbour/Storm – ${HEADLINE}`,
    });
    expect(article).toMatchObject({ kicker: 'Harbour/Storm', title: HEADLINE });
  });

  it('stays in the title, with its colon, where the publisher names the article so', async () => {
    const article = await read(`<h1><span>After the storm</span> <span>${HEADLINE}</span></h1>`, {
      og: `After the storm: ${HEADLINE}`,
    });
    expect(article.title).toBe(`After the storm: ${HEADLINE}`);
    expect(article.kicker).toBeUndefined();
  });

  it('is no date', async () => {
    const article = await read(`<h1><span class="topline">27.01.2026</span>${HEADLINE}</h1>`, {
      title: 'Breakwater',
    });
    expect(article.title).toBe(HEADLINE);
    expect(article.kicker).toBeUndefined();
  });
});
