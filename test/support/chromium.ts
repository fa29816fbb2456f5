import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from './browsers.mjs';
import { readReader } from './closed-root.ts';
import { type Galley, type Popup, ROOT, until } from './galley.ts';

const ARGS = [
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
  /** A new, empty tab whose errors are listened to. */
  blank(): Promise<Page>;
}

export interface ChromiumOptions {
  /** Shows a window, for real key strokes and for a reader to look at. */
  headed?: boolean;
  /** Added to the environment of the browser. */
  env?: Record<string, string>;
  /** Keeps Chromium's own sandbox, for pages from elsewhere. Off by default: containers often forbid it. */
  sandbox?: boolean;
  /** Further arguments of the command line. */
  args?: readonly string[];
}

/** Starts Chromium with the built extension. */
export async function startChromium(options: ChromiumOptions = {}): Promise<ChromiumGalley> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: !options.headed,
    pipe: true,
    enableExtensions: true,
    ...(options.headed ? { defaultViewport: null } : {}),
    args: [...ARGS, ...(options.sandbox ? [] : ['--no-sandbox']), ...(options.args ?? [])],
    ...(options.env ? { env: { ...process.env, ...options.env } } : {}),
  });
  const id = await browser.installExtension(path.join(ROOT, 'dist/chrome'));
  const errors: string[] = [];
  const listen = (page: Page): void => {
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
        errors.push(`${page.url()}: ${message.text()}`);
    });
  };
  const blank = async (): Promise<Page> => {
    const page = await browser.newPage();
    if (!options.headed) await page.setViewport({ width: 1280, height: 900 });
    listen(page);
    return page;
  };
  return {
    browser,
    id,
    errors,
    blank,
    async open(url) {
      const page = await blank();
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
      listen(popup);
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
