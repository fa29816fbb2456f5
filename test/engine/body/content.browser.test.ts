import { describe, expect, it } from 'vitest';
import { analyzePage, bodyOf, TEXT } from '../page';

const [first, second, third, fourth] = TEXT.map((text) => `<p>${text}</p>`);

/** The article as a page of its own. */
async function read(
  body: string,
  { before = '', base = 'https://news.example/2026/' } = {},
): Promise<Element> {
  const { analysis } = await analyzePage(
    `<main><article><h1>Council rebuilds the breakwater</h1>${before}<div>${body}</div></article></main>`,
    'en',
    `<title>Council rebuilds the breakwater</title><base href="${base}">`,
  );
  return bodyOf(analysis);
}

const inText = (block: string): Promise<Element> => read(`${first}${second}${block}${third}${fourth}`);

describe('pictures', () => {
  it.each([
    ['an address of its own', '<img src="/p/quay.jpg" alt="The quay">'],
    [
      "a lazy loader's address",
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/p/quay.jpg" alt="The quay">',
    ],
    [
      'a set of sizes',
      '<img srcset="/p/small.jpg 400w, /p/quay.jpg 1600w, /p/huge.jpg 4000w" alt="The quay">',
    ],
    [
      'a lazy set of sizes',
      '<img src="/placeholder.png" data-srcset="/p/small.jpg 400w, /p/quay.jpg 1600w" alt="The quay">',
    ],
    [
      'sources of a picture',
      '<picture><source srcset="/p/quay.jpg 1600w"><img src="/spacer.gif" alt="The quay"></picture>',
    ],
    [
      'a copy for pages without scripts',
      '<img class="lazy" src="/blank.gif" alt="The quay"><noscript><img src="/p/quay.jpg"></noscript>',
    ],
  ])('are found by %s', async (_, image) => {
    const article = await inText(
      `<figure>${image}<figcaption>The quay in May. Photo: A. Name</figcaption></figure>`,
    );
    expect(article.querySelector('figure img')?.getAttribute('src')).toBe('https://news.example/p/quay.jpg');
    expect(article.querySelector('figure img')?.getAttribute('alt')).toBe('The quay');
  });

  it.each([
    ['a pixel by its attributes', '<img width="1" height="1" data-src="/leak.gif">'],
    ['a pixel by its own style', '<img style="width:1px;height:1px" data-src="/leak.gif">'],
    ['a hidden one', '<img hidden data-src="/leak.gif">'],
    ['one that its style hides', '<img style="display:none" src="/leak.gif">'],
    [
      'a pixel by attributes for browsers without scripts',
      '<noscript><img width=1 height=1 src="/leak.gif"></noscript>',
    ],
    [
      'a pixel by style for browsers without scripts',
      `<img src="/blank.gif"><noscript><img src='/leak.gif' style='position:absolute;width:1px'></noscript>`,
    ],
    [
      'a hidden one for browsers without scripts',
      '<img src="/blank.gif"><noscript><img hidden src="/leak.gif"></noscript>',
    ],
  ])('are not %s', async (_, image) => {
    const article = await inText(`<figure>${image}<figcaption>The quay in May.</figcaption></figure>`);
    expect(article.innerHTML).not.toContain('leak.gif');
  });

  it('for browsers without scripts are found behind a pixel', async () => {
    const article = await inText(
      '<figure><img src="/blank.gif" alt="The quay"><noscript><img width="1" height="1" src="/leak.gif"><img src="/p/quay.jpg?a=1&amp;b=2" width="600"></noscript></figure>',
    );
    expect(article.querySelector('img')?.getAttribute('src')).toBe('https://news.example/p/quay.jpg?a=1&b=2');
  });

  it('keep their captions and credits', async () => {
    const article = await inText(
      '<figure><img src="/q.jpg"><figcaption>The quay in May. <span>Photo: A. Name</span></figcaption></figure>',
    );
    expect(article.querySelector('figcaption')?.textContent).toBe('The quay in May. Photo: A. Name');
  });

  it.each([
    ['under', '<figcaption>The quay in May.</figcaption><div class="image-credit">A. Name</div>'],
    ['over', '<div class="image-credit">A. Name</div><figcaption>The quay in May.</figcaption>'],
  ])('keep a credit that stands %s the caption', async (place, texts) => {
    const article = await inText(`<figure><img src="/q.jpg">${texts}</figure>`);
    const expected = place === 'under' ? 'The quay in May. A. Name' : 'A. Name The quay in May.';
    expect(article.querySelector('figcaption')?.textContent).toBe(expected);
  });

  it('say a credit once that the page gives within the caption and beside it', async () => {
    const article = await inText(
      '<figure><img src="/q.jpg"><figcaption>The quay in May. Photo: A. Name</figcaption><p class="credit">Photo: A. Name</p></figure>',
    );
    expect(article.querySelector('figcaption')?.textContent).toBe('The quay in May. Photo: A. Name');
  });

  it('keep their captions whatever the fields of a form beside these are called', async () => {
    const article = await inText(
      '<figure><img src="/q.jpg"><figcaption>The quay in May</figcaption><form class="rate"><input name="querySelector"><input name="getAttribute"></form></figure>',
    );
    expect(article.querySelector('figcaption')?.textContent).toBe('The quay in May');
  });

  it('take the caption that stands beside them', async () => {
    const article = await inText(
      '<div><img src="/q.jpg" alt=""></div><p class="caption">The quay in May</p>',
    );
    expect(article.querySelector('figure figcaption')?.textContent).toBe('The quay in May');
  });

  it('between headline and text stand in the article once', async () => {
    const article = await read(`${first}${second}${third}${fourth}`, {
      before: '<figure><img src="/lead.jpg" alt="Storm"><figcaption>The storm</figcaption></figure>',
    });
    expect(article.querySelectorAll('img[src$="/lead.jpg"]')).toHaveLength(1);
    expect(article.querySelectorAll('figcaption')).toHaveLength(1);
  });

  it('that count readers or draw icons are left out', async () => {
    const article = await inText(
      '<p>The gate is closed for now, said <a href="/master"><img src="/icon.png" width="16" height="16">the master</a>.<img src="https://count.example/p.gif" width="1" height="1"></p>',
    );
    expect(article.querySelector('img')).toBeNull();
    expect(article.textContent).toContain('is closed for now, said the master.');
  });
});

