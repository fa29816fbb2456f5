import { expect, it } from 'vitest';
import { compileTime, type TimedEvent } from './script-cost.ts';

const event = (name: string, ts: number, dur: number, more: Partial<TimedEvent> = {}): TimedEvent => ({
  name,
  ts,
  dur,
  pid: 1,
  tid: 1,
  ...more,
});

it('the time that compiling takes counts nested compilations once, and the thread of the page alone', () => {
  const events = [
    event('V8.CompileScript', 100, 50),
    event('V8.CompileCode', 110, 20),
    event('V8.CompileCode', 200, 10),
    event('V8.CompileCode', 300, 40, { tdur: 5 }),
    event('V8.CompileCode', 400, 10, { tid: 2 }),
    event('V8.CompileCode', 500, 10, { pid: 2 }),
    event('v8.run', 600, 10),
  ];
  expect(compileTime(events, { pid: 1, tid: 1 })).toBe(50 + 10 + 5);
});
