import type { Page } from 'puppeteer-core';
import { TRACE_MARKS } from './probe/speed.ts';

/** What Chromium's trace calls the work a script can force: laying out, and finding out which styles hold. */
const LAYOUT = 'Layout';
const STYLE_RECALCULATION = 'UpdateLayoutTree';

/** One event of a trace; `ts` is in microseconds. */
export interface TraceEvent {
  name: string;
  ts: number;
  tid: number;
  /** B and X begin something; E ends it. */
  ph: string;
}

export interface LayoutCounts {
  layouts: number;
  styleRecalculations: number;
}

/** Counts the layouts and style recalculations the engine forces; `work` must set the trace marks. */
export async function countLayouts(tab: Page, work: () => Promise<void>): Promise<LayoutCounts> {
  await tab.tracing.start({ categories: ['devtools.timeline', 'blink.user_timing'] });
  await work();
  const trace = await tab.tracing.stop();
  if (!trace) throw new Error('Chromium kept no trace.');
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString('utf8')) as { traceEvents: TraceEvent[] };
  return countBetweenMarks(traceEvents);
}

/** Counts what began between the marks, on their thread; throws where the marks are missing. */
export function countBetweenMarks(events: readonly TraceEvent[]): LayoutCounts {
  const start = events.find(({ name }) => name === TRACE_MARKS.start);
  const end = events.find(({ name }) => name === TRACE_MARKS.end);
  if (!start || !end) throw new Error('The trace does not hold the timed call.');
  const between = events.filter(
    ({ tid, ts, ph }) => tid === start.tid && ts >= start.ts && ts <= end.ts && (ph === 'B' || ph === 'X'),
  );
  const count = (wanted: string): number => between.filter(({ name }) => name === wanted).length;
  return { layouts: count(LAYOUT), styleRecalculations: count(STYLE_RECALCULATION) };
}
