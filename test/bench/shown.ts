import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { choose, type Galley, type Popup, type ReaderContent, until } from '../support/galley.ts';
import { setLook } from '../support/look.ts';
import { type Asked, type Watched, watchChromium, watchFirefox } from '../support/network.ts';
import { scrollToMiddle, topOf } from '../support/paragraphs.ts';
import { serve } from '../support/server.ts';
import { type CorpusPage, pageKey } from './corpus.ts';
import type { BenchOptions } from './options.ts';

/** A switch between views may move what is read by this much (CSS px): the rounding of two layouts. */
const MOST_MOVED_PX = 2;
/** A page or view that asks for nothing for so long (ms) is loaded. */
const QUIET_MS = 700;
/** CSS px below the window: pictures there come next, and are loaded. */
const NEXT_PX = 300;
/** What the browser itself loads for a page, such as its icon. */
const BY_THE_BROWSER: ReadonlySet<string> = new Set(['other', 'manifest']);

/**
 * Shows pages in the built extension, in Chromium and Firefox side by side, as a reader does.
 * @returns a sentence for each fault
 */
export async function checkShownPages(
  pages: readonly CorpusPage[],
  options: BenchOptions,
): Promise<string[]> {
  const folder = commonFolder(pages);
  const server = await serve(folder, { saved: true });
  try {
    const inBrowser = async (watch: () => Promise<Watched>): Promise<string[]> => {
      const faults: string[] = [];
      const watched = await watch();
      const { name } = watched.galley;
      for (const page of pages) {
        const url = new URL(path.relative(folder, page.file), server.origin).href;
        const found = await checkPage(watched, page, url, options);
        faults.push(...found.map((what) => `${name}, ${pageKey(page.record)}: ${what}`));
      }
      return [
        ...faults,
        ...ownRequests(watched.galley, await watched.end()).map((what) => `${name}: ${what}`),
      ];
    };
    return (await Promise.all([watchChromium, watchFirefox].map(inBrowser))).flat();
  } finally {
    await server.close();
  }
}

/** The deepest folder that holds all pages. */
function commonFolder(pages: readonly CorpusPage[]): string {
  const [first = '', ...others] = pages.map(({ file }) => path.dirname(file));
  let folder = first;
  while (!others.every((other) => other === folder || other.startsWith(folder + path.sep)))
    folder = path.dirname(folder);
  return folder;
}

async function checkPage(
  { galley }: Watched,
  page: CorpusPage,
  url: string,
  { whole }: BenchOptions,
): Promise<string[]> {
  try {
    return [
      ...(await requestsOfViews(galley, url)),
      ...(await movedBySwitches(galley, url)),
      ...(whole ? await readWhole(galley, url, page) : []),
    ];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** What a page is asked to load when its views are opened, beside what it has asked for itself and the pictures in sight. */
async function requestsOfViews(galley: Galley, url: string): Promise<string[]> {
  await setLook(galley, 'reader');
  const page = await galley.blank();
  const asked: string[] = [];
  page.on('request', (request) => {
    // Firefox does not tell what a request is for.
    const isBrowsers = galley.name === 'chromium' && BY_THE_BROWSER.has(request.resourceType());
    if (request.url().startsWith('http') && !isBrowsers) asked.push(request.url().replace(/#.*/, ''));
  });
  await page.goto(url);
  await untilQuiet(asked);
  const before = new Set(asked);
  const inSight = new Set<string>();
  const popup = await galley.clickToolbar(page);
  for (const view of (await isArticle(popup)) ? (['Article', 'Outline', 'Original'] as const) : []) {
    await choose(popup, view);
    await untilQuiet(asked);
    if (view !== 'Original') for (const picture of await picturesInSight(galley, page)) inSight.add(picture);
  }
  await page.close();
  const others = asked.filter((address) => !before.has(address) && !inSight.has(address));
  return [...new Set(others)].map((address) => `its view asks for ${address}`);
}

/** Waits until nothing more is asked for. */
async function untilQuiet(asked: readonly string[]): Promise<void> {
  let count: number;
  do {
    count = asked.length;
    await setTimeout(QUIET_MS);
  } while (asked.length > count);
}

/** The addresses of the pictures that a view shows, or that come next. */
async function picturesInSight(galley: Galley, page: Page): Promise<string[]> {
  await until('the reader look', () => galley.reader(page));
  return galley.inReader<string[]>(
    page,
    `return [...dialog.querySelectorAll('.body img[src]')]
       .filter((image) => image.checkVisibility() && image.getBoundingClientRect().top < dialog.clientHeight + ${NEXT_PX})
       .map((image) => image.src.replace(/#.*/, ''));`,
  );
}

/** What the extension asked for in its own name, beside its own files. */
const ownRequests = ({ origin }: Galley, asked: readonly Asked[]): string[] =>
  asked
    .filter(({ by, url }) => origin.startsWith(by) && !url.startsWith(origin))
    .map(({ url }) => `asks for ${url}`);

/** How far switches in the page's own look move the paragraph that is read, where it is too far. */
async function movedBySwitches(galley: Galley, url: string): Promise<string[]> {
  await setLook(galley, 'in-place');
  const page = await galley.open(url);
  const popup = await galley.clickToolbar(page);
  const moved: string[] = [];
  if (await isArticle(popup)) {
    await choose(popup, 'Article');
    await until('the clean page', () => isClean(page));
    const paragraph = await scrollToMiddle(page);
    const at = await topOf(page, paragraph);
    for (const view of paragraph < 0 ? [] : (['Original', 'Article', 'Original', 'Article'] as const)) {
      await choose(popup, view);
      await until(`the view ${view}`, async () => (await isClean(page)) === (view === 'Article'));
      const by = (await topOf(page, paragraph)) - at;
      if (Math.abs(by) > MOST_MOVED_PX) moved.push(`${view} moves what is read by ${by.toFixed(1)} px`);
    }
  }
  await page.close();
  return moved;
}

/** True while the page itself is shown clean: only then it holds what speaks to screen readers. */
const isClean = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('galley-status') !== null);

export const isArticle = (popup: Popup): Promise<boolean> =>
  until('the popup', () =>
    popup.run<boolean[] | false>(
      'return document.querySelector(".content h1, .problem") !== null && [document.querySelector("input[value=article]:enabled") !== null]',
    ),
  ).then(([is = false]) => is);

/** What of the gold the reader look leaves out, and what of the labelled clutter it shows. */
async function readWhole(galley: Galley, url: string, { record, labels }: CorpusPage): Promise<string[]> {
  await setLook(galley, 'reader');
  const page = await galley.open(url);
  await choose(await galley.clickToolbar(page), 'Article');
  const content: ReaderContent = await until('the reader look', () => galley.reader(page));
  await page.close();
  const text = plain(content.text);
  const lines = (record.gold.text ?? '').split('\n').map(plain).filter(Boolean);
  const missing = lines.filter((line) => !text.includes(line));
  const clutter = (labels?.clutter ?? [])
    .flatMap(({ anchor, hidden }) => (anchor !== undefined && !hidden ? [plain(anchor)] : []))
    .filter((words) => text.includes(words));
  const wanted = (record.gold.sections ?? [])
    .flatMap(({ headlines, headline }) => headlines ?? headline)
    .map(plain)
    .filter(Boolean);
  const headings = content.headings.map(plain);
  return [
    ...missing.map((line) => `leaves out “${line}”`),
    ...clutter.map((words) => `shows the clutter “${words}”`),
    ...(headings.join('\n') === wanted.join('\n') ? [] : [`has the headings ${headings.join(' | ')}`]),
  ];
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
