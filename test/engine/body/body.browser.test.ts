import { describe, expect, it } from 'vitest';
import { analyzeArticleWith, analyzePage, bodyOf, TEXT } from '../page';

const PICTURE = '<img src="/quay.jpg" width="800" height="500" alt="">';

/** The blocks of the article as HTML reads: text and captions apart. */
async function bodyWith(block: string, options?: Parameters<typeof analyzeArticleWith>[1]) {
  const { analysis } = await analyzeArticleWith(block, options);
  const body = bodyOf(analysis);
  const captions = [...body.querySelectorAll('figcaption')].map((caption) => caption.textContent ?? '');
  for (const figure of body.querySelectorAll('figure')) figure.remove();
  return { analysis, captions, text: body.textContent ?? '' };
}

describe('a caption', () => {
  const words = 'Divers at the foot of the pier, where the stones have moved. Picture: A. Gull';

  it.each([
    [
      'in a box of its own beside the picture',
      `<div>${PICTURE}<div class="caption"><p>${words}</p></div></div>`,
    ],
    ['after the picture', `${PICTURE}<p class="imagedescription">${words}</p>`],
    ['as loose text after the picture', `<div>${PICTURE}</div><span class="media-caption">${words}</span>`],
    [
      'marked up as a heading',
      `<div>${PICTURE}<h4>Divers of the county, second left, and engineers of the harbour look at the stones at the foot of the pier</h4></div>`,
    ],
  ])('stands under its picture and not in the text: %s', async (_, block) => {
    const { captions, text } = await bodyWith(block);
    expect(captions.join()).toMatch(/Divers/);
    expect(text).not.toContain('foot of the');
  });

  it.each([
    ['en', 'Photo: Anna Gull'],
    ['de', 'Symbolbild: Anna Möwe'],
    ['pl', 'Fot. Anna Mewa'],
  ])('is what a line right after a picture says of whom it is from (%s)', async (lang, credit) => {
    const { captions, text } = await bodyWith(`<div>${PICTURE}</div><div class="x1">${credit}</div>`, {
      lang,
    });
    expect(captions.join()).toContain(credit);
    expect(text).not.toContain(credit);
  });

  it('is text where most of the article is written so, as in a slide show', async () => {
    const slides = Array.from(
      { length: 8 },
      (_, at) =>
        `<figure>${PICTURE}<figcaption>${at}. The divers went down at the northern end, where the stones had moved by a hand's breadth, and came up again with a bag of sand and two old coins.</figcaption></figure>`,
    );
    const { analysis } = await analyzePage(
      `<main><article><h1>What the divers saw</h1><div>${slides.join('')}</div></article></main>`,
    );
    expect(analysis.article?.html).toContain('7. The divers');
  });
});

describe('a heading', () => {
  const box =
    '<div class="newsletter"><h4>Newsletter</h4><form><input type="email"><button>Sign up</button></form></div>';

  it('over a picture heads a section', async () => {
    const { analysis } = await analyzeArticleWith(`<h2>What the divers saw</h2><div>${PICTURE}</div>`);
    expect(analysis.outline.map(({ title }) => title)).toContain('What the divers saw');
  });

  it('whose box is gone goes too', async () => {
    const { text } = await bodyWith(`<h3>From our harbour desk, for you</h3>${box}<h3>Two summers</h3>`);
    expect(text).not.toContain('harbour desk');
    expect(text).toContain('Two summers');
  });

  it('stays where only a box stands between it and its text', async () => {
    const { text } = await bodyWith(`<h3>Two summers</h3>${box}`);
    expect(text).toContain('Two summers');
  });

  it('stays where it is a sentence of the text, set large', async () => {
    const { text } = await bodyWith(`<h4>The harbour never sleeps in May.</h4>${box}<h3>Two summers</h3>`);
    expect(text).toContain('never sleeps');
  });

  it('stays above the headings of its parts', async () => {
    const { text } = await bodyWith(`<h2>The plan</h2>${box}<h3>Two summers</h3>`);
    expect(text).toContain('The plan');
  });
});

describe('loose lines', () => {
  it.each([
    ['en', '<a href="#after">Skip this embed</a>'],
    ['fr', '<a href="#raccourcis">Accéder aux raccourcis d’accessibilité</a>'],
    ['cs', '<a href="#za">Následuje obsah vložený z jiného webu.</a>'],
  ])('that only jump within the page are no text (%s)', async (lang, jump) => {
    const { text } = await bodyWith(jump, { lang });
    expect(text).not.toContain(jump.replace(/<[^>]*>/g, ''));
  });

  it.each([
    ['en', 'This site is protected by reCAPTCHA and the privacy policy applies.'],
    ['de', 'Sie können sich jederzeit abmelden.'],
    ['es', 'Puedes seguirnos: síguenos en las redes.'],
  ])('that say what pages say everywhere are no text (%s)', async (lang, sentence) => {
    const { text } = await bodyWith(`<span>${sentence}</span>`, { lang });
    expect(text).not.toContain(sentence);
  });

  it('that say something of the story stay', async () => {
    const { text } = await bodyWith(
      '<span>The harbour has been open to all since the storm of last winter.</span>',
    );
    expect(text).toContain('open to all since the storm');
  });

  it('with a note on a place in the text stay', async () => {
    const { text } = await bodyWith(
      '<p>The stones weigh two tons each<a href="#note-1">1</a>, and it takes a crane of the largest kind to lift only one of them.</p>',
    );
    expect(text).toContain('two tons each');
  });
});

