import { describe, expect, it } from 'vitest';
import { analyzePage, bodyOf, TEXT } from '../page';

const PARAGRAPHS = TEXT.map((text) => `<p>${text}</p>`).join('');
const HEADLINE = '<h1>Council rebuilds the breakwater</h1>';

/** The article of a page on which these blocks stand around the headline, the text in a box of its own. */
async function read(head: string, { lang = 'en', text = PARAGRAPHS, before = '' } = {}): Promise<Element> {
  const { analysis } = await analyzePage(
    `${before}<main><article>${head}<div class="text">${text}</div></article></main>`,
    lang,
  );
  const body = bodyOf(analysis);
  return body;
}

function picture(caption: string, name = 'lead'): string {
  return `<figure><img src="/${name}.jpg" alt=""><figcaption>${caption}</figcaption></figure>`;
}

describe('the picture over the text', () => {
  it.each([
    ['under the headline', HEADLINE + picture('The pier in March')],
    ['over the headline', picture('The pier in March') + HEADLINE],
    [
      'over the headline and what stands above it',
      `${picture('The pier in March')}<p>Harbour</p>${HEADLINE}`,
    ],
  ])('stands in the article with its caption, %s', async (_, head) => {
    const body = await read(head);
    expect(body.querySelector('figure + p')?.textContent).toBe(TEXT[0]);
    expect(body.querySelector('figcaption')?.textContent).toBe('The pier in March');
  });

  it.each([
    ['right after it', ''],
    ['after a box without words', '<div class="ad"></div>'],
  ])('takes the caption that stands %s', async (_, between) => {
    const bare = '<figure><img src="/lead.jpg" alt=""></figure>';
    const { analysis } = await analyzePage(
      `<main><article>${HEADLINE}${bare}${between}<figcaption>The pier in March</figcaption>${PARAGRAPHS}</article></main>`,
    );
    const body = bodyOf(analysis);
    expect(body.querySelector('figure figcaption')?.textContent).toBe('The pier in March');
  });

  it.each([
    ['en', 'caption', 'The pier in March, from the sea. © Quay Archive'],
    ['de', 'bildunterschrift', 'Die Mole im März, von See aus. © Hafenarchiv'],
    ['de', 'bild-beschreibung', 'Die Mole im März, von See aus. © Hafenarchiv'],
    ['lt', 'media-block__description', 'Senasis molas kovo mėnesį'],
  ])('is known by a caption of that name where it is no figure (%s)', async (lang, name, caption) => {
    const box = `<div class="thumbnail"><img src="/lead.jpg" alt=""><p class="${name}-text">${caption}</p></div>`;
    const body = await read(HEADLINE + box, { lang });
    expect(body.querySelector('figure figcaption')?.textContent).toBe(caption);
  });

  it('takes the caption after it, out of its box', async () => {
    const bare = '<figure><img src="/lead.jpg" alt=""></figure>';
    const body = await read(`${HEADLINE}${bare}<div class="main__legend">The pier in March</div>`);
    expect(body.querySelector('figure figcaption')?.textContent).toBe('The pier in March');
    const other = await read(`${HEADLINE}${bare}<p>By Ann Gull</p><div class="legend">Tides</div>`);
    expect(other.querySelector('figcaption')).toBeNull();
  });

  it('leaves to the text what stands in one box with it and the date', async () => {
    const lead = 'The council has decided to rebuild the breakwater, after years of warnings by engineers.';
    const top = `<div><time>12 May 2026</time><div><p>${lead}</p></div><div><img src="/share.png" alt=""></div></div>`;
    const { analysis } = await analyzePage(`${HEADLINE}<section>${top}</section>${PARAGRAPHS}`);
    expect(analysis.article?.html).toContain(`${lead}</p>`);
  });

  it('is the one with a caption, not the one of the author before it', async () => {
    const face = '<a href="/gull"><figure><img src="/face.jpg" alt="Ann Gull"></figure></a>';
    const plain = '<figure><img src="/face.jpg" alt="Ann Gull"></figure>';
    for (const author of [face, plain]) {
      const body = await read(HEADLINE + author + picture('The pier in March'));
      expect(body.querySelector('img')?.getAttribute('src')).toContain('lead.jpg');
    }
    expect((await read(HEADLINE + face)).querySelector('img')).toBeNull();
  });

  it('keeps its caption where it has not been loaded', async () => {
    const waiting =
      '<figure><div class="placeholder"></div><figcaption>The pier in March</figcaption></figure>';
    const author =
      '<figure><figcaption>By Ann Gull <time datetime="2026-05-12">12 May 2026</time></figcaption></figure>';
    expect((await read(HEADLINE + author + waiting)).querySelector('figcaption')?.textContent).toBe(
      'The pier in March',
    );
  });

  it('is known by words under it that say what stands in for it', async () => {
    const alt = 'Anna Gull on the pier in March';
    const box = `<div><img src="/lead.jpg" alt="${alt}"><p>${alt}. <span>Quay Press</span></p></div>`;
    expect((await read(HEADLINE + box)).querySelector('figcaption')?.textContent).toBe(`${alt}. Quay Press`);
  });

  it('is none of an author whose name stands for the picture and under it', async () => {
    const box = '<div><img src="/face.jpg" alt="Ann Gull"><p>Ann Gull, 12 May 2026, 3 minutes</p></div>';
    expect((await read(HEADLINE + box)).querySelector('img')).toBeNull();
  });

  it('is none of an author', async () => {
    const author =
      '<div class="author"><img src="/face.jpg" alt=""><p class="name">Ann Other, Harbour</p></div>';
    expect((await read(HEADLINE + author)).querySelector('img')).toBeNull();
  });

  it.each([
    ['en', 'Tags:', 'Photo: <a href="https://quay.example">Quay Press</a>'],
    ['de', 'Schlagwörter:', 'Foto: <a href="https://kai.example">Kai-Presse</a>'],
  ])(
    'stays under a list of topics, its caption linked to whom it is from (%s)',
    async (lang, title, caption) => {
      const topics = `<ul><li>${title}</li><li><a href="/topic/1">Harbour</a></li><li><a href="/topic/2">Storm</a></li></ul>`;
      const body = await read(`${HEADLINE}${topics}${picture(caption)}`, { lang });
      expect(body.querySelectorAll('figure img')).toHaveLength(1);
    },
  );

  it('stands in the article once where the text shows it again', async () => {
    const body = await read(HEADLINE + picture('The pier in March'), {
      text: picture('The pier in March, from the sea') + PARAGRAPHS,
    });
    expect(body.querySelectorAll('img')).toHaveLength(1);
  });

  it('is none that stands before another heading, leads elsewhere, or has no caption', async () => {
    const other = `<section>${picture('Regatta')}<h2>Regatta called off</h2></section>`;
    const linked = `<a href="/regatta">${picture('Regatta')}</a>`;
    const bare = '<figure><img src="/logo.jpg" alt=""></figure>';
    for (const before of [other, linked, bare]) {
      const body = await read(before + HEADLINE);
      expect(body.querySelector('img')).toBeNull();
    }
  });

  it('is none outside the frame of the article', async () => {
    const body = await read(HEADLINE, { before: picture('Regatta') });
    expect(body.querySelector('img')).toBeNull();
  });
});
