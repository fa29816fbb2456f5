import path from 'node:path';
import type { Page } from 'puppeteer-core';

/** The built extension in a real browser, driven as a reader does. */
export interface Galley {
  /** Opens a page in a new tab and waits until it has loaded. */
  open(url: string): Promise<Page>;
  /** Clicks the toolbar button on a page: opens the real popup, which grants access to the tab. */
  clickToolbar(page: Page): Promise<Popup>;
  /** Text and headings of the reader look, which lives in a closed shadow root; `null` while there is none. */
  reader(page: Page): Promise<ReaderContent | null>;
  /** Everything any console said that sounds like an error. */
  errors: string[];
  close(): Promise<void>;
}

/** The popup, open. */
export interface Popup {
  /** Runs the body of a function in the popup. */
  run<T>(body: string): Promise<T>;
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
  await until(`the radio button ${view}`, () =>
    popup.run<boolean>(`
      const label = [...document.querySelectorAll('label')].find((item) => item.textContent.trim() === ${JSON.stringify(view)});
      const radio = label?.querySelector('input[type=radio]');
      if (!radio || radio.disabled) return false;
      radio.click();
      return true;`),
  );
}

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
