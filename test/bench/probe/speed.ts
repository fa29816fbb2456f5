/** Marks around the timed call, for counting in a trace what the browser did meanwhile. */
export const TRACE_MARKS = { start: 'galley-bench-start', end: 'galley-bench-end' } as const;

/** The systems that are timed against each other. */
export const TIMED_SYSTEMS = ['galley', 'readability', 'defuddle'] as const;
export type TimedSystem = (typeof TIMED_SYSTEMS)[number];

/** Milliseconds of one call of each system in a page, once it is warm. */
export type WarmTimes = Record<TimedSystem, number>;

const WARM_UPS = 3;
const WARM_RUNS = 5;

/**
 * Milliseconds of one call. The page has its layout before, as a page on display has; the copy the others need is
 * made before the clock starts.
 */
export function timeOnce(system: TimedSystem, url: string): number {
  document.body.getBoundingClientRect();
  if (system === 'galley') return clock(() => GalleyEngine.analyze(document, { url }));
  const copy = document.cloneNode(true) as Document;
  if (system === 'defuddle') return clock(() => new DefuddleBundle.default(copy, { url }).parse());
  return clock(() => new ReadabilityBundle.Readability(copy).parse());
}

/** Median milliseconds of each system, the runs taken in turns so that all see the same machine. */
export function timeWarm(url: string): WarmTimes {
  const times: Record<TimedSystem, number[]> = { galley: [], readability: [], defuddle: [] };
  for (let round = 0; round < WARM_UPS + WARM_RUNS; round++) {
    for (const system of TIMED_SYSTEMS) {
      const milliseconds = timeOnce(system, url);
      if (round >= WARM_UPS) times[system].push(milliseconds);
    }
  }
  return {
    galley: middle(times.galley),
    readability: middle(times.readability),
    defuddle: middle(times.defuddle),
  };
}

/** Repeats the content of the page until it has so many times its elements, up to a limit; returns how many it has. */
export function growPage(factor: number, mostElements: number): number {
  const pattern = [...document.body.childNodes];
  const each = Math.max(1, document.body.querySelectorAll('*').length);
  const copies = Math.min(factor, Math.max(1, Math.floor(mostElements / each)));
  for (let copy = 1; copy < copies; copy++)
    document.body.append(...pattern.map((node) => node.cloneNode(true)));
  document.body.getBoundingClientRect();
  return document.body.querySelectorAll('*').length;
}

/** Runs the engine once between two marks in the browser's trace. */
export function traceOnce(url: string): void {
  document.body.getBoundingClientRect();
  performance.mark(TRACE_MARKS.start);
  GalleyEngine.analyze(document, { url });
  performance.mark(TRACE_MARKS.end);
}

function clock(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
