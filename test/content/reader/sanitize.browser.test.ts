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

/** True for an attribute of a drawing or formula that leads out of it. */
const leavesDrawing = (element: Element, name: string, value: string): boolean =>
  element.closest('svg, math') !== null &&
  (name.endsWith('href') || /url|image-set|src\(|\\/i.test(value)) &&
  !/^(?:url\("?)?#[\w-]+"?\)?$/.test(value);

/** Everything in the fragment that could act. */
const dangers = (fragment: ParentNode): string[] =>
  [...fragment.querySelectorAll('*')].flatMap((element) => [
    ...(/^(?:script|style|iframe|object|embed|form|input|button|foreignobject|animate\w*|set|image|annotation-xml|mglyph|maction|link|meta|base|template|video|audio)$/i.test(
      element.localName,
    )
      ? [element.localName]
      : []),
    ...[...element.attributes]
      .filter(
        ({ name, value }) =>
          name.startsWith('on') ||
          name === 'style' ||
          EVIL.test(value) ||
          leavesDrawing(element, name, value),
      )
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

const FORMULA =
  '<math display="block"><mfrac><mi>a</mi><mn>2</mn></mfrac><munder><mo stretchy="false">∑</mo><mi>n</mi></munder></math>';
const DRAWING =
  '<svg viewBox="0 0 20 20" width="20" height="20" role="img" aria-label="A mill"><defs><linearGradient id="g"><stop offset="0" stop-color="red"></stop></linearGradient><g id="s"><path d="M0 0H9" stroke="currentColor"></path></g></defs><rect fill="url(#g)" x="1" y="1" width="9" height="9"></rect><use href="#s"></use><text x="2" y="9" font-size="8" text-anchor="middle">mill</text></svg>';

describe('formulas and drawings', () => {
  it.each([
    ['a formula', FORMULA],
    ['a drawing', DRAWING],
  ])('keep their signs and shapes: %s', (_, html) => {
    const holder = document.createElement('div');
    holder.append(sanitize(`<p>As ${html} shows.</p>`));
    expect(holder.innerHTML).toBe(`<p>As ${html} shows.</p>`);
  });

  it('are drawn as such, not as unknown elements', () => {
    const fragment = sanitize(FORMULA + DRAWING);
    expect(fragment.querySelector('mfrac')?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
    expect(fragment.querySelector('linearGradient')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  it.each([
    ['another file', '<use href="https://evil.example/x.svg#a"></use>'],
    ['another file, by the older name', '<use xlink:href="https://evil.example/x.svg#a"></use>'],
    ['a picture', '<image href="https://evil.example/x.png"></image>'],
    ['a paint of another file', '<rect fill="url(https://evil.example/x.svg#a)"></rect>'],
    ['a paint that is spelled with escapes', '<rect fill="u\\72l(https://evil.example/x.svg#a)"></rect>'],
    ['a mask of another file', '<rect mask="image-set(\'https://evil.example/x.png\' 1x)"></rect>'],
    ['a link', '<a href="https://evil.example/"><text>text</text></a>'],
    ['a style sheet', '<style>@import "https://evil.example/x.css"</style>'],
    ['foreign markup', '<foreignObject><img src="https://evil.example/x.png"></foreignObject>'],
  ])('refer to nothing outside: %s', (_, inner) => {
    const holder = document.createElement('div');
    holder.append(sanitize(`<svg>${inner}</svg>`), sanitize(`<math><mtext>${inner}</mtext></math>`));
    expect(holder.querySelector('math')?.textContent ?? '').not.toContain('evil');
    expect(holder.querySelector('svg')?.outerHTML).not.toContain('evil');
    expect(holder.querySelector('svg a')).toBeNull();
  });

  it('hold no HTML, which another parser could read as something else', () => {
    const fragment = sanitize('<p><math><mtext><b>so</b> many</mtext></math></p>');
    expect(fragment.querySelector('math b')).toBeNull();
    expect(fragment.textContent).toBe('so many');
  });
});

function reparsed(html: string): ParentNode {
  return new DOMParser().parseFromString(html, 'text/html').body;
}
