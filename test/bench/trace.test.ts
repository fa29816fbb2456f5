import { describe, expect, it } from 'vitest';
import { TRACE_MARKS } from './probe/speed.ts';
import { countBetweenMarks, type TraceEvent } from './trace.ts';

function event(name: string, ts: number, parts: Partial<TraceEvent> = {}): TraceEvent {
  return { name, ts, tid: 1, ph: 'X', ...parts };
}

describe('the count of forced layouts', () => {
  const marks = [event(TRACE_MARKS.start, 10, { ph: 'I' }), event(TRACE_MARKS.end, 20, { ph: 'I' })];

  it('takes what begins between the marks', () => {
    const events = [
      ...marks,
      event('Layout', 5),
      event('Layout', 12),
      event('UpdateLayoutTree', 13),
      event('Layout', 25),
    ];
    expect(countBetweenMarks(events)).toEqual({ layouts: 1, styleRecalculations: 1 });
  });

  it('leaves out other threads and the end of what began', () => {
    const events = [
      ...marks,
      event('Layout', 12, { tid: 2 }),
      event('Layout', 12, { ph: 'B' }),
      event('Layout', 14, { ph: 'E' }),
    ];
    expect(countBetweenMarks(events).layouts).toBe(1);
  });

  it('does not call a trace without the timed call a page without layouts', () => {
    expect(() => countBetweenMarks([event('Layout', 12)])).toThrow('does not hold the timed call');
  });
});
