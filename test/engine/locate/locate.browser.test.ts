import { describe, expect, it, vi } from 'vitest';
import { type AskReadability, type LocatedArticle, locate } from '../../../src/engine/locate/locate';
import { type Page, readPage } from '../../../src/engine/page/read-page';
import { analyzePage, TEXT } from '../page';

const paragraphs = (from: number, to?: number): string =>
  TEXT.slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('');
/** Two paragraphs that Galley takes for the article, and more text in a box that it takes for another one. */
const THIN = `<div id="text">${paragraphs(0, 2)}</div><aside id="rest">${paragraphs(0)}</aside>`;

async function show(body: string): Promise<Page> {
  const { document } = await analyzePage(body);
  return readPage(document) as Page;
}

const idOf = ({ root }: LocatedArticle): string | undefined => root?.id;
/** Readability, with this answer. */
const answering = (selector: string): AskReadability =>
  vi.fn((page: Page) => page.byElement.get(page.document.querySelector(selector) as Element) ?? null);

describe('the article', () => {
  it('is located by its paragraphs', async () => {
    const page = await show(`<div id="text">${paragraphs(0)}</div><nav><a href="/">Home</a></nav>`);
    const ask = answering('nav');
    expect(idOf(locate(page, undefined, ask))).toBe('text');
    expect(ask).not.toHaveBeenCalled();
  });

  it('is what the reader says it is', async () => {
    const page = await show(`<div id="text">${paragraphs(0)}</div><div id="other">${paragraphs(0, 1)}</div>`);
    const located = locate(page, page.document.querySelector('#other') as Element);
    expect(located).toMatchObject({ isTaught: true, isThin: false });
    expect(idOf(located)).toBe('other');
  });

  it('is sought where the reader names a box without text', async () => {
    const page = await show(`<div id="text">${paragraphs(0)}</div><div id="other">Menu</div>`);
    const located = locate(page, page.document.querySelector('#other') as Element);
    expect(located.isTaught).toBe(false);
    expect(idOf(located)).toBe('text');
  });

  it('takes in a neighbour that carries on the text', async () => {
    const page = await show(
      `<div id="all"><div>${paragraphs(0)}${paragraphs(0)}</div><p>Advertisement</p><div>${paragraphs(0)}</div></div>`,
    );
    expect(idOf(locate(page))).toBe('all');
  });
});

describe('a page on which little is found', () => {
  it('is thin as long as Readability is not at hand', async () => {
    const located = locate(await show(THIN));
    expect(located.isThin).toBe(true);
    expect(idOf(located)).toBe('text');
  });

  it('is read as Readability says where that finds clearly more', async () => {
    const located = locate(await show(THIN), undefined, answering('#rest'));
    expect(located.isThin).toBe(false);
    expect(idOf(located)).toBe('rest');
  });

  it('is read as Galley says where Readability finds no more', async () => {
    expect(idOf(locate(await show(THIN), undefined, answering('#text p')))).toBe('text');
  });
});
