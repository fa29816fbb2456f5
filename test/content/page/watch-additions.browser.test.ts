import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchAdditions } from '../../../src/content/page/watch-additions';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const never = () => false;

let page: HTMLElement;
let watch: AbortController;
beforeEach(() => {
  watch = new AbortController();
  page = document.createElement('main');
  document.body.append(page);
});
afterEach(() => {
  watch.abort();
  page.remove();
});

describe('the watch for what a page puts in', () => {
  it('looks before the new element is painted', async () => {
    let looks = 0;
    watchAdditions(never, () => ++looks > 0, watch.signal);
    page.append(document.createElement('aside'));
    await Promise.resolve();
    expect(looks).toBe(1);
  });

  it('looks into shadow roots', async () => {
    let looks = 0;
    const box = document.createElement('section');
    const root = box.attachShadow({ mode: 'open' });
    page.append(box);
    watchAdditions(never, () => ++looks > 0, watch.signal);
    root.append(document.createElement('aside'));
    await Promise.resolve();
    expect(looks).toBe(1);
  });

  it('looks again where an element of the page gets its root late', async () => {
    let looks = 0;
    const box = document.createElement('late-box');
    page.append(box);
    watchAdditions(never, () => ++looks > 0, watch.signal);
    box.attachShadow({ mode: 'open' }).append(document.createElement('aside'));
    await expect.poll(() => looks, { timeout: 3000 }).toBe(1);
  });

  it('does nothing on a page that stays as it is, and nothing for text that ticks', async () => {
    let looks = 0;
    const clock = document.createElement('p');
    clock.textContent = '12:00';
    page.append(clock);
    watchAdditions(never, () => ++looks > 0, watch.signal);
    await wait(50);
    for (let second = 0; second < 10; second++) clock.textContent = `12:00:0${second}`;
    page.append(document.createElement('script'));
    await wait(50);
    expect(looks).toBe(0);
  });

  it('leaves out what happens in blocks that are hidden', async () => {
    let looks = 0;
    const box = document.createElement('aside');
    page.append(box);
    watchAdditions(
      (element) => element === box,
      () => ++looks > 0,
      watch.signal,
    );
    box.append(document.createElement('p'));
    await wait(50);
    expect(looks).toBe(0);
  });

  it('looks a few times, not fifty times a second, at a page that never rests', async () => {
    let looks = 0;
    const look = (): boolean => {
      looks++;
      return false;
    };
    watchAdditions(never, look, watch.signal);
    for (let change = 0; change < 100; change++) {
      page.append(document.createElement('div'));
      await wait(20);
    }
    expect(looks).toBeGreaterThanOrEqual(2);
    expect(looks).toBeLessThanOrEqual(5);
  });

  it('stops for good', async () => {
    let looks = 0;
    watchAdditions(never, () => ++looks > 0, watch.signal);
    watch.abort();
    page.append(document.createElement('aside'));
    await wait(50);
    expect(looks).toBe(0);
  });
});
