import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, {
  type Browser,
  type CDPSession,
  type Extension,
  type Page,
  type Target,
} from 'puppeteer-core';
import { requireBrowser } from './browsers.mjs';
import { inReader, inShadow, readReader } from './closed-root.ts';
import { type Command, type Galley, type Popup, ROOT, type StartOptions, until } from './galley.ts';
import { closeTabs, emptyFolder } from './renew.ts';
import { type HiddenScreen, startScreen } from './screen.ts';
import { meetWelcome, welcomePages } from './welcome.ts';

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
}

export interface ChromiumOptions extends StartOptions {
  /** Shows a window, for real key strokes and for a reader to look at. */
  headed?: boolean;
  /** Added to the environment of the browser. */
  env?: Record<string, string>;
  /** Keeps Chromium's own sandbox, for pages from elsewhere. Off by default: containers often forbid it. */
  sandbox?: boolean;
  /** Further arguments of the command line. */
  args?: readonly string[];
}

/** A worker that has ended answers nobody. */
const PATIENCE_MS = 3000;

/** Until a menu takes keys (ms). */
const MENU_MS = 700;

/** The key of a command in the built extension, in xdotool's words. */
const KEYS: Readonly<Record<Command, string>> = {
  'toggle-clean': 'alt+shift+g',
  'toggle-outline': 'alt+shift+l',
};

