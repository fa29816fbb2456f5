import type { Browser, Page } from 'puppeteer-core';
import { openTab, showPage } from './browser.ts';
import type { Bundles } from './bundles.ts';
import { type CorpusPage, pageKey, readPage } from './corpus.ts';
import { servedAddress, withTimeout } from './measure.ts';
import type { TimedSystem } from './probe/speed.ts';
import { countLayouts } from './trace.ts';

/** Enough pages for a median, few enough for a coffee. */
const MOST_PAGES = 40;
const GROWN_PAGES = 3;
const GROWTH_FACTORS = [1, 10, 100];
const MOST_ELEMENTS = 200_000;
const STEP_TIMEOUT_MS = 60_000;

/** Times on one page, as multiples of Readability's on the same page in the same browser. */
export interface PageSpeed {
  page: string;
  /** The first call after the page was loaded. */
  cold: number;
  /** The median of later calls. */
  warm: number;
  defuddle: { cold: number; warm: number };
  layouts: number;
  styleRecalculations: number;
}

/** A page repeated: how the time for one element changes with the number of elements. */
export interface Growth {
  page: string;
  steps: { elements: number; timePerElement: number }[];
}

export interface SpeedReport {
  pages: PageSpeed[];
  growth: Growth[];
  failures: string[];
}

/** Times the engine on a sample of the pages, one page at a time so that nothing else is on the clock. */
export async function measureSpeed(
  browser: Browser,
  pages: readonly CorpusPage[],
  bundles: Bundles,
): Promise<SpeedReport> {
  const sample = spread(pages, MOST_PAGES);
  const report: SpeedReport = { pages: [], growth: [], failures: [] };
  const attempt = async (page: CorpusPage, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      report.failures.push(`${pageKey(page.record)}: ${error instanceof Error ? error.message : error}`);
    }
  };
  for (const page of sample)
    await attempt(page, async () => void report.pages.push(await timePage(browser, page, bundles)));
  for (const page of spread(sample, GROWN_PAGES))
    await attempt(page, () => {
      const growth: Growth = { page: pageKey(page.record), steps: [] };
      report.growth.push(growth);
      return inTab(browser, (tab) => growPage(tab, page, bundles, growth.steps));
    });
  return report;
}

/** Does something in a tab of its own, which has a process of its own: no call finds what another has warmed up. */
async function inTab<Result>(browser: Browser, work: (tab: Page) => Promise<Result>): Promise<Result> {
  const tab = await openTab(browser);
  try {
    return await withTimeout(work(tab), STEP_TIMEOUT_MS);
  } finally {
    void tab.close().catch(() => undefined);
  }
}

async function timePage(browser: Browser, page: CorpusPage, bundles: Bundles): Promise<PageSpeed> {
  const cold = (system: TimedSystem): Promise<number> =>
    inTab(browser, (tab) => firstCall(tab, page, bundles, system));
  const galleyCold = await cold('galley');
  const readabilityCold = await cold('readability');
  const defuddleCold = await cold('defuddle');
  const { warm, counts } = await inTab(browser, (tab) => timeLaterCalls(tab, page, bundles));
  return {
    page: pageKey(page.record),
    cold: galleyCold / readabilityCold,
    warm: warm.galley / warm.readability,
    defuddle: { cold: defuddleCold / readabilityCold, warm: warm.defuddle / warm.readability },
    ...counts,
  };
}

/** Times later calls of all systems side by side, and counts what one of Galley's makes the browser do. */
async function timeLaterCalls(tab: Page, page: CorpusPage, bundles: Bundles) {
  const { url } = page.record;
  await load(tab, page, [bundles.probe, bundles.defuddle, bundles.readability, bundles.galley]);
  const warm = await tab.evaluate((address) => GalleyProbe.timeWarm(address), url);
  const counts = await countLayouts(tab, () =>
    tab.evaluate((address) => GalleyProbe.traceOnce(address), url),
  );
  return { warm, counts };
}

/** Loads the page afresh, with one system alone, and times its first call. */
async function firstCall(
  tab: Page,
  page: CorpusPage,
  bundles: Bundles,
  system: TimedSystem,
): Promise<number> {
  await load(tab, page, [bundles.probe, bundles[system]]);
  return tab.evaluate((name, url) => GalleyProbe.timeOnce(name, url), system, page.record.url);
}

/** Adds step after step, so that the steps before one that takes too long are known. */
async function growPage(
  tab: Page,
  page: CorpusPage,
  bundles: Bundles,
  steps: Growth['steps'],
): Promise<void> {
  for (const factor of GROWTH_FACTORS) {
    await load(tab, page, [bundles.probe, bundles.galley]);
    const elements = await tab.evaluate((by, most) => GalleyProbe.growPage(by, most), factor, MOST_ELEMENTS);
    // The first call warms the code up: growth is about the page, not about the compiler.
    await tab.evaluate((url) => GalleyProbe.timeOnce('galley', url), page.record.url);
    const time = await tab.evaluate((url) => GalleyProbe.timeOnce('galley', url), page.record.url);
    steps.push({ elements, timePerElement: time / elements });
  }
}

async function load(tab: Page, page: CorpusPage, scripts: readonly string[]): Promise<void> {
  await showPage(tab, servedAddress(page), readPage(page.file), STEP_TIMEOUT_MS);
  for (const script of scripts) await tab.evaluate(script);
}

/** At most so many entries, evenly spread over the list. */
export function spread<Entry>(entries: readonly Entry[], most: number): Entry[] {
  const step = Math.max(1, entries.length / most);
  return entries.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
