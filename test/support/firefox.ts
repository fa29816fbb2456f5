import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from './browsers.mjs';
import { type Galley, type ReaderContent, ROOT, until } from './galley.ts';

const ID = 'galley@galley.example';
/** Any fixed value: Firefox gives each profile a random one otherwise. */
const UUID = '0b7f5b1e-1c1d-4d5c-9a53-3c5d0f6f2a11';

interface Bidi {
  connection: {
    send(
      method: string,
      params: object,
    ): Promise<{
      result: {
        contexts: { context: string }[];
        result?: { value: string };
        exceptionDetails?: { text: string };
      };
    }>;
  };
}

/** Starts Firefox with the built add-on; the browser's own window is reached over WebDriver BiDi. */
export async function startFirefox(): Promise<Galley> {
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'media.autoplay.default': 0,
    },
  });
  await browser.installExtension(path.join(ROOT, 'dist/firefox'));
  const bidi = browser as unknown as Bidi;
  const errors: string[] = [];

  /** Runs code in the browser's own window; its value comes back as JSON. */
  const inWindow = async <T>(body: string): Promise<T> => {
    const { result: tree } = await bidi.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { result } = await bidi.connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (async () => {${body}})() ?? null))()`,
      target: { context: tree.contexts[0]?.context },
      awaitPromise: true,
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return JSON.parse(result.result?.value ?? 'null') as T;
  };
  /** Runs code with the rights of the browser in the document of one of the window's frames. */
  const inFrame = <T>(frame: string, body: string): Promise<T> => {
    const script = `sendAsyncMessage("galley-test", JSON.stringify(((document, window) => {${body}})(content.document, content) ?? null))`;
    const address = `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`;
    return inWindow<T>(`
      const frame = ${frame};
      if (!frame) throw new Error("no such frame");
      return JSON.parse(await new Promise((resolve) => {
        const answer = ({ data }) => {
          frame.messageManager.removeMessageListener("galley-test", answer);
          resolve(data);
        };
        frame.messageManager.addMessageListener("galley-test", answer);
        frame.messageManager.loadFrameScript(${JSON.stringify(address)}, false);
      }));`);
  };
  const popupFrame = 'document.querySelector(".webextension-popup-browser")';

  return {
    errors,
    async open(url) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => {
        if (!String(error).includes('favicon.ico')) errors.push(`${url}: ${error}`);
      });
      await page.goto(url);
      return page;
    },
    async clickToolbar(page) {
      await page.bringToFront();
      await inWindow(`
        const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
        const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(ID)});
        for (const panel of document.querySelectorAll("panel")) panel.hidePopup();
        ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
      await until('the popup', () =>
        inWindow<boolean>(`return ${popupFrame}?.currentURI?.spec.includes("/popup/") ?? false`),
      );
      return { run: (body) => inFrame(popupFrame, body) };
    },
    reader: (page: Page) =>
      page.bringToFront().then(() => inFrame<ReaderContent | null>('gBrowser.selectedBrowser', READ)),
    close: () => browser.close(),
  };
}

/** Reads the reader look; code of the browser may look into closed shadow roots. */
const READ = `
  const root = document.querySelector("galley-view")?.openOrClosedShadowRoot;
  const body = root?.querySelector("article .body");
  if (!body) return null;
  return {
    text: [...body.querySelectorAll("p, h2, h3, h4, li, blockquote, figcaption, td, th, summary")].map((block) => block.textContent.trim()).join("\\n"),
    headings: [...body.querySelectorAll("h2, h3, h4, h5, h6")].map((heading) => heading.textContent.trim()),
  };`;
