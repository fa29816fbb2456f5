import '../../ui/fake-browser.ts';
import axe from 'axe-core';
import { afterEach } from 'vitest';
import { page } from 'vitest/browser';
import type { Reader, ReaderModel, ReaderSource } from '../../../src/content/reader/contract.ts';
import { readerModel } from '../../../src/content/reader/model.ts';
import { openReader } from '../../../src/content/reader/open-reader.ts';
import { applyInlineStyles } from '../../../src/content/reader/shell.ts';
import { DEFAULT_TYPOGRAPHY, type Typography } from '../../../src/settings/typography.ts';
import { resetFakeBrowser } from '../../ui/fake-browser.ts';
import { sourceOfPage } from './source.ts';

export let opened: { reader: Reader<ReaderModel>; root: ShadowRoot } | null = null;

/** Opens the reader look on a page. Gives its shadow root, which on real pages nobody but Galley has. */
export function open(
  html: string,
  changes: Partial<Typography> = {},
  handlers: Partial<ReaderSource> = {},
): { reader: Reader<ReaderModel>; root: ShadowRoot } {
  const source = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = 'en';
  document.body.replaceChildren(...source.body.childNodes);
  const typography = { ...DEFAULT_TYPOGRAPHY, ...changes };
  const shown = sourceOfPage({ comments: 'hidden', typography, ...handlers });
  let made: ShadowRoot | null = null;
  const reader = openReader(readerModel(shown), (root, css) => {
    made = root;
    applyInlineStyles(root, css);
  });
  const root = made as ShadowRoot | null;
  if (!root) throw new Error('The reader look did not open.');
  // By this axe finds its way into a shadow root; this one is closed.
  Object.defineProperty(root.host, 'shadowRoot', { value: root });
  opened = { reader, root };
  return opened;
}

afterEach(async () => {
  resetFakeBrowser();
  opened?.reader.close();
  opened = null;
  document.body.replaceChildren();
  await page.viewport(1280, 900);
});

export const find = (root: ShadowRoot, selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The reader look has no ${selector}.`);
  return found;
};
export const PROSE =
  'The night ferry to Skarholm will stop at a second harbour from May, the operator said on Thursday. The change adds twenty minutes to the crossing and gives three villages their first direct link to the mainland since 1998.';
export const paragraphs = (count: number): string => `<p>${PROSE}</p>`.repeat(count);
export const article = (body: string, attributes = 'lang="en"'): string =>
  `<html><body><main ${attributes}><article><h1>Night ferry to stop</h1>${body}</article></main></body></html>`;
/** An article with an introduction and two sections, longer than the window. */
export const threeSections = article(
  `${paragraphs(6)}<h2>What it costs</h2>${paragraphs(8)}<h2>Doubts</h2>${paragraphs(8)}`,
);

/** What axe finds wrong in the view, with all that can be opened open. */
export async function problems(root: ShadowRoot): Promise<string[]> {
  // Axe measures contrast only within the body. A dialog that is moved stays open, and keeps its focus.
  document.body.moveBefore(root.host, null);
  const { violations } = await axe.run(root.host as HTMLElement, { resultTypes: ['violations'] });
  document.documentElement.moveBefore(root.host, null);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(', ')}`);
}
