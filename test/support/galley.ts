import path from 'node:path';
import type { Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

/** The built extension in a real browser, driven as a reader does. The same in every browser. */
export interface Galley {
  readonly name: BrowserName;
  /** Where the extension's own files are. */
  readonly origin: string;
  /** Opens a page in a new tab and waits until it has loaded. */
  open(url: string): Promise<Page>;
  /** A new, empty tab whose errors are listened to. */
  blank(): Promise<Page>;
  /** Opens a page of the browser itself, on which extensions may not run. */
  openRestricted(): Promise<Page>;
  /** Opens the options page in a tab; what runs in it sees the extension's whole API as `chrome`. */
  openOptions(hash?: string): Promise<Page>;
  /** The welcome pages that are open. */
  welcomePages(): Promise<Page[]>;
  /** Clicks the toolbar button on a page: opens the real popup, which grants access to the tab. */
  clickToolbar(page: Page): Promise<Popup>;
  /** Clicks the toolbar button on a page, and waits for nothing. It grants access to the tab. */
  clickButton(page: Page): Promise<void>;
  /** Whether the popup is open. */
  isPopupOpen(): Promise<boolean>;
  /** Presses the keys that are assigned to a command. Chromium takes real keys only on a screen: `start({ screen: true })`. */
  press(page: Page, command: Command): Promise<void>;
  /**
   * Opens the menu of a right click on an element of a page, and chooses Galley's entry “Hide this element”. Chromium
   * has menus only on a screen.
   */
  hideByMenu(page: Page, selector: string): Promise<void>;
  /** Answers the browser's own question for a permission. Chromium asks only on a screen. */
  answerPrompt(allow: boolean): Promise<void>;
  /** Text and headings of the reader look, which lives in a closed shadow root; `null` while there is none. */
  reader(page: Page): Promise<ReaderContent | null>;
  /**
   * Runs the body of a function, as if a reader had just clicked, in one of Galley's closed shadow roots; `dialog` is
   * its first element with the tag. Rejects while there is none.
   */
  inShadow<T>(page: Page, hostTag: string, tag: string, body: string): Promise<T>;
  /** {@link inShadow} in the reader look; `dialog` is its outermost element. */
  inReader<T>(page: Page, body: string): Promise<T>;
  /** Closes the popup, as a click beside it does. */
  closePopup(popup: Popup): Promise<void>;
  /** Loads the extension anew, as an update does; what it has put into pages stays there. */
  reload(): Promise<void>;
  /** Ends the background as the browser does after a time without work; it starts again when it is needed. */
  endBackground(): Promise<void>;
  /** Runs the body of a function in the background, which is started if it has ended; its value comes back as JSON. */
  inBackground<T>(body: string): Promise<T>;
  /** The text that was copied last. */
  clipboard(page: Page): Promise<string>;
  /** The folder into which the browser saves. */
  downloads: string;
  /** Everything any console of a page said that sounds like an error, with the address of the script if it is known. */
  errors: string[];
  /** {@link errors}, and what the browser itself noted of the extension's scripts, its background included. */
  consoleErrors(): Promise<string[]>;
  /**
   * Makes the browser as good as new: closes all tabs, installs Galley anew, with no settings and no permissions, and
   * forgets errors and downloads.
   */
  renew(how?: RenewOptions): Promise<void>;
  close(): Promise<void>;
}

export type Command = 'toggle-clean' | 'toggle-outline';

export interface RenewOptions {
  /** Leaves the page open that Galley shows when it is installed. */
  welcome?: boolean | undefined;
}

export interface StartOptions extends RenewOptions {
  /** What to install instead of the build in `dist`: a folder; for Firefox an archive as well. */
  extension?: string;
  /** Chromium gets a screen, though nobody sees it: for real keys and for its question for a permission. */
  screen?: boolean;
  /** Pages open in a private window, in which the reader lets Galley run. */
  isPrivate?: boolean;
  /** Names of hosts that lead to this computer, on any port. */
  hosts?: readonly string[];
}

/** The popup, open. */
export interface Popup {
  /** Runs the body of a function in the popup. */
  run<T>(body: string): Promise<T>;
  /** Clicks with the mouse on the middle of the first element that fits, as soon as there is one. */
  click(selector: string): Promise<void>;
}

/** A view as its radio button in the popup is called. */
export type View = 'Original' | 'Article' | 'Outline';

export interface ReaderContent {
  /** Blocks of the article, one a line, captions included. */
  text: string;
  headings: string[];
}

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const FIXTURES = path.join(ROOT, 'test/fixtures');

/** Waits until a check holds; throws with the description when it does not within the time (ms). */
export async function until<T>(
  what: string,
  check: () => Promise<T | null | undefined | false>,
  within = 10_000,
): Promise<T> {
  const end = Date.now() + within;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const value = await check();
      if (value) return value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${within} ms for ${what}.${last ? ` Last error: ${last}` : ''}`);
}

/** Chooses a view in the popup by the name of its radio button, and waits until the page answered. */
export async function choose(popup: Popup, view: View): Promise<void> {
  await until(`the radio button ${view}`, async () => {
    const instead = await popup.run<string | null>(`
      const label = [...document.querySelectorAll('label')].find((item) => item.textContent.trim() === ${JSON.stringify(view)});
      const radio = label?.querySelector('input[type=radio]');
      if (!radio || radio.matches(':disabled')) return document.body.innerText;
      radio.click();
      return null;`);
    if (instead !== null) throw new Error(`The popup says: ${instead}`);
    return true;
  });
}

/** Clicks on the button with this text in the popup, as soon as there is one. */
export const pressButton = (popup: Popup, label: string): Promise<boolean> =>
  until(`the button ${label}`, () =>
    popup.run<boolean>(`
      const button = [...document.querySelectorAll('button')].find((item) => item.textContent === ${JSON.stringify(label)});
      button?.click();
      return button !== undefined;`),
  );

/** The popup's text, once it has its answer from the page. */
export async function popupText(popup: Popup): Promise<string> {
  return until('the popup to show the page', () =>
    popup.run<string | null>(`
      return document.querySelector('.content h1, .content .problem') ? document.body.innerText : null;`),
  );
}

/** The whole document as text, for exact comparison. */
export const outerHTML = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

/** Which of the elements are rendered. */
export const rendered = (page: Page, selectors: readonly string[]): Promise<string[]> =>
  page.evaluate(
    (list) => list.filter((selector) => document.querySelector(selector)?.checkVisibility()),
    [...selectors],
  );