describe('videos and posts', () => {
  it('become links that say where they lead, and load nothing', async () => {
    const article = await inText(
      '<iframe src="https://www.youtube.com/embed/x" title="The storm, filmed from the pier" width="560" height="315"></iframe>',
    );
    expect(article.querySelector('iframe')).toBeNull();
    const link = article.querySelector('a[href="https://www.youtube.com/watch?v=x"]');
    expect(link?.textContent).toBe('The storm, filmed from the pier (YouTube)');
  });

  it('of social networks keep their words, as a quotation, and a link', async () => {
    const article = await inText(
      '<blockquote class="twitter-tweet"><p>The pier is closed.</p>— Harbour (@harbour) <a href="https://twitter.com/harbour/status/1">May 1</a></blockquote>',
    );
    expect(article.querySelector('blockquote')?.textContent).toContain('The pier is closed.');
    expect(article.querySelector('a[href="https://twitter.com/harbour/status/1"]')).not.toBeNull();
  });
});

describe('the structure of the text', () => {
  it.each([
    [
      'a list',
      '<ul><li>Stones</li><li>Oak for the piles</li></ul>',
      'ul > li:nth-child(2)',
      'Oak for the piles',
    ],
    [
      'a numbered list that goes on',
      '<ol start="3"><li>Stones</li><li>Oak</li></ol>',
      'ol[start="3"] > li',
      'Stones',
    ],
    [
      'a table',
      '<table><tr><th scope="row">Stone</th><td colspan="2">210</td></tr></table>',
      'td[colspan="2"]',
      '210',
    ],
    [
      'a quotation',
      '<blockquote><p>The sea does not wait.</p></blockquote>',
      'blockquote p',
      'The sea does not wait.',
    ],
    [
      'code',
      '<pre><code>if (tide &gt; 3) {\n  close();\n}</code></pre>',
      'pre code',
      'if (tide > 3) {\n  close();\n}',
    ],
    ['terms', '<dl><dt>Mole</dt><dd>A wall in the sea.</dd></dl>', 'dl dd', 'A wall in the sea.'],
    [
      'a formula',
      '<p>The pressure grows with the square of the height, h<sup>2</sup>, as engineers know.</p>',
      'sup',
      '2',
    ],
  ])('stays: %s', async (_, block, selector, text) => {
    const article = await inText(block);
    expect(article.querySelector(selector)?.textContent).toBe(text);
  });

  it.each([
    ['on the links', '<sup><a href="#fn1" id="ref1">1</a></sup>', '<ol><li id="fn1">'],
    ['around the links', '<sup id="ref1"><a href="#fn1">1</a></sup>', '<ol><li><span id="fn1"></span>'],
    ['on boxes', '<sup id="ref1"><a href="#fn1">1</a></sup>', '<div id="fn1"><ol><li>'],
    ['as links of their own', '<a name="ref1"></a><a href="#fn1">1</a>', '<ol><li><a name="fn1"></a>'],
    ['with whole addresses', '<a id="ref1" href="/story#fn1">1</a>', '<ol id="fn1"><li>'],
  ])('keeps footnotes, the way to them and back: names %s', async (_, there, note) => {
    const article = await inText(
      `<p id="unnamed">The stones moved by a hand's breadth a year, says the report of the county.${there}</p>${third}${note}The report lies in the archive of the county, in a box with tide tables. <a href="#ref1">Back</a></li></ol>${note.startsWith('<div') ? '</div>' : ''}`,
    );
    expect(article.querySelector('a[href$="#fn1"]')?.closest('p')?.querySelector('#ref1')).not.toBeNull();
    expect(article.querySelector('#fn1')?.closest('li')?.textContent).toContain('lies in the archive');
    expect(article.querySelectorAll('[id=fn1], [id=ref1]')).toHaveLength(2);
    expect(article.querySelector('#unnamed')).toBeNull();
  });

  it('keeps the way to its own sections', async () => {
    const article = await read(
      `${first}<p><a href="#money">What it costs</a> is said further down, after what the divers found in May.</p>${second}<h2 id="money">What it costs</h2>${third}${fourth}`,
    );
    expect(article.querySelector('#money')?.closest('h2')?.textContent).toBe('What it costs');
  });

  it('has links with whole addresses, and none that run scripts', async () => {
    const article = await inText(
      '<p>The <a href="../plan?p=1">plan of the engineers</a> and <a href="javascript:alert(1)">the minutes of the meeting</a> are open to all who want to know what the town is going to do with the old stones and with the money.</p>',
    );
    expect(article.querySelector('a')?.getAttribute('href')).toBe('https://news.example/plan?p=1');
    expect(article.innerHTML).not.toContain('javascript:');
    expect(article.textContent).toContain('the minutes of the meeting');
  });

  it('joins drop caps to their word', async () => {
    const article = await read(`<p><span class="dropcap">T</span>${TEXT[0]?.slice(1)}</p>${second}${third}`);
    expect(article.textContent).toContain('The harbour council voted');
  });

  it('holds no hints for screen readers and no text that is not shown', async () => {
    const article = await inText(
      '<p>Read <a href="/x">the plan<span class="sr-only"> (opens in new window)</span></a> of the engineers, said the mayor.<span hidden>Secret words</span></p>',
    );
    expect(article.textContent).not.toContain('opens in');
    expect(article.textContent).not.toContain('Secret');
  });

  it('holds no empty shells', async () => {
    const article = await inText(
      '<p>&nbsp;</p><div class="slot"></div><ul><li></li></ul><blockquote></blockquote>',
    );
    expect(
      [...article.querySelectorAll('*')].filter((element) => element.textContent?.trim() === ''),
    ).toEqual([]);
  });

  it('goes on where the page splits it over several boxes', async () => {
    const { analysis } = await analyzePage(
      `<main><h1>Council rebuilds the breakwater</h1><div class="part">${first}${second}</div><div class="slot"><div>Advertisement</div></div><div class="part">${third}${fourth}</div></main>`,
    );
    for (const text of TEXT) expect(analysis.article?.html).toContain(text);
    expect(analysis.article?.html).not.toContain('Advertisement');
  });

  it('begins in a box before the one that holds most of it', async () => {
    const rest = Array.from({ length: 20 }, () => `${third}${fourth}`).join('');
    const { analysis } = await analyzePage(
      `<main><h1>Council rebuilds the breakwater</h1><article><div class="lead">${first}${second}</div><div class="more">${rest}</div></article></main>`,
    );
    for (const text of TEXT) expect(analysis.article?.html).toContain(text);
  });

  it('begins before the box that holds most of it', async () => {
    const rest = Array.from({ length: 9 }, () => `${third}${fourth}`).join('');
    const { analysis } = await analyzePage(
      `<main><h1>Council rebuilds the breakwater</h1><div>${first}${second}<button>Continue reading</button><div class="more">${rest}</div></div></main>`,
    );
    for (const text of TEXT) expect(analysis.article?.html).toContain(text);
  });
});

describe('the first lines', () => {
  it('of the text belong to it, short as they are', async () => {
    const article = await read(
      `<p>Hi everyone!</p><p><b>Place:</b> The old harbour</p>${first}${second}${third}`,
    );
    expect(article.textContent).toMatch(/^Hi everyone!Place: The old harbour/);
  });

  it('with the author or the day are no part of the text', async () => {
    const article = await read(
      `<p>By Anna Name</p><p><b>Ben Other</b></p><p>Updated: 3 May 2026</p>${first}${second}${third}`,
    );
    expect(article.textContent).toMatch(/^The harbour council/);
  });
});
