import type { Analysis } from '../../../src/engine/types.ts';

/** The words of a page's article by what became of them. */
export interface Balance {
  /** Rendered words from the headline, or the first block, to the last block. */
  region: number;
  written: number;
  hidden: number;
  leftOut: number;
  /** Of these nobody said anything. */
  withoutFate: number;
  /** Words of the article's HTML, Galley's own labels not counted, that no text of the page says. */
  invented: number;
  /** The texts that have no fate, were left out and why, and are invented, to look at. */
  samples: { lost: string[]; left: string[]; invented: string[] };
}

/** Most samples of a kind a page. */
const SAMPLES = 40;

/** Analyses the loaded page and says what became of the words of its article. */
export function balance(url: string | undefined): Balance {
  return balanceOf(GalleyEngine.analyze(document, url === undefined ? {} : { url }), document);
}

/** Holds an analysis against the page, by what both say: the account of the engine itself is believed for `leftOut` alone. */
export function balanceOf(analysis: Analysis, page: Document): Balance {
  const balance: Balance = {
    region: 0,
    written: 0,
    hidden: 0,
    leftOut: 0,
    withoutFate: 0,
    invented: 0,
    samples: { lost: [], left: [], invented: [] },
  };
  const { article, clutter, leftOut, blocks } = analysis;
  if (!article) return balance;
  const html = new DOMParser().parseFromString(article.html, 'text/html').body;
  for (const label of html.querySelectorAll('.galley-embed')) label.remove();
  const glued = joinedWords(html, isBlockByName);
  const said = [article.title, article.kicker, article.standfirst, article.byline, glued].map((text) =>
    wordsOf(text ?? '').join(''),
  );
  const boxes = new Set<Node>(clutter.map(({ element }) => element));
  const left = new Map<Node, string>(leftOut.map(({ node, reason }) => [node, reason]));
  const isWithin = (node: Node, holders: { has(node: Node): boolean }): Node | null => {
    for (let at: Node | null = node; at; at = parentOf(at)) if (holders.has(at)) return at;
    return null;
  };
  const region = textsBetween(page, [...headlineOf(page, article.title), ...blocks]);
  for (const text of region) {
    const words = wordsOf(text.data);
    if (words.length === 0) continue;
    balance.region += words.length;
    const sample = words.join(' ').slice(0, 100);
    const leaver = isWithin(text, left);
    if (isWithin(text, boxes)) balance.hidden += words.length;
    else if (leaver) {
      balance.leftOut += words.length;
      balance.samples.left.push(`${left.get(leaver)}: ${sample}`);
    } else if (said.some((one) => one.includes(words.join('')))) balance.written += words.length;
    else {
      balance.withoutFate += words.length;
      balance.samples.lost.push(`${placeOf(text)}: ${sample}`);
    }
  }
  const known = new Set([
    ...wordsOf(joinedWords(page.body, isBlockByStyle)),
    ...wordsOf(spacedWords(page.body)),
  ]);
  const invented = wordsOf(glued).filter((word) => !known.has(word));
  balance.invented = invented.length;
  balance.samples.invented = invented;
  for (const samples of Object.values(balance.samples)) samples.splice(SAMPLES);
  return balance;
}

/** Levels of the place that a sample names. */
const LEVELS = 6;

/** Where a text stands: the elements around it with their classes, outermost first. */
function placeOf(text: Text): string {
  const steps: string[] = [];
  for (let at = text.parentElement; at && steps.length < LEVELS; at = at.parentElement)
    steps.unshift([at.localName, ...at.classList].join('.').slice(0, SAMPLES));
  return steps.join(' > ');
}

/** The heading of the page that says the title. */
function headlineOf(page: Document, title: string): Element[] {
  const wanted = inWords(title);
  const headings = [...page.querySelectorAll('h1'), ...page.querySelectorAll('h2, h3')];
  const heading = headings.find(
    (element) =>
      isRendered(element) && wanted.trim() !== '' && inWords(element.textContent ?? '').includes(wanted),
  );
  return heading ? [heading] : [];
}

/** The rendered texts from the first of some elements to the end of the last. */
function textsBetween({ body }: Document, elements: readonly Element[]): Text[] {
  const ordered = [...elements].sort((a, b) => (follows(a, b) ? -1 : 1));
  const first = ordered[0];
  const last = ordered.at(-1);
  if (!first || !last) return [];
  const found: Text[] = [];
  let isIn = false;
  let isOver = false;
  const walk = (node: Node): void => {
    if (isOver) return;
    if (node === first) isIn = true;
    if (node.nodeType === 3) {
      if (isIn && isSeen(node as Text)) found.push(node as Text);
    } else if (node.nodeType !== 1 || isRendered(node as Element))
      for (const child of childrenOf(node)) walk(child);
    if (node === last) isOver = true;
  };
  walk(body);
  return found;
}

function follows(before: Node, after: Node): boolean {
  return (before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

const NEVER =
  /^(?:script|style|noscript|template|textarea|select|iframe|video|audio|object|canvas|svg|math)$/;

/** True for what a reader sees, and what a press on a closed box shows. */
function isRendered(element: Element): boolean {
  if (NEVER.test(element.localName)) return false;
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  if (element.closest('details:not([open])')) return getComputedStyle(element).display !== 'none';
  // Something in it may be visible all the same.
  return getComputedStyle(element).display === 'contents' || element.checkVisibility();
}

/** True for a text that stands visibly in its element, which is rendered. */
function isSeen({ parentElement }: Text): boolean {
  return parentElement === null || getComputedStyle(parentElement).visibility === 'visible';
}

/** The children of a node as they are shown: a shadow root in place of its host's, and what is slotted. */
function childrenOf(node: Node): Node[] {
  if (isSlot(node) && node.assignedNodes().length > 0) return node.assignedNodes();
  return [...((node as Element).shadowRoot ?? node).childNodes];
}

function parentOf(node: Node): Node | null {
  const { parentNode } = node;
  return parentNode?.nodeType === 11 ? ((parentNode as ShadowRoot).host ?? null) : parentNode;
}

/** Pages of frames have classes of their own, so that the tag tells. */
function isSlot(node: Node): node is HTMLSlotElement {
  return node.nodeName === 'SLOT' && 'assignedNodes' in node;
}

const BLOCKS =
  /^(?:address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|h[1-6]|hr|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

function isBlockByName({ localName }: Element): boolean {
  return BLOCKS.test(localName);
}

/** Browsers give the parts of a formula displays of their own. */
const MATHML = 'http://www.w3.org/1998/Math/MathML';

function isBlockByStyle(element: Element): boolean {
  if (element.namespaceURI === MATHML) return false;
  return (
    BLOCKS.test(element.localName) || !/^(?:inline|contents|ruby)/.test(getComputedStyle(element).display)
  );
}

/** The text of an element, with a space where a block begins or ends and nowhere else. */
function joinedWords(root: Element, isBlock: (element: Element) => boolean): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) parts.push((node as Text).data);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (/^(?:script|style|template|noscript)$/.test(element.localName)) return;
    const edge = isBlock(element) ? ' ' : '';
    parts.push(edge);
    for (const child of childrenOf(node)) walk(child);
    parts.push(edge);
  };
  walk(root);
  return parts.join('');
}

/** The text of an element, with a space between any two text nodes. */
function spacedWords(root: Element): string {
  return joinedWords(root, () => true);
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function inWords(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}
