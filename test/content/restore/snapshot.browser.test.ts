import { afterEach, describe, expect, it } from 'vitest';
import { takeSnapshot, watchScrolled } from '../../../src/content/restore/snapshot.ts';

const box = (): HTMLElement => {
  const outer = document.createElement('div');
  outer.style.cssText = 'height: 50px; overflow: auto';
  outer.innerHTML = '<p style="height: 400px">Tram line 8 ends early.</p>';
  document.body.append(outer);
  return outer;
};

/** Until the browser has told of what was scrolled. */
const told = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

const scrolled = watchScrolled(new AbortController().signal);

/** A view that takes every box off the page, and gives the page back. */
function showAndLeave(boxes: readonly HTMLElement[]): void {
  const before = takeSnapshot(scrolled);
  before.noteScrolled();
  for (const { style } of boxes) style.display = 'none';
  for (const each of boxes) each.scrollTop = 0;
  for (const { style } of boxes) style.display = '';
  for (const each of boxes) each.scrollTop = 0;
  before.giveBack([], null);
}

afterEach(() => document.body.replaceChildren());

describe('what a page gets back when a view ends', () => {
  it('is how far its boxes were scrolled, also where that was after an earlier view', async () => {
    const boxes = [box(), box()];
    const tops = (): number[] => boxes.map(({ scrollTop }) => scrollTop);
    if (boxes[0]) boxes[0].scrollTop = 40;
    await told();
    showAndLeave(boxes);
    expect(tops()).toEqual([40, 0]);
    if (boxes[1]) boxes[1].scrollTop = 90;
    await told();
    showAndLeave(boxes);
    expect(tops()).toEqual([40, 90]);
  });

  it('is the same for a box that came in meanwhile', async () => {
    showAndLeave([]);
    const late = box();
    late.scrollTop = 70;
    await told();
    showAndLeave([late]);
    expect(late.scrollTop).toBe(70);
  });

  it('is the same for a box that the page itself had hidden at an earlier view', async () => {
    const drawer = box();
    drawer.scrollTop = 40;
    await told();
    showAndLeave([drawer]);
    drawer.style.display = 'none';
    showAndLeave([]);
    drawer.style.display = '';
    const at = drawer.scrollTop;
    expect(at).toBeGreaterThan(0);
    showAndLeave([drawer]);
    expect(drawer.scrollTop).toBe(at);
  });
});
