import type { Browser, Page } from 'puppeteer-core';
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
}

/** A page and what the systems said about it, or why it could not be measured. */
export type Measured = { page: CorpusPage; report: PageReport } | { page: CorpusPage; failure: string };

/**
 * Measures all pages; one that fails or hangs costs its tab and is tried again in another. Where that fails too it is
 * reported as such, and the run goes on.
 */
export async function measureAll(
  browser: Browser,
  pages: readonly CorpusPage[],
  bundles: Bundles,
  options: MeasureOptions,
  onDone: (done: number) => void,
): Promise<Measured[]> {
  const results: Measured[] = [];
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
          const report = await withTimeout(measurePage(tab, page, bundles, options), PAGE_TIMEOUT_MS);
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
  { record, labels, file }: CorpusPage,
  bundles: Bundles,
  { others, tellUrl }: MeasureOptions,
): Promise<PageReport> {
  await showPage(tab, servedAddress({ record, file }), readPage(file), PAGE_TIMEOUT_MS);
  const scripts = [bundles.galley, bundles.probe, ...(others ? [bundles.readability, bundles.defuddle] : [])];
  for (const script of scripts) await tab.evaluate(script);
  return tab.evaluate((request) => GalleyProbe.measure(request), {
    ...(tellUrl && { url: record.url }),
    clutter: labels?.clutter ?? [],
    keep: labels?.keep ?? [],
    others,
  });
}

/** A neutral local address: the engine must not depend on the page being served where it comes from. */
export function servedAddress({ record }: CorpusPage): string {
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
