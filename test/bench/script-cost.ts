import { statSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { ROOT } from '../support/galley.ts';

/** What compiling Galley's scripts costs a page at its first Article. */
export interface ScriptCost {
  /** The share of the work of the page's thread that goes into compiling, 0..1. */
  compiling: number;
  /** Kilobytes of script, as they are parsed. */
  kilobytes: number;
}

/**
 * Compiling may take at most this share of the first view's work: the rest is what a reader waits for (analysis, look,
 * layout), and code that takes longer to compile than a quarter of that is code that hardly runs. The budget is
 * met by less code in the first view; it is never raised to what Galley weighs.
 */
export const MOST_COMPILING = 0.25;
/** What all scripts of a switch may measure once they are light enough; 251 kB when it was set. */
export const TARGET_KILOBYTES = 200;

/** One event of a trace with its time on the thread, µs. */
export interface TimedEvent {
  name: string;
  ts: number;
  tid: number;
  pid: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'];
/** Scripts as a whole, and the functions in them that are compiled when they are first called. */
const COMPILING = new Set(['V8.CompileScript', 'V8.CompileCode']);
const EVALUATING = 'EvaluateScript';

/** Measures a first view; `work` shows it. */
export async function measureScripts(
  page: Page,
  session: CDPSession,
  work: () => Promise<unknown>,
): Promise<ScriptCost> {
  const before = await taskSeconds(session);
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('Chromium kept no trace.');
  const seconds = (await taskSeconds(session)) - before;
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString('utf8')) as { traceEvents: TimedEvent[] };
  const scripts = traceEvents.filter(({ name, args }) => name === EVALUATING && isOfGalley(args?.data?.url));
  const [first] = scripts;
  if (!first) throw new Error('The trace holds no script of Galley.');
  return {
    compiling: compileTime(traceEvents, first) / 1e6 / seconds,
    kilobytes: scripts.reduce((sum, { args }) => sum + sizeOf(args?.data?.url ?? ''), 0) / 1000,
  };
}

/** The time (µs) that compiling takes on the thread of an event; what is compiled within another compilation counts once. */
export function compileTime(
  events: readonly TimedEvent[],
  { pid, tid }: Pick<TimedEvent, 'pid' | 'tid'>,
): number {
  const compiling = events
    .filter((event) => event.pid === pid && event.tid === tid && COMPILING.has(event.name))
    .sort((a, b) => a.ts - b.ts);
  let end = 0;
  let total = 0;
  for (const { ts, dur = 0, tdur = dur } of compiling) {
    if (ts < end) continue;
    total += tdur;
    end = ts + dur;
  }
  return total;
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

function isOfGalley(url = ''): boolean {
  return url.startsWith('chrome-extension://');
}

function sizeOf(url: string): number {
  return statSync(path.join(ROOT, 'dist/chrome', new URL(url).pathname)).size;
}
