import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, {
  type Browser,
  type CDPSession,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import { requireBrowser } from './browsers.mjs';
import { inReader, inShadow, readReader } from './closed-root.ts';
import { type Command, type Galley, type Popup, ROOT, type StartOptions, until } from './galley.ts';
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
    args: [...ARGS, ...(options.sandbox ? [] : ['--no-sandbox']), ...(options.args ?? [])],
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
  const id = await browser.installExtension(options.extension ?? path.join(ROOT, 'dist/chrome'));
  await meetWelcome(browser, options.welcome ?? false);
  const downloads = await saveInFolder(browser);
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
  const background = (): Promise<WebWorker> =>
    until('the background', async () => (await (await browser.extensions()).get(id)?.workers())?.[0]);
  return {
    name: 'chromium',
    browser,
    id,
    origin: `chrome-extension://${id}/`,
    downloads,
    errors,
    consoleErrors: async () => errors,
    blank,
    open,
    openRestricted: () => open('chrome://version/'),
    async openOptions(hash = '') {
      const page = await open(`chrome-extension://${id}/src/options/index.html${hash}`);
      await page.waitForSelector('.add');
      return page;
    },
    welcomePages: () => welcomePages(browser),
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
      await assigned(await background(), command);
      screenOf(screen).press(KEYS[command]);
    },
    answerPrompt: (allow) => (allow ? screenOf(screen).allow() : screenOf(screen).deny()),
    reader: readReader,
    inShadow,
    inReader,
    async endBackground() {
      const page = await open(`chrome-extension://${id}/src/options/index.html`);
      await stopWorker(await page.createCDPSession());
      await page.close();
    },
    async clipboard(page) {
      await browser
        .defaultBrowserContext()
        .overridePermissions(new URL(page.url()).origin, ['clipboard-read', 'clipboard-write']);
      return page.evaluate(() => navigator.clipboard.readText());
    },
    async close() {
      await browser.close();
      screen?.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

function screenOf(screen: HiddenScreen | null): HiddenScreen {
  if (screen) return screen;
  throw new Error('Chromium takes real keys and asks for permissions only on a screen: { screen: true }.');
}

/** Right after the installation the browser has not assigned the keys yet. */
async function assigned(background: WebWorker, command: Command): Promise<void> {
  await until(`keys for ${command}`, () =>
    background.evaluate(async (name) => {
      const { chrome } = globalThis as unknown as {
        chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
      };
      return (await chrome.commands.getAll()).some((known) => known.name === name && known.shortcut !== '');
    }, command),
  );
}

async function saveInFolder(browser: Browser): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-saved-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return folder;
}

/** Stops the extension's worker, and waits until it has. */
async function stopWorker(session: CDPSession): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
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
