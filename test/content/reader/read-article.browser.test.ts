import '../../ui/fake-browser.ts';
import { afterEach, describe, expect, it } from 'vitest';
import type { Reader, ReaderSource } from '../../../src/content/reader/contract.ts';
import { readArticle } from '../../../src/content/reader/read-article.ts';
import { ownRootOf } from '../../../src/content/shared/own.ts';
import { sourceOfPage } from './source.ts';

const PROSE =
  'The ferry to Skarholm will stop at a second harbour from May, the operator said on Thursday, and the change gives three villages their first direct link to the mainland since 1998.';

/** Reads the page of the tests; what is said of its comments is up to the test. */
function readPage(comments: ReaderSource['comments'] = null): ReaderSource {
  document.body.innerHTML = `<main><h1>Night ferry to stop</h1>${`<p>${PROSE}</p>`.repeat(40)}<h2>Doubts</h2>${`<p>${PROSE}</p>`.repeat(40)}</main>`;
  return sourceOfPage({ comments });
}

let shown: Reader | null = null;
const read = (source: ReaderSource): Element => {
  shown = readArticle(source);
  const host = document.querySelector('galley-view');
  if (!host) throw new Error('The view is not in the page.');
  return host;
};

afterEach(() => {
  if (document.querySelector('galley-view')) shown?.close();
  document.body.replaceChildren();
});

describe('an article that is read again', () => {
  it('comes back as the view it was, and the page holds nothing of it in between', () => {
    const source = readPage();
    const before = document.documentElement.outerHTML;
    const view = read(source);
    shown?.close();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(read(source)).toBe(view);
    expect(document.querySelectorAll('galley-view')).toHaveLength(1);
    expect(shown?.isGone()).toBe(false);
  });

  it('is not lost to the page where Escape closes it before the page is given back', () => {
    let chosen = '';
    const host = read({
      ...readPage(),
      onView: (view) => {
        chosen = view;
      },
    });
    const dialog = ownRootOf(host)?.querySelector('dialog');
    // As the browser does where nothing of the page was touched yet: it cannot be stopped.
    dialog?.dispatchEvent(new Event('cancel'));
    dialog?.close();
    expect(chosen).toBe('original');
    expect(shown?.isGone()).toBe(false);
    expect(shown?.keepVisible(false)).toBe(true);
  });

  it('begins at its start, where the reader is not led on', () => {
    const source = readPage();
    read(source);
    shown?.goTo({ block: 60, top: 0 });
    expect(shown?.place()?.block).toBe(60);
    shown?.close();
    read(source);
    expect(shown?.place()?.block).toBe(0);
  });

  it('comes back in the view of the outline with the sections that were open', () => {
    const source = readPage();
    /** How much of the second section's text is between its fourth paragraph and its middle (CSS px). */
    const unfolded = (): number => (shown?.spotAfter(60)?.top ?? 0) - (shown?.spotAfter(45)?.top ?? 0);
    read(source);
    shown?.show('outline');
    expect(unfolded()).toBe(0);
    shown?.jump(source.analysis.outline[0]?.id ?? '');
    const depth = unfolded();
    expect(depth).toBeGreaterThan(0);
    shown?.close();
    read(source);
    shown?.show('outline');
    expect(unfolded()).toBe(depth);
    shown?.show('article');
    expect(shown?.place()?.block).toBe(0);
  });

  it('keeps nothing that was put over it, nor what the page did to it', () => {
    const source = readPage();
    const view = read(source);
    const bar = document.createElement('galley-offer');
    shown?.put(bar);
    view.setAttribute('style', 'display: none');
    shown?.close();
    read(source);
    expect(bar.isConnected).toBe(false);
    expect(view.hasAttribute('style')).toBe(false);
  });

  it('is another view after the page was read anew, or its comments were brought back', () => {
    const source = readPage('hidden');
    const view = read(source);
    shown?.close();
    const withComments = read({ ...source, comments: ['Nonsense.'] });
    expect(withComments).not.toBe(view);
    shown?.close();
    expect(read(readPage('hidden'))).not.toBe(view);
  });

  it('shows after an update what the update brought', () => {
    const source = readPage('hidden');
    const view = read(source);
    const next: ReaderSource = { ...source, comments: ['Nonsense.'] };
    shown?.update(next);
    shown?.close();
    expect(read(next)).toBe(view);
    shown?.close();
    expect(read(source)).not.toBe(view);
  });
});
