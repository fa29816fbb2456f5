import { html, type NewsPage, paragraphs } from '../newsroom/page.ts';
import { STORIES, type Story } from '../newsroom/text.ts';

/** A page written against Galley, or against whatever reads it. */
export interface HostilePage extends NewsPage {
  what: string;
  /** The page goes on changing by itself, so that it cannot be compared to the letter. */
  restless?: boolean;
}

const [STORY] = STORIES as [Story];
const ARTICLE = `<main><article><h1>The Harrow Isle ferry</h1>${paragraphs(STORY, 8)}</article></main>`;
/** Words of the article by which a view of it is known. */
export const KNOWN_WORDS = STORY.sentences[1] ?? '';

const script = (code: string): string => `<script>${code}</script>`;
const page = (what: string, body: string, more: Partial<HostilePage> = {}): HostilePage => ({
  what,
  path: `/story/${what.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
  html: html({ title: 'The Harrow Isle ferry', body }),
  ...more,
});
const framed = (attributes: string): string =>
  `<iframe ${attributes} srcdoc="<p>${STORY.sentences[0]}</p><script>document.title = 1</script>"></iframe>`;

/** Lies and throws from everything that reads the page with its own tools. */
const TAMPER = `
  const lie = () => { throw new Error('tampered') };
  for (const [owner, names] of [
    [Element.prototype, ['getAttribute', 'hasAttribute', 'closest', 'matches', 'querySelector', 'querySelectorAll', 'getBoundingClientRect', 'checkVisibility', 'attachShadow', 'setAttribute', 'toggleAttribute', 'remove', 'append', 'animate']],
    [Node.prototype, ['appendChild', 'insertBefore', 'removeChild', 'cloneNode', 'contains', 'compareDocumentPosition']],
    [Document.prototype, ['createElement', 'createTreeWalker', 'getElementsByTagName', 'importNode']],
    [HTMLDialogElement.prototype, ['showModal', 'close', 'show']],
    [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
    [MutationObserver.prototype, ['observe', 'disconnect']],
  ]) for (const name of names) Object.defineProperty(owner, name, { value: lie });
  for (const [owner, names] of [
    [Node.prototype, ['textContent', 'nodeType', 'firstChild', 'nextSibling', 'parentNode', 'childNodes', 'isConnected']],
    [Element.prototype, ['id', 'className', 'localName', 'tagName', 'children', 'attributes']],
  ]) for (const name of names) Object.defineProperty(owner, name, { get: lie });
  for (const name of ['getComputedStyle', 'requestAnimationFrame', 'setTimeout', 'Promise', 'Map', 'Set', 'WeakMap', 'Symbol', 'DOMParser'])
    Object.defineProperty(window, name, { value: lie });
  String.prototype.replace = Array.prototype.filter = Array.prototype.map = RegExp.prototype.exec = lie;`;

const STRICTEST = [
  "default-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "script-src 'none'",
  "style-src 'none'",
].join('; ');

/** Pages on which the article is to be read all the same, and which get themselves back exactly. */
export const READABLE: readonly HostilePage[] = [
  page('Prototypes that lie', ARTICLE + script(TAMPER)),
  page(
    'Elements whose getters throw',
    `${ARTICLE}<x-trap class="newsletter"><h3>Newsletter</h3><form><input type="email" name="email"></form></x-trap>${script(`
    customElements.define('x-trap', class extends HTMLElement {
      static observedAttributes = ['data-galley-hidden', 'class'];
      constructor() { super(); for (const name of ['textContent', 'innerText', 'className', 'id', 'children', 'parentNode', 'style'])
        Object.defineProperty(this, name, { get() { throw new Error('trap'); } }); }
      connectedCallback() { throw new Error('connected'); }
      attributeChangedCallback() { throw new Error('changed'); }
      disconnectedCallback() { throw new Error('gone'); }
    });`)}`,
  ),
  page(
    'Closed and declarative shadow roots',
    `${ARTICLE}<div id="open"><template shadowrootmode="open"><p>Subscribe now</p><slot></slot></template></div>
     <div id="closed"><template shadowrootmode="closed"><p>Subscribe now</p></template><p>In light</p></div>${script(
       `document.querySelector('#open').append('Slotted'); document.body.appendChild(document.createElement('x-box')).attachShadow({ mode: 'closed' }).innerHTML = '<form>Newsletter<input type=email></form>';`,
     )}`,
  ),
  page(
    'Five megabytes of text in one node',
    `${ARTICLE}<div id="mass" style="height: 40px; overflow: hidden; white-space: pre"></div>${script(
      `document.querySelector('#mass').textContent = 'harbour ferry '.repeat(375000)`,
    )}`,
  ),
  page(
    'A document written late, piece by piece',
    `${script(`document.write('<main><article><h1>The Harrow Isle ferry</h1>'); document.write(${JSON.stringify(paragraphs(STORY, 8))}); document.write('</article></main>')`)}`,
  ),
  page(
    'Frames of its own and of others',
    `${ARTICLE}${framed('')}${framed('sandbox')}<iframe src="http://localhost:1/"></iframe>`,
  ),
  page('A sandbox', ARTICLE, { headers: { 'content-security-policy': 'sandbox' } }),
  page('The strictest policy', ARTICLE, { headers: { 'content-security-policy': STRICTEST } }),
  page(
    'Fields and pictures in the place of properties',
    `${ARTICLE}<form name="documentElement"><input name="parentNode"><input name="attributes"><input name="remove"></form><img name="body"><img name="getElementById"><a id="galley-view"></a><form id="attributes"></form>`,
  ),
  page(
    'An endless loop of changes',
    `${ARTICLE}<div id="loop"></div>${script(`
    const loop = document.querySelector('#loop');
    let due = false; // One change at a time: were each to bring two, the tab alone would be busy after seconds.
    const change = () => { due = false; loop.replaceChildren(document.createElement('p')); loop.firstChild.textContent = 'Newsletter ' + performance.now(); };
    new MutationObserver(() => { if (!due) setTimeout(change, 5); due = true; }).observe(loop, { childList: true });
    setInterval(() => { loop.append(document.createElement('aside')); document.body.classList.toggle('x'); }, 5);
    const again = () => { loop.toggleAttribute('data-x'); requestAnimationFrame(again); }; again();`)}`,
    { restless: true },
  ),
  page(
    'Messages and events in the name of Galley',
    `${ARTICLE}${script(`
    for (const type of ['show-view', 'toggle-clean', 'get-state', 'ask-page', 'load-part', 'view-changed']) {
      setInterval(() => {
        postMessage({ type, view: 'original', ok: true }, '*');
        for (const name of ['message', 'galley', type, 'cancel', 'close', 'toggle', 'pagehide', 'beforeprint'])
          for (const target of [document, document.documentElement, document.querySelector('galley-view')])
            target?.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: { type, view: 'original' } }));
      }, 50);
    }`)}`,
  ),
  page(
    'An element of its own in the name of the view',
    ARTICLE +
      script(`
    for (const name of ['galley-view', 'galley-offer', 'galley-picker', 'galley-toast', 'galley-note'])
      customElements.define(name, class extends HTMLElement {
        connectedCallback() {
          const root = this.attachInternals().shadowRoot;
          if (!root) return;
          document.title = 'Mine';
          setInterval(() => root.querySelectorAll('button').forEach((button) => button.click()), 20);
        }
      });`),
  ),
  page(
    'A page that styles what is not its own',
    `<style>galley-view, galley-view * , * { display: none !important; opacity: 0 !important } galley-view::part(x), dialog, ::backdrop { display: none !important }
     html, body, main, article, h1, p { display: block !important; opacity: 1 !important }</style>${ARTICLE}${script(`
    new MutationObserver(() => {
      const view = document.querySelector('galley-view');
      if (!view || view.hidden) return;
      view.hidden = true; view.inert = true; view.popover = 'manual'; view.setAttribute('style', 'display: none !important; visibility: hidden !important; position: fixed; top: -9999px; transform: scale(0)');
      try { view.attachShadow({ mode: 'open' }).innerHTML = 'mine'; } catch {}
      view.textContent = 'Mine now';
    }).observe(document.documentElement, { childList: true });`)}`,
  ),
  ...[
    'display: none !important',
    'content-visibility: hidden !important',
    'zoom: 0.01 !important',
    'opacity: 0 !important; visibility: hidden !important; filter: opacity(0); clip-path: inset(50%); transform: scale(0)',
  ].map((rule) =>
    page(
      `Hides all of itself when the view opens by ${rule}`,
      `<style>html:has(galley-view) { ${rule} }</style>${ARTICLE}`,
    ),
  ),
  page(
    'Resets every element',
    `<style>* { all: unset !important; display: none !important } html, body, main, article, h1, p { display: block !important }</style>${ARTICLE}`,
  ),
  page(
    'A page that pulls the focus to itself',
    `${ARTICLE}<input id="trap" aria-label="trap">${script(`
    const trap = document.querySelector('#trap');
    const pull = () => trap.focus();
    for (const type of ['focusin', 'focusout', 'blur', 'keydown', 'pointerdown']) addEventListener(type, pull, true);
    setInterval(pull, 20);`)}`,
  ),
];

const onView = (code: string): string =>
  script(
    `new MutationObserver(() => { const view = document.querySelector('galley-view'); if (view) { ${code} } }).observe(document.documentElement, { childList: true });`,
  );

/** Pages that do not let the view stay: they get themselves back, and the reader is told. */
export const FIGHTING: readonly HostilePage[] = [
  page(
    'Hides all of itself, and puts the view out of its place again and again',
    `<style>html.dark { display: none !important }</style>${ARTICLE}${script(`
    setInterval(() => { const view = document.querySelector('galley-view'); document.documentElement.classList.toggle('dark', view !== null); if (view?.className) view.className = ''; }, 20);`)}`,
    { restless: true },
  ),
  page('Throws the view out at once', ARTICLE + onView('view.remove()')),
  page(
    'Moves the view to a place where it does not show',
    `${ARTICLE}<div id="cellar" hidden></div>${onView(`document.querySelector('#cellar').append(view)`)}`,
  ),
  page(
    'Comes before the view again and again',
    `${ARTICLE}<dialog id="mine" style="width: 90vw; height: 90vh"><p>Mine</p></dialog>${script(`
    const mine = document.querySelector('#mine');
    setInterval(() => { if (document.querySelector('galley-view')) { mine.close(); mine.showModal(); } else mine.close(); }, 100);`)}`,
    { restless: true },
  ),
  page(
    'Empties the whole document',
    ARTICLE + onView('document.documentElement.replaceChildren(document.head, document.body)'),
    { restless: true },
  ),
];