/** Starts Chromium with the built extension. */
export async function startChromium(options: ChromiumOptions = {}): Promise<ChromiumGalley> {
  const screen = options.screen ? await startScreen() : null;
  const headed = options.headed || screen !== null;
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: !headed,
    pipe: true,
    enableExtensions: true,
    ...(headed ? { defaultViewport: null } : {}),
    args: [
      ...ARGS,
      ...(options.sandbox ? [] : ['--no-sandbox']),
      ...(options.args ?? []),
      ...hostRules(options.hosts),
    ],
    env: { ...process.env, ...screen?.env, ...options.env },
  });
  const errors: string[] = [];
  const note = (where: string, what: unknown): void => void errors.push(`${where}: ${what}`);
  const listen = (page: Page): void => {
    page.on('pageerror', (error) => note(page.url(), error instanceof Error ? error.stack : error));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
        note(`${page.url()} ${message.location().url ?? ''}`, message.text());
    });
  };
  browser.on('targetcreated', (target) => void listenToBackground(target, note));
  const install = async (welcome = false): Promise<string> => {
    const installed = await browser.installExtension(options.extension ?? path.join(ROOT, 'dist/chrome'));
    await meetWelcome(browser, welcome);
    return installed;
  };
  const id = await install(options.welcome);
  const downloads = await saveInFolder(browser);
  const isPrivate = options.isPrivate ?? false;
  if (isPrivate) await allowInPrivate(browser, id);
  const blank = async (): Promise<Page> => {
    const page = await browser.newPage();
    if (!headed) await page.setViewport({ width: 1280, height: 900 });
    listen(page);
    return page;
  };
  const open = async (url: string): Promise<Page> => {
    const page = await blank();
    await page.goto(url);
    return page;
  };
  /** The extension's own pages, which Chromium shows in no private window. */
  const openOwn = (path: string): Promise<Page> => open(`chrome-extension://${id}/${path}`);
  /** In the reader's own private window: of contexts that the protocol makes the extension knows nothing. */
  const openPrivate = async (url: string): Promise<Page> => {
    const before = new Set(browser.targets());
    const own = await openOwn('src/options/index.html');
    await own.evaluate(
      `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => true)`,
    );
    await own.close();
    const target = await until('the private window', async () =>
      browser.targets().find((one) => !before.has(one) && one.type() === 'page' && one.url() === url),
    );
    const page = await until('its page', () => target.page());
    listen(page);
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitForSelector('body');
    return page;
  };
  let keys: Promise<void> | null = null;
  /** Right after the installation the browser has not assigned the keys yet. */
  const assigned = async (): Promise<void> => {
    const page = await openOwn('src/options/index.html');
    await until('the keys', () =>
      page
        .evaluate(`chrome.commands.getAll().then((all) => all.some(({ shortcut }) => shortcut !== ''))`)
        .then(Boolean),
    );
    await page.close();
  };
  const inWorker = <T>(expression: string): Promise<T> =>
    until('the background', async () => {
      const target = workerOf(browser, id);
      return target && { value: await evaluateIn<T>(target, expression) };
    }).then(({ value }) => value);
  const installed = async (): Promise<Extension> => {
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('The extension is not installed.');
    return extension;
  };
  /** Nothing has needed the background since it was ended. */
  let isAsleep = true;
  /** Has the browser start the worker if it has ended. */
  const wake = async (): Promise<void> => {
    const page = await openOwn('src/options/index.html');
    await page.evaluate('chrome.runtime.sendMessage({}).catch(() => undefined)');
    await page.close();
  };
  return {
    name: 'chromium',
    browser,
    id,
    origin: `chrome-extension://${id}/`,
    downloads,
    errors,
    consoleErrors: async () => errors,
    blank,
    open: isPrivate ? openPrivate : open,
    openRestricted: () => open('chrome://version/'),
    async openOptions(hash = '') {
      const page = await openOwn(`src/options/index.html${hash}`);
      await page.waitForSelector('.add');
      return page;
    },
    welcomePages: () => welcomePages(browser),
    async clickButton(page) {
      await page.bringToFront();
      await (await installed()).triggerAction(page);
      isAsleep = false;
    },
    isPopupOpen: async () =>
      (await (await installed()).pages()).some((page) => page.url().includes('/popup/')),
    async clickToolbar(page) {
      await page.bringToFront();
      const extension = await installed();
      const open = new Set(await extension.pages());
      await extension.triggerAction(page);
      const popup = await until('the popup', async () =>
        (await extension.pages()).find(
          (candidate) => !open.has(candidate) && candidate.url().includes('/popup/'),
        ),
      );
      listen(popup);
      isAsleep = false;
      return {
        page: popup,
        run: (body) => popup.evaluate(`(() => {${body}})()`),
        async click(selector) {
          await popup.waitForSelector(selector);
          await popup.click(selector);
        },
      } as Popup & { page: Page };
    },
    async press(page, command) {
      await page.bringToFront();
      keys ??= assigned();
      await keys;
      await page.bringToFront();
      screenOf(screen).press(KEYS[command]);
    },
    async hideByMenu(page, selector) {
      await page.bringToFront();
      const { x, y } = await page.$eval(selector, (element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        const edge = (outerWidth - innerWidth) / 2;
        return {
          x: screenX + edge + left + width / 2,
          y: screenY + outerHeight - innerHeight - edge + top + height / 2,
        };
      });
      const { rightClick, press } = screenOf(screen);
      rightClick(x, y);
      // The menu's own submenu for Galley, and in it the entry, each by its first letter.
      for (const key of ['g', 'h']) {
        await setTimeout(MENU_MS);
        press(key);
      }
    },
    answerPrompt: (allow) => (allow ? screenOf(screen).allow() : screenOf(screen).deny()),
    reader: readReader,
    inShadow,
    inReader,
    closePopup: (popup) => pageOf(popup).close(),
    async reload() {
      await inExtensions(
        browser,
        `chrome.developerPrivate.reload(${JSON.stringify(id)}, { failQuietly: true })`,
      );
    },
    async endBackground() {
      // Over a tab that is there: one that opens would close the popup, and take the question for a permission away.
      const [page] = await browser.pages();
      if (workerOf(browser, id)) await stopWorker(await (page ?? (await blank())).createCDPSession());
      isAsleep = true;
    },
    async inBackground(body) {
      // Only where it is needed: the tab that wakes it closes the popup.
      if (isAsleep) await wake();
      isAsleep = false;
      return inWorker(`(() => {${body}})()`);
    },
    async clipboard(page) {
      await browser
        .defaultBrowserContext()
        .overridePermissions(new URL(page.url()).origin, ['clipboard-read', 'clipboard-write']);
      return page.evaluate(() => navigator.clipboard.readText());
    },
    async renew({ welcome } = {}) {
      await closeTabs(browser);
      await browser.uninstallExtension(id);
      errors.length = 0;
      keys = null;
      emptyFolder(downloads);
      await install(welcome);
    },
    async close() {
      await browser.close();
      screen?.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

/** The argument that has the browser find hosts on this computer. */
const hostRules = (hosts: readonly string[] = []): string[] =>
  hosts.length > 0
    ? [`--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join(', ')}`]
    : [];

function screenOf(screen: HiddenScreen | null): HiddenScreen {
  if (screen) return screen;
  throw new Error('Chromium takes real keys and asks for permissions only on a screen: { screen: true }.');
}

const workerOf = (browser: Browser, id: string): Target | undefined =>
  browser
    .targets()
    .find(
      (target) => target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${id}/`),
    );

/** A worker that was started again answers nobody but who comes anew, and waits for them where it was listened to. */
async function evaluateIn<T>(target: Target, expression: string): Promise<T> {
  const session = await target.createCDPSession();
  try {
    await session.send('Runtime.runIfWaitingForDebugger');
    const evaluated = session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    const late = setTimeout(PATIENCE_MS, null, { ref: false }).then(() => {
      throw new Error('The worker does not answer.');
    });
    const { result, exceptionDetails } = await Promise.race([evaluated, late]);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.detach();
  }
}

/** What the reader's switch “Allow in Incognito” does. The extension is loaded anew by it. */
async function allowInPrivate(browser: Browser, id: string): Promise<void> {
  await inExtensions(
    browser,
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${JSON.stringify(id)}, incognitoAccess: true })`,
  );
  await until('Galley in private windows', () =>
    inExtensions<boolean>(
      browser,
      `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(id)}).then((info) => info.incognitoAccess.isActive)`,
    ),
  );
}

/** Runs code in the browser's own page for extensions, which may do with them what the reader may. */
async function inExtensions<T>(browser: Browser, code: string): Promise<T> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  // Else an unpacked extension is switched off as soon as it is loaded anew.
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  const value = (await page.evaluate(code)) as T;
  await page.close();
  return value;
}

