import path from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { requireBrowser } from './browsers.mjs';
import { type Galley, type Popup, type ReaderContent, ROOT, until } from './galley.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
];

export interface ChromiumGalley extends Galley {
  browser: Browser;
  id: string;
}

/** Starts Chromium with the built extension. @param options.headed shows a window, for real key strokes */
export async function startChromium(
  options: { headed?: boolean; env?: Record<string, string> } = {},
): Promise<ChromiumGalley> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: !options.headed,
    pipe: true,
    enableExtensions: true,
    args: ARGS,
    ...(options.env ? { env: { ...process.env, ...options.env } } : {}),
  });
  const id = await browser.installExtension(path.join(ROOT, 'dist/chrome'));
  const errors: string[] = [];
  const listen = (page: Page, name: string): void => {
    page.on('pageerror', (error) => errors.push(`${name}: ${error}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
        errors.push(`${name}: ${message.text()}`);
    });
  };
  return {
    browser,
    id,
    errors,
    async open(url) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      listen(page, url);
      await page.goto(url);
      return page;
    },
    async clickToolbar(page) {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not installed.');
      const open = new Set(await extension.pages());
      await extension.triggerAction(page);
      const popup = await until('the popup', async () =>
        (await extension.pages()).find(
          (candidate) => !open.has(candidate) && candidate.url().includes('/popup/'),
        ),
      );
      listen(popup, 'popup');
      return { page: popup, run: (body) => popup.evaluate(`(() => {${body}})()`) } as Popup & { page: Page };
    },
    reader: readReader,
    close: () => browser.close(),
  };
}

/** The popup's own page, for screenshots. */
export function pageOf(popup: Popup): Page {
  return (popup as Popup & { page: Page }).page;
}

interface DomNode {
  nodeName: string;
  nodeValue: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  attributes?: string[];
}

const BLOCKS = /^(?:P|H[1-6]|LI|BLOCKQUOTE|FIGCAPTION|TD|TH|PRE|DIV|SUMMARY)$/;

/** Reads through the closed shadow root, which only the debugging protocol can. */
async function readReader(page: Page): Promise<ReaderContent | null> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
      root: DomNode;
    };
    const host = find(root, (node) => node.nodeName === 'GALLEY-VIEW');
    const article = host && find(host, (node) => node.nodeName === 'ARTICLE');
    if (!article) return null;
    const body = find(article, (node) => node.attributes?.includes('body') ?? false) ?? article;
    const headings: string[] = [];
    collect(body, (node) => {
      if (/^H[2-6]$/.test(node.nodeName)) headings.push(textOf(node).trim());
    });
    return {
      text: textOf(body)
        .replace(/\n{2,}/g, '\n')
        .trim(),
      headings,
    };
  } finally {
    await session.detach();
  }
}

function find(node: DomNode, test: (node: DomNode) => boolean): DomNode | null {
  if (test(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, test);
    if (found) return found;
  }
  return null;
}

function collect(node: DomNode, visit: (node: DomNode) => void): void {
  visit(node);
  for (const child of node.children ?? []) collect(child, visit);
}

function textOf(node: DomNode): string {
  if (node.nodeName === '#text') return node.nodeValue;
  const inner = (node.children ?? []).map(textOf).join('');
  return BLOCKS.test(node.nodeName) ? `\n${inner}\n` : inner;
}
