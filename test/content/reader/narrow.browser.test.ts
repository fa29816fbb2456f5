import '../../ui/fake-browser.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { readerModel } from '../../../src/content/reader/model.ts';
import { openReader } from '../../../src/content/reader/open-reader.ts';
import { applyInlineStyles } from '../../../src/content/reader/shell.ts';
import { analyze } from '../../../src/engine/index.ts';
import { articleOf, articleWith, showPage } from '../../engine/page.ts';
import { resetFakeBrowser } from '../../ui/fake-browser.ts';
import { BODIES } from '../bodies.ts';
import { sourceOf } from './source.ts';
import { find } from './view.ts';

/** CSS px: a phone held upright. */
const NARROW = 380;
const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenversicherungsanstalt'.repeat(2);
const WIDE_TABLE = `<table><caption>${LONG_WORD}</caption><tr>${`<td>${LONG_WORD}</td>`.repeat(6)}</tr></table>`;
const WIDE_FORMULA = `<math>${'<mi>x</mi><mo>+</mo>'.repeat(60)}<mn>1</mn></math>`;

/** What is too wide for a column, in the places where it may stand. */
const WIDE: Readonly<Record<string, string>> = {
  'a table in a list': `<ul><li>Tides ${WIDE_TABLE}</li></ul>`,
  'a table in a list of a list': `<ol><li>Tides<ul><li>${WIDE_TABLE}</li></ul></li></ol>`,
  'a table in a quote': `<blockquote>${WIDE_TABLE}</blockquote>`,
  'a table in a term': `<dl><dt>Tides</dt><dd>${WIDE_TABLE}</dd></dl>`,
  'a table in details': `<details><summary>Tides</summary>${WIDE_TABLE}</details>`,
  'a table in a figure': `<figure>${WIDE_TABLE}<figcaption>Tides</figcaption></figure>`,
  'a table in a cell': `<table><tr><td>Tides</td><td>${WIDE_TABLE}</td></tr></table>`,
  'a table in a note': `<aside class="galley-note">${WIDE_TABLE}</aside>`,
  'a long word in every kind of block': `<p>${LONG_WORD}</p><h2>${LONG_WORD}</h2><h4>${LONG_WORD}</h4><ul><li>${LONG_WORD}<ol><li>${LONG_WORD}</li></ol></li></ul><blockquote>${LONG_WORD}</blockquote><dl><dt>${LONG_WORD}</dt><dd>${LONG_WORD}</dd></dl><figure><figcaption>${LONG_WORD}</figcaption></figure><details><summary>${LONG_WORD}</summary>${LONG_WORD}</details><aside class="galley-note">${LONG_WORD}</aside><p><code>${LONG_WORD}</code> <kbd>${LONG_WORD}</kbd> <a href="https://news.example/">https://news.example/${LONG_WORD}</a></p>`,
  'code in a list': `<ul><li><pre><code>${'for boat in harbour '.repeat(20)}</code></pre></li></ul>`,
  'a formula': `<p>So it is ${WIDE_FORMULA}, as ever.</p><p class="galley-formula">${WIDE_FORMULA}</p><ul><li>${WIDE_FORMULA}</li></ul>`,
  ...BODIES,
};

let close = (): void => undefined;
afterEach(async () => {
  close();
  document.body.replaceChildren();
  resetFakeBrowser();
  await page.viewport(1280, 900);
});

/** Opens the reader look on an article with a body, in a narrow window. */
async function open(html: string) {
  await page.viewport(NARROW, 800);
  const found = analyze(await showPage(articleWith('')));
  const head = { kicker: LONG_WORD, title: LONG_WORD, standfirst: LONG_WORD, byline: LONG_WORD };
  const article = { ...articleOf(found), ...head, html };
  const made: ShadowRoot[] = [];
  const reader = openReader(readerModel(sourceOf({ ...found, article })), (root, css) => {
    made.push(root);
    applyInlineStyles(root, css);
  });
  close = () => reader.close();
  const [root] = made;
  if (!root) throw new Error('The reader look did not open.');
  return { reader, root };
}

/** Elements that reach over the edge of the window, and stand in no box that scrolls. */
function tooWide(root: ShadowRoot): string[] {
  const isOut = (element: Element): boolean => element.getBoundingClientRect().right > NARROW + 1;
  return [...root.querySelectorAll('article *')]
    .filter(
      (element) =>
        isOut(element) && !element.parentElement?.closest('.table, .code, pre, .formula, .galley-formula'),
    )
    .map((element) => element.outerHTML.slice(0, 80));
}

describe('in a narrow window the reader look', () => {
  it.each(Object.entries(WIDE))('is no wider than the window with %s', async (_, html) => {
    const { reader, root } = await open(html);
    expect(tooWide(root)).toEqual([]);
    expect(find(root, 'dialog').scrollWidth).toBeLessThanOrEqual(NARROW);
    reader.show('outline');
    expect(find(root, 'dialog').scrollWidth).toBeLessThanOrEqual(NARROW);
  });

  it('scrolls a table in a box of its own, which the keyboard reaches', async () => {
    const { root } = await open(WIDE['a table in a list'] ?? '');
    const box = find(root, 'li .table');
    expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
    expect([box.tabIndex, box.getAttribute('aria-label')]).toEqual([0, LONG_WORD]);
  });
});
