import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sanitize } from '../../../src/content/reader/sanitize';
import { VECTORS } from './vectors';

declare global {
  interface Window {
    attacks?: number;
  }
}

let root: ShadowRoot;
let host: HTMLElement;
beforeEach(() => {
  host = document.createElement('div');
  root = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  delete window.attacks;
});
afterEach(() => host.remove());

const EVENTS = ['click', 'focus', 'toggle', 'mouseover', 'pointerenter', 'error', 'load', 'submit'];
const EVIL = /^\s*(?:javascript|vbscript|view-source|data:(?!image\/))/i;

/** Everything in the fragment that could act. */
const dangers = (fragment: ParentNode): string[] =>
  [...fragment.querySelectorAll('*')].flatMap((element) => [
    ...(/^(?:script|style|iframe|object|embed|form|input|button|svg|math|link|meta|base|template|video|audio)$/.test(
      element.localName,
    )
      ? [element.localName]
      : []),
    ...[...element.attributes]
      .filter(({ name, value }) => name.startsWith('on') || name === 'style' || EVIL.test(value))
      .map(({ name, value }) => `${element.localName} ${name}=${value}`),
  ]);

describe('the door for HTML', () => {
  it(`lets none of ${VECTORS.length} attacks through`, async () => {
    const through: [string, string[]][] = [];
    for (const vector of VECTORS) {
      const fragment = sanitize(`<p>text</p>${vector}<p>text</p>`);
      const found = dangers(fragment);
      if (found.length > 0) through.push([vector, found]);
      root.append(fragment);
    }
    for (const element of root.querySelectorAll('*'))
      for (const type of EVENTS) element.dispatchEvent(new Event(type, { bubbles: true }));
    // Pictures fail and animations start after a while.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(through).toEqual([]);
    expect(window.attacks).toBeUndefined();
  });

  it('lets none through that is parsed a second time', () => {
    const through = VECTORS.filter((vector) => {
      const holder = document.createElement('div');
      holder.append(sanitize(vector));
      return dangers(sanitize(holder.innerHTML)).length > 0 || dangers(reparsed(holder.innerHTML)).length > 0;
    });
    expect(through).toEqual([]);
  });

  it('proves that the attacks are live without it', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument as Document;
    inner.body.innerHTML = VECTORS.join('');
    await expect.poll(() => frame.contentWindow?.attacks, { timeout: 10_000 }).toBeGreaterThan(5);
    frame.remove();
  });

  it('keeps what an article is made of', () => {
    const html =
      '<p>Text with <a href="https://news.example/a" title="t">a link</a>, <em>stress</em> and a footnote<sup>1</sup>.</p><figure><img src="https://news.example/a.jpg" alt="A mill"><figcaption>The mill</figcaption></figure><table><tbody><tr><td colspan="2">1</td></tr></tbody></table>';
    const holder = document.createElement('div');
    holder.append(sanitize(html));
    expect(holder.innerHTML).toBe(html.replace('title="t"', 'title="t" rel="noopener noreferrer"'));
  });
});

function reparsed(html: string): ParentNode {
  return new DOMParser().parseFromString(html, 'text/html').body;
}