describe('byline and dates before the text', () => {
  const page = (line: string): string =>
    `<main><article><h1>Council rebuilds the breakwater</h1><div><div class="meta">${line}</div>${'<p>The harbour council voted on Tuesday to rebuild the old breakwater, which has been leaking since the storm, and set aside four million.</p>'.repeat(4)}</div></article></main>`;

  it.each([
    ['en', 'Anna Gull Published November 18, 2024 9:26 pm Updated November 19, 2024 4:23 pm'],
    ['fr', 'Publié le 18 juil. 2024 à 08:01 Mis à jour le 18 juil. 2024 à 09:06'],
    ['de', 'Anna Möwe, veröffentlicht am 18. Juli 2024 um 08:01, zuletzt geändert am 19. Juli 2024 um 09:06'],
  ])('are no text however long (%s)', async (lang, line) => {
    const { analysis } = await analyzePage(page(line), lang);
    expect(analysis.article?.html).not.toContain(line);
  });

  it.each([
    ['en', 'First published on 03/05/2026'],
    ['de', 'Zuerst veröffentlicht am 03.05.2026 – 16:17'],
    ['fr', 'Publié le 03/05/2026'],
  ])('are no text where they stand loose among it (%s)', async (lang, line) => {
    const { text } = await bodyWith(`<time>${line}</time>`, { lang });
    expect(text).not.toContain(line);
  });

  it('but the address of a page with a date in it is', async () => {
    const address = 'harbour.example/2026/05/the-stones-of-the-mole';
    const { text } = await bodyWith(`<p><a href="https://${address}">https://${address}/</a></p>`);
    expect(text).toContain(address);
  });

  it('but a sentence with a date and a time is', async () => {
    const line = 'At 9:26 pm on November 18, 2024 the first stone of the old breakwater fell into the sea.';
    const { analysis } = await analyzePage(page(line));
    expect(analysis.article?.html).toContain('first stone');
  });
});

describe('the last line', () => {
  const page = (line: string): string =>
    `<main><article><h1>Council rebuilds the breakwater</h1><div>${TEXT.map((text) => `<p>${text}</p>`).join('')}${line}</div></article></main>`;

  it.each([
    ['en', 'Source: Quay Press, Harbour News'],
    ['de', 'Quelle: Kai-Presse'],
    ['cs', 'Zdroj: Přístavní noviny'],
    ['en', 'This article first appeared in the Courier.'],
    ['de', 'Dieser Text erschien zuerst im Kurier.'],
    ['fr', 'Ce texte a paru d’abord dans le Courrier.'],
  ])('says whom or where the text is from and stays, set in another way (%s: %s)', async (lang, line) => {
    const { analysis } = await analyzePage(page(`<p class="end">${line}</p>`), lang);
    expect(analysis.article?.html).toContain(line);
  });

  it('is no text where it asks for something', async () => {
    const line = 'Subscribe to our newsletter today.';
    const { analysis } = await analyzePage(page(`<p class="end">${line}</p>`));
    expect(analysis.article?.html).not.toContain(line);
  });

  it.each(['Video', 'Photos of the day'])('is no text where it says no name: %s', async (line) => {
    const { analysis } = await analyzePage(page(`<p class="from">${line}</p>`));
    expect(analysis.article?.html).not.toContain(line);
  });
});

describe('an article that is a list', () => {
  it('has what stands over the list and under it', async () => {
    const entries = TEXT.map((text) => `<li>${text}</li>`).join('');
    const { analysis } = await analyzePage(
      `<main><h1>What the divers saw</h1><div><h2>In the spring</h2><p class="short">Seen from the north:</p><ul>${entries}</ul><h2>In the autumn</h2><p class="short">In October the stones lay still, and the ferries came back to the old pier at last.</p></div></main>`,
    );
    expect(analysis.article?.html).toContain('Seen from the north');
    expect(analysis.article?.html).toContain('lay still');
    expect(analysis.outline.map(({ title }) => title)).toEqual(['In the spring', 'In the autumn']);
  });
});

describe('the blocks', () => {
  it('begin with the standfirst and follow the page from there on', async () => {
    const { analysis } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><figure>${PICTURE}<figcaption>The pier</figcaption></figure><p class="standfirst">After years of warnings the council has decided to act, and to pay for it.</p><div>${'<p>The harbour council voted on Tuesday to rebuild the old breakwater, which has been leaking since the storm, and set aside four million.</p>'.repeat(4)}</div></article></main>`,
    );
    const [first, ...rest] = analysis.blocks;
    expect(first?.className).toBe('standfirst');
    rest.slice(1).forEach((block, at) => {
      const before = rest[at] as Element;
      expect(before.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    });
    expect(rest.length).toBeGreaterThan(3);
  });

  it('hold no picture of a box that is hidden', async () => {
    const { analysis } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><div class="share"><figure>${PICTURE}</figure><a href="https://twitter.com/intent/tweet?u=1">X</a> <a href="https://www.facebook.com/sharer.php?u=1">Facebook</a></div><div>${'<p>The harbour council voted on Tuesday to rebuild the old breakwater, which has been leaking since the storm, and set aside four million.</p>'.repeat(4)}</div></article></main>`,
    );
    expect(analysis.clutter.length).toBeGreaterThan(0);
    for (const { element } of analysis.clutter)
      expect(analysis.blocks.filter((block) => element.contains(block))).toEqual([]);
  });
});
