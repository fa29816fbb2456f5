import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/index.ts';
import { articleOf, articleWith, showPage } from '../page.ts';

/** The article of a page with this markup within its text. */
const inText = async (html: string): Promise<Element> => {
  const body = document.createElement('div');
  const { html: written } = articleOf(analyze(await showPage(articleWith(html))));
  body.append(document.createRange().createContextualFragment(written));
  return body;
};
const classOf = (body: Element, text: string): string | null | undefined =>
  [...body.children].find((block) => block.textContent?.includes(text))?.getAttribute('class');
const picture = (name: string): string =>
  `<figure><img src="/${name}.jpg" alt="" width="800" height="533"><figcaption>The ${name} of the harbour. Photo: Ole Brandt</figcaption></figure>`;

describe('what the page shows as one', () => {
  it.each([
    ['an aside', '<aside><h3>The ferry in numbers</h3><p>Built in 1987, it has 412 berths.</p></aside>'],
    [
      'a named box',
      '<div class="c-fact-box"><h3>The ferry in numbers</h3><p>Built in 1987, it has 412 berths.</p></div>',
    ],
  ])('is marked as a box with facts: %s', async (_, html) => {
    const body = await inText(html);
    expect(classOf(body, 'The ferry in numbers')).toBe('galley-box');
    expect(classOf(body, '412 berths')).toBe('galley-box');
  });

  it('is no box where a plain part of the page holds it, nor where it is a quotation', async () => {
    const body = await inText(
      '<div class="content"><h3>The ferry in numbers</h3><p>Built in 1987, it has 412 berths.</p></div><aside><blockquote>Twenty minutes are nothing to an island.</blockquote></aside>',
    );
    expect(body.querySelector('.galley-box')).toBeNull();
  });

  it('is marked as a gallery where pictures stand in a box of their own, each with its caption', async () => {
    const body = await inText(`<div class="gallery">${picture('mole')}${picture('quay')}</div>`);
    const figures = [...body.querySelectorAll('figure.galley-gallery')];
    expect(figures.map((figure) => figure.textContent)).toEqual([
      'The mole of the harbour. Photo: Ole Brandt',
      'The quay of the harbour. Photo: Ole Brandt',
    ]);
  });

  it('is no gallery where one picture follows another in the text', async () => {
    const body = await inText(`${picture('mole')}${picture('quay')}`);
    expect(body.querySelectorAll('figure')).toHaveLength(2);
    expect(body.querySelector('.galley-gallery')).toBeNull();
  });

  it('keeps a line that the page draws over a paragraph, and not one that it hides', async () => {
    const note = '<p>Correction: an earlier version named the wrong yard in Norderbüttel.</p>';
    expect(classOf(await inText(`<hr>${note}`), 'Correction')).toBe('galley-rule');
    expect(classOf(await inText(`<hr style="display: none">${note}`), 'Correction')).toBeNull();
  });
});

describe('a quotation', () => {
  it.each([
    ['footer', '<footer>Jelto Harms, harbour master</footer>'],
    ['cite', '<cite>Jelto Harms, harbour master</cite>'],
  ])('has who said it on a line of its own: %s', async (_, speaker) => {
    const body = await inText(`<blockquote><p>We were never asked.</p>${speaker}</blockquote>`);
    expect(body.querySelector('blockquote .galley-source')?.textContent).toBe('Jelto Harms, harbour master');
    expect(body.querySelector('blockquote')?.textContent).toContain('We were never asked.');
  });

  it('that names a book within its sentence stays one line', async () => {
    const body = await inText('<blockquote><p>We read <cite>The Sea</cite> aloud.</p></blockquote>');
    expect(body.querySelector('.galley-source')).toBeNull();
  });

  it('is told from an eye-catcher', async () => {
    const body = await inText(
      '<blockquote class="pullquote"><p>Twenty minutes are nothing to an island.</p></blockquote><blockquote><p>We were never asked.</p></blockquote>',
    );
    expect(classOf(body, 'Twenty minutes')).toBe('galley-pull');
    expect(classOf(body, 'never asked')).toBeNull();
  });
});

describe('the link in the place of a player', () => {
  it.each([
    [
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'YouTube',
    ],
    ['https://player.vimeo.com/video/76979871?h=1', 'https://vimeo.com/76979871', 'Vimeo'],
    [
      'https://open.spotify.com/embed/episode/7makk4oTQel',
      'https://open.spotify.com/episode/7makk4oTQel',
      'Spotify',
    ],
    [
      'https://www.dailymotion.com/embed/video/x7tgad0',
      'https://www.dailymotion.com/video/x7tgad0',
      'Dailymotion',
    ],
    ['https://maps.example/embed/7', 'https://maps.example/embed/7', 'maps.example'],
  ])('leads from %s to what a reader can open', async (player, address, name) => {
    const body = await inText(
      `<iframe src="${player}" title="The crossing" width="560" height="315"></iframe>`,
    );
    const link = body.querySelector('a.galley-embed');
    expect(link?.getAttribute('href')).toBe(address);
    expect(link?.textContent).toBe(`The crossing (${name})`);
    expect(link?.classList.contains('galley-play')).toBe(name !== 'maps.example');
  });
});
