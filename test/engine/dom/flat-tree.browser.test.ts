import { describe, expect, it } from 'vitest';
import {
  closestOf,
  flatTreeOf,
  follows,
  isInside,
  LIGHT_TREE,
  parentOf,
  selectFirstIn,
  selectIn,
  textIn,
} from '../../../src/engine/dom/flat-tree';
import { showPage } from '../page';

const template = (content: string, mode = 'open'): string =>
  `<template shadowrootmode="${mode}">${content}</template>`;

/** A story whose headline is slotted, with its text in a root within a root. */
const STORY = `<news-story id="story">${template(
  '<section id="box"><slot name="title"><h1>No title</h1></slot><news-text id="text">' +
    `${template('<p id="first">Old harbour</p><p id="last"><slot></slot></p>')}of Oststrand</news-text></section>`,
)}<b>left out</b><h1 id="title" slot="title">Stones</h1></news-story>`;

async function shown(body = STORY) {
  const document = await showPage(body);
  const tree = flatTreeOf(document);
  const find = (selector: string): Element => {
    const found = selectFirstIn(document.body, selector, tree);
    if (!found) throw new Error(`The page has no ${selector}.`);
    return found;
  };
  return { document, tree, find };
}

describe('a page with shadow roots', () => {
  it('is read with what the roots show, in the order in which it is seen', async () => {
    const { document, tree } = await shown();
    expect(textIn(document.body, tree)).toBe('StonesOld harbourof Oststrand');
    expect(selectIn(document.body, 'h1, p', tree).map(({ id }) => id)).toEqual(['title', 'first', 'last']);
    expect(tree.roots).toHaveLength(2);
  });

  it('shows what a slot holds itself where nothing is put into it', async () => {
    const { document, tree } = await shown(`<a-b>${template('<slot><i>Nobody</i></slot>')}</a-b>`);
    expect(textIn(document.body, tree)).toBe('Nobody');
  });

  it('leads back to the page from each root', async () => {
    const { document, tree, find } = await shown();
    expect(parentOf(find('#title'))?.localName).toBe('slot');
    expect(tree.parentOf(find('#first'))).toBe(find('#text'));
    expect(parentOf(find('#box'))).toBe(find('#story'));
    expect(isInside(find('#last'), document.body)).toBe(true);
    expect(isInside(find('#title'), find('#text'))).toBe(false);
    expect(closestOf(find('#first'), 'section')).toBe(find('#box'));
    expect(closestOf(find('#first'), 'nav')).toBeNull();
  });

  it('has an order across its roots', async () => {
    const { find } = await shown();
    expect(follows(find('#title'), find('#first'))).toBe(true);
    expect(follows(find('#first'), find('#title'))).toBe(false);
    expect(follows(find('#box'), find('#first'))).toBe(true);
    expect(follows(find('#first'), find('#box'))).toBe(false);
    expect(follows(find('#first'), find('#first'))).toBe(false);
  });

  it('is read behind plain elements as well', async () => {
    const { document, tree } = await shown(`<div>${template('<p>Old harbour</p>')}</div>`);
    expect(textIn(document.body, tree)).toBe('Old harbour');
  });

  it('is read in closed roots with the help of the caller, and without it not', async () => {
    const { document } = await shown('<a-b>Stones</a-b><p></p><p>new</p>');
    const roots = new Map<Element, ShadowRoot>();
    for (const host of document.querySelectorAll('a-b, p')) {
      const root = host.attachShadow({ mode: 'closed' });
      root.innerHTML = '<i>Old</i> <slot></slot>';
      roots.set(host, root);
    }
    const opened = flatTreeOf(document, (element) => roots.get(element) ?? null);
    expect(textIn(document.body, opened)).toBe('Old StonesOld new');
    expect(opened.parentOf(document.querySelector('a-b')?.firstChild as Node)?.localName).toBe('slot');
    expect(textIn(document.body, flatTreeOf(document))).toBe('Stonesnew');
  });
});

describe('a page without shadow roots', () => {
  it('is read as it stands', async () => {
    const { document, tree, find } = await shown('<x-y><p id="a">Old <b id="b">harbour</b></p></x-y>');
    expect(tree).toBe(LIGHT_TREE);
    expect(textIn(document.body, tree)).toBe('Old harbour');
    expect(closestOf(find('#b'), 'x-y')?.localName).toBe('x-y');
    expect(follows(find('#a'), find('#b'))).toBe(true);
  });
});
