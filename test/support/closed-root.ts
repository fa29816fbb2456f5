import type { CDPSession, Page } from 'puppeteer-core';
import type { ReaderContent } from './galley.ts';

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  attributes?: string[];
}

const BLOCKS = /^(?:P|H[1-6]|LI|BLOCKQUOTE|FIGCAPTION|TD|TH|PRE|DIV|SUMMARY)$/;

/** Body of the reader look in Chromium; `null` while the page shows no reader look. */
export async function readReader(page: Page): Promise<ReaderContent | null> {
  const article = await readerArticle(page);
  if (!article) return null;
  const body = find(article, (node) => hasClass(node, 'body')) ?? article;
  const headings = collect(body, (node) => /^H[2-6]$/.test(node.nodeName)).map((node) => textOf(node).trim());
  return {
    text: textOf(body)
      .replace(/\n{2,}/g, '\n')
      .trim(),
    headings,
  };
}

/** What the reader look says under the headline: author, site, dates, reading time. */
export async function readFacts(page: Page): Promise<string[]> {
  const article = await readerArticle(page);
  const facts = article && find(article, (node) => hasClass(node, 'facts'));
  return facts ? collect(facts, (node) => node.nodeName === 'SPAN').map(textOf) : [];
}

/** The article of the reader look, read through its closed shadow root, which only the debugging protocol can. */
async function readerArticle(page: Page): Promise<DomNode | null> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
      root: DomNode;
    };
    const host = find(root, (node) => node.nodeName === 'GALLEY-VIEW');
    return host && find(host, (node) => node.nodeName === 'ARTICLE');
  } finally {
    await session.detach();
  }
}

function hasClass(node: DomNode, name: string): boolean {
  const place = node.attributes?.indexOf('class') ?? -1;
  return place >= 0 && (node.attributes?.[place + 1] ?? '').split(' ').includes(name);
}

function find(node: DomNode, test: (node: DomNode) => boolean): DomNode | null {
  if (test(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, test);
    if (found) return found;
  }
  return null;
}

function collect(node: DomNode, test: (node: DomNode) => boolean): DomNode[] {
  return [...(test(node) ? [node] : []), ...(node.children ?? []).flatMap((child) => collect(child, test))];
}

function textOf(node: DomNode): string {
  if (node.nodeName === '#text') return node.nodeValue;
  const inner = (node.children ?? []).map(textOf).join('');
  return BLOCKS.test(node.nodeName) ? `\n${inner}\n` : inner;
}

/** In a world of its own, whose prototypes are nobody else's. */
const NOTE_CLICKS = `globalThis.clicks = [];
  HTMLElement.prototype.click = function () { clicks.push(this); };`;

/** The middle of what is to be clicked next, or of its label where it is itself out of sight; `null` when all is done. */
const NEXT_CLICK = `(() => {
  const wanted = clicks.shift();
  if (!wanted) return null;
  const middleOf = (element) => {
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2, element };
  };
  const hits = ({ x, y, element }) => element.contains(element.getRootNode().elementFromPoint(x, y));
  const places = [wanted, wanted.closest('label')].filter(Boolean).map(middleOf);
  const { x, y } = places.find(hits) ?? places[0];
  return { x, y };
})()`;

async function clickNoted(session: CDPSession, contextId: number): Promise<void> {
  for (;;) {
    const { result } = await session.send('Runtime.evaluate', {
      expression: NEXT_CLICK,
      contextId,
      returnByValue: true,
    });
    if (!result.value) return;
    for (const type of ['mousePressed', 'mouseReleased'] as const)
      await session.send('Input.dispatchMouseEvent', {
        type,
        ...result.value,
        button: 'left',
        clickCount: 1,
      });
  }
}

/**
 * Runs the body of a function in the reader look; `dialog` is its outermost element. Rejects while there is none.
 */
export const inReader = <T>(page: Page, body: string): Promise<T> =>
  inShadow(page, 'galley-view', 'dialog', body);

/**
 * Runs the body of a function in one of Galley's closed shadow roots; `dialog` is its first element with the tag.
 * Rejects while there is none. What it clicks is clicked by the mouse when it is through, for Galley answers no other.
 */
export async function inShadow<T>(page: Page, hostTag: string, tag: string, body: string): Promise<T> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
      root: DomNode;
    };
    const host = find(root, ({ nodeName }) => nodeName === hostTag.toUpperCase());
    const inner = host && find(host, ({ nodeName }) => nodeName === tag.toUpperCase());
    if (!inner) throw new Error(`The page shows no ${hostTag}.`);
    // In a world of its own, where the page's scripts have no hand in what its elements do.
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId: inner.backendNodeId,
      executionContextId,
    });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { const dialog = this; ${NOTE_CLICKS} ${body} }`,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    await clickNoted(session, executionContextId);
    return result.value as T;
  } finally {
    await session.detach();
  }
}
