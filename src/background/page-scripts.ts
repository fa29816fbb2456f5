import * as v from 'valibot';
import { browser } from '../browser';
import { isBrowserPage } from '../browser-pages';
import readabilityScript from '../content/analysis/readability-script.ts?script&iife';
import contentScript from '../content/content-script.ts?script&iife';
import barScript from '../content/in-place/bar-script.ts?script&iife';
import inPlaceScript from '../content/in-place/in-place-script.ts?script&iife';
import listenScript from '../content/listen/listen-script.ts?script&iife';
import noticesScript from '../content/notices/notices-script.ts?script&iife';
import peekScript from '../content/peek/peek-script.ts?script&iife';
import pickerScript from '../content/picker/picker-script.ts?script&iife';
import readerScript from '../content/reader/reader-script.ts?script&iife';
import resumeScript from '../content/resume/resume-script.ts?script&iife';
import rulesScript from '../content/rules/rules-script.ts?script&iife';
import epubScript from '../content/share/epub/epub-script.ts?script&iife';
import shareScript from '../content/share/share-script.ts?script&iife';
import storyScript from '../content/story/story-script.ts?script&iife';
import { type BackgroundRequest, type PageAnswer, PageAnswerSchema, type PageRequest } from '../messages';
import type { PartName } from '../part-names';
import { cleanCss } from '../ui/clean-css';

/** Error messages of Chromium and Firefox for a page that extensions may not access. */
const RESTRICTED =
  /cannot access|cannot be scripted|gallery cannot|extensions settings policy|missing host permission|error page|chrome-error|not allowed/i;

/**
 * Sends a request to the page of a tab and resolves to its answer. Injects the content script first if it is missing.
 * Never rejects.
 */
export async function askPage(tab: number, request: PageRequest): Promise<PageAnswer> {
  try {
    const present = await send(tab, request);
    if (present) return present;
    await begin(tab);
    const answer = await send(tab, request);
    return answer ?? { ok: false, problem: await problemOf(tab) };
  } catch (error) {
    const restricted = RESTRICTED.test(error instanceof Error ? error.message : String(error));
    return { ok: false, problem: restricted ? 'restricted' : 'failed' };
  }
}

/** A page that has not come to rest after this time (ms) is read as it is: some never do, and readers wait. By hand. */
const READ_AFTER_MS = 700;
/** A page that has not come to rest after this time (ms) is shown without Galley's style sheet for now. By hand. */
const SHOWN_AFTER_MS = 1000;

/** Injects the content script once the page has come to rest, or is late. A second one does nothing. */
async function begin(tab: number): Promise<void> {
  const atRest = browser.scripting.executeScript({ target: { tabId: tab }, files: [contentScript] });
  await Promise.race([atRest, after(READ_AFTER_MS).then(() => inject(tab, [contentScript]))]);
}

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Why the page of a tab does not answer. */
async function problemOf(tab: number): Promise<Extract<PageAnswer, { ok: false }>['problem']> {
  if (await isBrowsers(tab)) return 'restricted';
  const [answer] = await browser.scripting.executeScript({
    target: { tabId: tab },
    func: isWithoutInterface,
  });
  return answer?.result === true ? 'frame-name' : 'failed';
}

/** Runs in the page: true where scripts of the extension do not get the browser's interface. */
function isWithoutInterface(): boolean {
  const { browser, chrome } = globalThis as Partial<
    Record<'browser' | 'chrome', { runtime?: { id?: string } }>
  >;
  try {
    return !(browser?.runtime?.id ?? chrome?.runtime?.id);
  } catch {
    // A frame of another site.
    return true;
  }
}

/** True for pages of the browser itself. Firefox reports that scripts ran on them, but runs none. */
async function isBrowsers(tab: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tab);
  return url !== undefined && isBrowserPage(url);
}

const SCRIPTS: Readonly<Record<PartName, string>> = {
  reader: readerScript,
  readability: readabilityScript,
  share: shareScript,
  epub: epubScript,
  listen: listenScript,
  resume: resumeScript,
  notices: noticesScript,
  rules: rulesScript,
  picker: pickerScript,
  peek: peekScript,
  'in-place': inPlaceScript,
  bar: barScript,
  story: storyScript,
};

/** The parts that show something. Only with them comes the user style sheet: a page could tell that it is there. */
const VISIBLE: ReadonlySet<PartName> = new Set(['reader', 'in-place', 'notices', 'picker', 'peek']);

type LoadPart = Pick<Extract<BackgroundRequest, { type: 'load-part' }>, 'part' | 'word'>;

/** Injects a part of Galley into a tab, with the style sheet that it needs. Resolves to `true` once it is there. */
export async function loadPart(tab: number, { part, word }: LoadPart): Promise<true> {
  const styles = VISIBLE.has(part)
    ? browser.scripting.insertCSS({ target: { tabId: tab }, css: cleanCss(word), origin: 'USER' })
    : undefined;
  const injected = inject(tab, [SCRIPTS[part]]);
  // Firefox keeps style sheets back until the page has come to rest.
  await Promise.race([Promise.all([styles, injected]), Promise.all([after(SHOWN_AFTER_MS), injected])]);
  return true;
}

/** Injects the lexicons of the given languages into a tab. Resolves to `true` once they are there. */
export function loadLexicons(tab: number, languages: readonly string[]): Promise<true> {
  return inject(
    tab,
    languages.map((lang) => `lexicons/${lang}.js`),
  );
}

/** Injects files of typefaces into a tab. Resolves to `true` once they are there. */
export function loadFonts(tab: number, files: readonly string[]): Promise<true> {
  return inject(
    tab,
    files.map((file) => `fonts/${file}.js`),
  );
}

/** Injects scripts at once, also while the page is still loading. */
async function inject(tab: number, files: string[]): Promise<true> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files, injectImmediately: true });
  return true;
}

/** The page's answer; `null` if no content script listens. */
async function send(tab: number, request: PageRequest): Promise<PageAnswer | null> {
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tab, request, { frameId: 0 });
  } catch {
    return null;
  }
  const parsed = v.safeParse(PageAnswerSchema, answer);
  return parsed.success ? parsed.output : null;
}
