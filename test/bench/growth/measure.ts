import type { Browser, Page } from 'puppeteer-core';
import { openTab, showPage } from '../browser.ts';
import { buildAutomatic, buildBundles } from '../bundles.ts';
import { FIELDS, type Field } from './fields.ts';

/** How the time for a page grows with one of its fields. */
export interface FieldGrowth {
  readonly name: string;
  /** Milliseconds of CPU of the page at one, two and four times the size; empty where the last took no time to speak of. */
  readonly times: readonly number[];
  /** What kept it from being measured, such as a page that did not answer. */
  readonly failure?: string;
}

/** Each size is twice the one before. */
const DOUBLINGS = [1, 2, 4] as const;
const LARGEST = 4;
/** ms: shorter times hang no tab, and tell of the compiler and the clock rather than of growth. */
const SHORTEST_MS = 40;
/** Calls of which the shortest counts: others are disturbed. */
const CALLS = 3;
/** Times that a field is measured which seems to grow too fast. */
const TRIES = 3;
/** ms: a tab that works for so long hangs, as readers see it. */
const HANGS_MS = 8000;
/** Exponent of the growth at the last doubling, at most: between a line (1) and a square (2), nearer to the line. */
export const MOST_GROWTH = 1.5;

/** The exponent of the growth at the last doubling; 0 where there was no time to speak of. */
export function exponentOf({ times }: FieldGrowth): number {
  const [before, last] = times.slice(-2);
  return before && last ? Math.log2(last / before) : 0;
}

/** Doubles each field of a page in turn and takes the time. */
export async function measureGrowth(
  browser: Browser,
  onDone: (done: number) => void,
): Promise<FieldGrowth[]> {
  const readers = { engine: (await buildBundles()).galley, automatic: await buildAutomatic() };
  const found: FieldGrowth[] = [];
  let tab = await openTab(browser);
  for (const field of FIELDS) {
    try {
      found.push(await growField(tab, field, readers[field.reader ?? 'engine']));
    } catch (error) {
      found.push({ name: field.name, times: [], failure: String(error) });
      // A page that hangs closes when it is done.
      void tab.close().catch(() => undefined);
      tab = await openTab(browser);
    }
    onDone(found.length);
  }
  return found;
}

async function growField(tab: Page, field: Field, script: string): Promise<FieldGrowth> {
  const { name, start } = field;
  const last = await timeOf(tab, field, start * LARGEST, script);
  if (last < SHORTEST_MS) return { name, times: [] };
  let best: FieldGrowth | null = null;
  // A machine that has much else to do makes one of three times long now and then, but not again and again.
  for (let tries = 0; tries < TRIES && (!best || exponentOf(best) > MOST_GROWTH); tries++) {
    const times: number[] = [];
    for (const factor of DOUBLINGS) times.push(await timeOf(tab, field, start * factor, script));
    const found = { name, times };
    if (!best || exponentOf(found) < exponentOf(best)) best = found;
  }
  return best ?? { name, times: [] };
}

/** Milliseconds of CPU that the page takes for one call, the shortest of a few. */
async function timeOf(tab: Page, { page, reader }: Field, size: number, script: string): Promise<number> {
  await showPage(tab, 'https://news.example/gulls', page(size), HANGS_MS);
  await tab.evaluate(script);
  const cpu = await tab.createCDPSession();
  await cpu.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async (): Promise<number> => {
    const { metrics } = await cpu.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'ThreadTime')?.value ?? 0) * 1000;
  };
  const call =
    reader === 'automatic'
      ? 'GalleyAutomatic.isArticle(document, new URL(location.href)), 0'
      : 'document.body.getBoundingClientRect(), GalleyEngine.analyze(document), 0';
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < CALLS; round++) {
    const before = await now();
    await withLimit(tab.evaluate(call));
    least = Math.min(least, (await now()) - before);
    // Nothing is gained by asking a slow page again.
    if (least > HANGS_MS / CALLS) break;
  }
  await cpu.detach();
  return least;
}

async function withLimit<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${HANGS_MS / 1000} s`)), HANGS_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
