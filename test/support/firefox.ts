import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from './browsers.mjs';
import { type ChromeScope, chromeScope, frameOf, POPUP_FRAME } from './firefox/chrome-scope.ts';
import { type Command, type Galley, type ReaderContent, ROOT, type StartOptions, until } from './galley.ts';
import { closeTabs, emptyFolder } from './renew.ts';
import { meetWelcome, welcomePages } from './welcome.ts';

const ID = 'galley@galley.example';
/** Any fixed value: Firefox gives each profile a random one otherwise. */
const UUID = '0b7f5b1e-1c1d-4d5c-9a53-3c5d0f6f2a11';
/** Finds the extension inside the browser; for the start of code that runs there. */
const EXTENSION = `
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(ID)});`;

export interface FirefoxGalley extends Galley, ChromeScope {}

/**
 * Starts Firefox with the built add-on; the browser's own window is reached over WebDriver BiDi. With `isPrivate` all
 * windows are private ones.
 */
export async function startFirefox({
  isPrivate = false,
  ...options
}: StartOptions = {}): Promise<FirefoxGalley> {
  const downloads = mkdtempSync(path.join(tmpdir(), 'galley-saved-'));
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'extensions.webextensions.keepUuidOnUninstall': true,
      'media.autoplay.default': 0,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
      'browser.privatebrowsing.autostart': isPrivate,
      'network.dns.localDomains': options.hosts?.join(',') ?? '',
    },
  });
  const scope = chromeScope(browser);
  const { inWindow, inFrame } = scope;
  const install = async (welcome = false): Promise<void> => {
    await browser.installExtension(options.extension ?? path.join(ROOT, 'dist/firefox'));
    // Private windows show no page of an extension that was installed before it was let into them.
    if (isPrivate) await inWindow(ALLOW_IN_PRIVATE);
    else await meetWelcome(browser, welcome);
  };
  await install(options.welcome);
  const errors: string[] = [];
  const blank = async (): Promise<Page> => {
    const page = await browser.newPage();
    page.on('pageerror', (error) => {
      if (!String(error).includes('favicon.ico')) errors.push(`${page.url()}: ${error}`);
    });
    return page;
  };
  /** Pages of the browser and of the extension load, but the wait for them never ends. */
  const openUnwaited = async (url: string, isThere: (page: Page) => Promise<boolean>): Promise<Page> => {
    const page = await blank();
    page.goto(url).catch(() => undefined);
    await until(url, () => isThere(page));
    return page;
  };
  const inShadow: Galley['inShadow'] = (page, hostTag, tag, body) =>
    inFrame(
      frameOf(page),
      `const seek = (root) => root.querySelector(${JSON.stringify(hostTag)})
         ?? [...root.querySelectorAll("*")].flatMap((element) => element.openOrClosedShadowRoot ?? []).map(seek).find(Boolean);
       const dialog = seek(document)?.openOrClosedShadowRoot?.querySelector(${JSON.stringify(tag)});
       if (!dialog) throw new Error("The page shows no ${hostTag}.");
       ${body}`,
    );

  /** A popup that is still on its way out would be taken for the next one, and take its clicks with it. */
  const closePopup = async (): Promise<void> => {
    await inWindow('for (const panel of document.querySelectorAll("panel")) panel.hidePopup();');
    await until('the popup to be gone', () => inWindow<boolean>(`return ${POPUP_FRAME} === null`));
  };

  const clickButton: Galley['clickButton'] = async (page) => {
    await page.bringToFront();
    await closePopup();
    await inWindow(`${EXTENSION}
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
  };

  return {
    ...scope,
    name: 'firefox',
    downloads,
    errors,
    origin: `moz-extension://${UUID}/`,
    async consoleErrors() {
      return [...errors, ...(await inWindow<string[]>(NOTED))];
    },
    blank,
    async open(url) {
      const page = await blank();
      await page.goto(url);
      return page;
    },
    openRestricted: () =>
      openUnwaited('about:support', (page) =>
        inWindow(`return ${frameOf(page)}.currentURI.spec === "about:support"`),
      ),
    openOptions: (hash = '') =>
      openUnwaited(`moz-extension://${UUID}/src/options/index.html${hash}`, (page) =>
        page.evaluate(() => document.querySelector('.add') !== null),
      ),
    welcomePages: () => welcomePages(browser),
    clickButton,
    isPopupOpen: () => inWindow<boolean>(`return ${POPUP_FRAME} !== null`),
    async clickToolbar(page) {
      await clickButton(page);
      await until('the popup', () =>
        inWindow<boolean>(`return ${POPUP_FRAME}?.currentURI?.spec.includes("/popup/") ?? false`),
      );
      return {
        run: (body) => inFrame(POPUP_FRAME, body),
        async click(selector) {
          await until(`${selector} in the popup`, () => inFrame<boolean>(POPUP_FRAME, clickOn(selector)));
        },
      };
    },
    async press(page, command) {
      await page.bringToFront();
      await inWindow(pressKey(command));
    },
    async hideByMenu(page, selector) {
      await page.bringToFront();
      await inFrame(frameOf(page), rightClickOn(selector));
      await until('the menu', () => inWindow<boolean>(CHOOSE_IN_MENU));
    },
    async answerPrompt(allow) {
      await until('the question for a permission', () =>
        inWindow<boolean>(`
          const question = PopupNotifications.panel.firstElementChild;
          if (!PopupNotifications.isPanelOpen || PopupNotifications.panel.state !== "open" || !question) return false;
          question.${allow ? 'button' : 'secondaryButton'}.click();
          return true;`),
      );
    },
    reader: (page) => inFrame<ReaderContent | null>(frameOf(page), READ),
    inShadow,
    inReader: (page, body) => inShadow(page, 'galley-view', 'dialog', body),
    async endBackground() {
      await inWindow(`${EXTENSION} await extension.terminateBackground({ ignoreDevToolsAttached: true });`);
    },
    closePopup,
    async reload() {
      await inWindow(`
        const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
        await (await AddonManager.getAddonByID(${JSON.stringify(ID)})).reload();`);
    },
    async inBackground(body) {
      await inWindow(`${EXTENSION} await extension.wakeupBackground?.();`);
      return inFrame(BACKGROUND_FRAME, inSandbox(body));
    },
    clipboard: () => inWindow<string>('return navigator.clipboard.readText()'),
    async renew({ welcome } = {}) {
      await closePopup();
      await closeTabs(browser);
      await browser.uninstallExtension(ID);
      errors.length = 0;
      await inWindow('Services.console.reset();');
      emptyFolder(downloads);
      await install(welcome);
    },
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

/** The page that Firefox gives the background while it runs. */
const BACKGROUND_FRAME = `[...ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs")
  .ExtensionParent.GlobalManager.getExtension(${JSON.stringify(ID)}).views]
  .find(({ viewType }) => viewType === "background")?.xulBrowser`;

/** Runs the body of a function as code of the page itself, whatever its policy says of code from strings. */
const inSandbox = (body: string): string => `
  const sandbox = Components.utils.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
  const value = Components.utils.evalInSandbox(${JSON.stringify(`JSON.stringify((() => {${body}})() ?? null)`)}, sandbox);
  return JSON.parse(value);`;

/** What the reader's switch “Run in Private Windows” does. */
const ALLOW_IN_PRIVATE = `
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  await ExtensionPermissions.add(${JSON.stringify(ID)}, { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
  await (await AddonManager.getAddonByID(${JSON.stringify(ID)})).reload();`;

/** Clicks as a mouse does, which counts as a gesture of the reader; `false` while there is no such element. */
const clickOn = (selector: string): string => `
  const element = document.querySelector(${JSON.stringify(selector)});
  if (!element) return false;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y, width, height } = element.getBoundingClientRect();
  for (const type of ["mousedown", "mouseup"])
    window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 }, {});
  return true;`;

const rightClickOn = (selector: string): string => `
  const element = document.querySelector(${JSON.stringify(selector)});
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y, width, height } = element.getBoundingClientRect();
  for (const type of ["mousedown", "mouseup", "contextmenu"])
    window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 2, clickCount: 1 }, {});`;

/** Chooses Galley's entry as soon as the menu is there. */
const CHOOSE_IN_MENU = `
  const menu = document.getElementById("contentAreaContextMenu");
  const entry = menu.querySelector("[id$='-menuitem-_pick-element']");
  if (menu.state !== "open" || !entry) return false;
  entry.doCommand();
  menu.hidePopup();
  return true;`;

/** Presses the keys in the browser's window; they take the way of real ones from there. */
const pressKey = (command: Command): string => {
  const letter = command === 'toggle-clean' ? 'C' : 'L';
  return `
    const keyboard = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
    if (!keyboard.beginInputTransactionForTests(window)) throw new Error("The keyboard is in use.");
    const keys = [["Alt", "AltLeft", 18], ["Shift", "ShiftLeft", 16], ["${letter}", "Key${letter}", ${letter.charCodeAt(0)}]]
      .map(([key, code, keyCode]) => new KeyboardEvent("", { key, code, keyCode }));
    for (const key of keys) keyboard.keydown(key);
    for (const key of keys.reverse()) keyboard.keyup(key);`;
};

/** Errors in the browser's own console that come from files of the extension. */
const NOTED = `
  return Services.console.getMessageArray().flatMap((message) => {
    if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return [];
    const { sourceName, errorMessage } = message;
    // Firefox notes every question that was still open when its page was closed or put aside for going back to it,
    // which is no fault of who asked.
    if (/^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(errorMessage)) return [];
    // The same of a script that was put into a page while its window was closing: the browser's interface is gone by then.
    if (errorMessage === "NS_ERROR_NOT_INITIALIZED") return [];
    // The same of an icon whose button changed before it was drawn; that the files are whole is a test of the build.
    if (errorMessage === "Image corrupt or truncated.") return [];
    return sourceName.includes(${JSON.stringify(UUID)}) ? [sourceName + ": " + errorMessage] : [];
  });`;

/** Reads the reader look; code of the browser may look into closed shadow roots. */
const READ = `
  const root = document.querySelector("galley-view")?.openOrClosedShadowRoot;
  const body = root?.querySelector("article .body");
  if (!body) return null;
  return {
    text: [...body.querySelectorAll("p, h2, h3, h4, h5, h6, li, dt, dd, blockquote, pre, aside, figcaption, td, th, summary")].map((block) => block.textContent.trim()).join("\\n"),
    headings: [...body.querySelectorAll("h2, h3, h4, h5, h6")].map((heading) => heading.textContent.trim()),
  };`;
