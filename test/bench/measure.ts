import type { Browser, Page } from 'puppeteer-core';
import type { SeenOnSite } from '../../src/engine/types.ts';
import { openTab, showPage } from './browser.ts';
import type { Bundles } from './bundles.ts';
import { type CorpusPage, pageKey, readPage } from './corpus.ts';
import type { PageReport } from './probe/protocol.ts';

/** Two tabs keep two cores busy; more only make the times worthless. */
const TABS = 2;
const PAGE_TIMEOUT_MS = 30_000;
/** On a loaded machine a tab hangs now and then, on a page that answers at once the next time. */
const TRIES = 2;

export interface MeasureOptions {
  others: boolean;
  tellUrl: boolean;
  /** What to tell the engine of the other pages of a page's site; nothing where left out. */
  seen?: (page: CorpusPage) => SeenOnSite;
}

/** A page and what was reported of it, or why it could not be measured. */
export type Measured<Report = PageReport> =
  | { page: CorpusPage; report: Report }
  | { page: CorpusPage; failure: string };

/** What is done with one page in a tab. */
type Work<Report> = (tab: Page, page: CorpusPage) => Promise<Report>;

/** Measures what the systems say about all pages; see {@link overPages} for pages that fail. */
export function measureAll(
  browser: Browser,
  pages: readonly CorpusPage[],
  bundles: Bundles,
  options: MeasureOptions,
  onDone: (done: number) => void,
): Promise<Measured[]> {
  return overPages(browser, pages, (tab, page) => measurePage(tab, page, bundles, options), onDone);
}

/**
 * Asks the engine alone about each page: for all that it says, or what became of the words. See {@link overPages} for pages
 * that fail.
 */
export function askAll<Question extends 'answer' | 'balance'>(
  question: Question,
  browser: Browser,
  pages: readonly CorpusPage[],
  bundles: Bundles,
  { tellUrl }: Pick<MeasureOptions, 'tellUrl'>,
  onDone: (done: number) => void,
): Promise<Measured<ReturnType<(typeof GalleyProbe)[Question]>>[]> {
  return overPages(
    browser,
    pages,
    async (tab, { record, file }) => {
      await showPage(tab, servedAddress({ record }), readPage(file), PAGE_TIMEOUT_MS);
      for (const script of [bundles.galley, bundles.probe]) await tab.evaluate(script);
      const url = tellUrl ? record.url : undefined;
      const asked = await tab.evaluate((name, address) => GalleyProbe[name](address), question, url);
      return asked as ReturnType<(typeof GalleyProbe)[Question]>;
    },
    onDone,
  );
}

/**
 * Does the work on all pages; a page that fails or hangs costs its tab and is tried again in another. Where that fails
 * too it is reported as such, and the run goes on.
 */
async function overPages<Report>(
  browser: Browser,
  pages: readonly CorpusPage[],
  onPage: Work<Report>,
  onDone: (done: number) => void,
): Promise<Measured<Report>[]> {
  const results: Measured<Report>[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    let tab = await openTab(browser);
    while (next < pages.length) {
      const index = next++;
      const page = pages[index];
      if (!page) return;
      for (let tries = 0; tries < TRIES; tries++) {
        try {
          const report = await withTimeout(onPage(tab, page), PAGE_TIMEOUT_MS);
          results[index] = { page, report };
          break;
        } catch (error) {
          results[index] = { page, failure: error instanceof Error ? error.message : String(error) };
          void tab.close().catch(() => undefined);
          tab = await openTab(browser);
        }
      }
      onDone(++done);
    }
  };
  await Promise.all(Array.from({ length: TABS }, work));
  return results;
}

async function measurePage(
  tab: Page,
  page: CorpusPage,
  bundles: Bundles,
  { others, tellUrl, seen }: MeasureOptions,
): Promise<PageReport> {
  const { record, labels, file } = page;
  await showPage(tab, servedAddress({ record }), readPage(file), PAGE_TIMEOUT_MS);
  const scripts = [bundles.galley, bundles.probe, ...(others ? [bundles.readability, bundles.defuddle] : [])];
  for (const script of scripts) await tab.evaluate(script);
  return tab.evaluate((request) => GalleyProbe.measure(request), {
    ...(tellUrl && { url: record.url }),
    clutter: labels?.clutter ?? [],
    keep: labels?.keep ?? [],
    others,
    ...(seen && { seen: seen(page) }),
  });
}

/** A neutral local address: the engine must not depend on the page being served where it comes from. */
export function servedAddress({ record }: Pick<CorpusPage, 'record'>): string {
  return `http://127.0.0.1/${pageKey(record).split('/').map(encodeURIComponent).join('/')}`;
}

/** Gives up on work that takes too long: rejects, while the work itself goes on unheard. */
export async function withTimeout<Result>(work: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([work, expiry]);
  } finally {
    clearTimeout(timer);
  }
}