async function saveInFolder(browser: Browser): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-saved-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return folder;
}

/** Stops the extension's worker, and waits until it has. */
async function stopWorker(session: CDPSession): Promise<void> {
  let isStopped = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    isStopped ||= versions.some(({ runningStatus }) => runningStatus === 'stopped');
  });
  await session.send('ServiceWorker.enable');
  // One that is just starting misses the word.
  await until('the worker to stop', async () => {
    if (!isStopped) await session.send('ServiceWorker.stopAllWorkers');
    return isStopped;
  });
  await session.detach();
}

/** Errors of the worker, which has no page. */
async function listenToBackground(
  target: Target,
  note: (where: string, what: unknown) => void,
): Promise<void> {
  if (target.type() !== 'service_worker') return;
  try {
    const session = await target.createCDPSession();
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
      note(target.url(), exception?.description ?? text),
    );
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error') note(target.url(), args.map(({ value }) => value).join(' '));
    });
    // A worker that is listened to waits, when it starts again, until it is told that the listener is ready.
    session.on('Inspector.targetReloadedAfterCrash', () => {
      session.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
    });
    await session.send('Runtime.enable');
  } catch {
    // A worker that ended before it could be listened to has said nothing.
  }
}

/** The popup's own page, for screenshots. */
export function pageOf(popup: Popup): Page {
  return (popup as Popup & { page: Page }).page;
}
