import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFollower } from '../../../../src/content/reader/aids/follow-voice';
import { createLineFocus, type LineFocusView } from '../../../../src/content/reader/aids/line-focus';
import { linesOf, rangeOver } from '../../../../src/content/reader/aids/lines';
import { createSpokenMark } from '../../../../src/content/reader/aids/spoken-sentence';
import css from '../../../../src/content/reader/styles/aids.css?inline';

const SENTENCE = 'The wheel turned and the water fell and the miller slept through it all. ';
let dialog: HTMLDialogElement;
let content: HTMLElement;
/** Aborted at the end of the test, as by a view that closes. */
let ending: AbortController;

beforeEach(() => {
  ending = new AbortController();
  const style = document.createElement('style');
  style.textContent = `${css} dialog{position:fixed;inset:0;width:100vw;max-width:none;height:100vh;max-height:none;margin:0;padding:0;border:0;overflow:auto;--paper:#fff;--accent:#800}
    .text{width:320px;margin:0 40px;font:16px/24px monospace}p,h2{margin:0 0 24px}sup{font-size:10px}`;
  dialog = document.createElement('dialog');
  dialog.tabIndex = -1;
  content = document.createElement('div');
  content.className = 'text';
  for (let at = 0; at < 40; at++) {
    const paragraph = document.createElement('p');
    paragraph.append(SENTENCE.repeat(2).trim());
    content.append(paragraph);
  }
  dialog.append(content);
  document.body.append(style, dialog);
  dialog.showModal();
  ending.signal.addEventListener('abort', () => style.remove());
});
afterEach(() => {
  ending.abort();
  dialog.remove();
});

const block = (at: number): Element => {
  const found = content.children[at];
  if (!found) throw new Error('There is no such block.');
  return found;
};
/** Waits until the next frame has been painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
const box = (selector: string): DOMRect => {
  const found = dialog.querySelector(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found.getBoundingClientRect();
};
/** The part of the window that is not dimmed. */
const clear = (): { top: number; bottom: number } => ({
  top: box('.shade').bottom,
  bottom: box('.shade + .shade').top,
});
/** How many whole lines of text are in the clear part. */
const clearLines = (): number => {
  const { top, bottom } = clear();
  return [...content.children]
    .flatMap((element) => linesOf(rangeOver(element)))
    .filter((line) => line.top >= top && line.bottom <= bottom).length;
};

describe('the lines of a text', () => {
  it('are those that are set, whatever stands in them', () => {
    content.innerHTML = `<ul><li>${SENTENCE} <b>bold <i>and</i></b> a sign<sup>1</sup></li><li>Short</li></ul>`;
    const list = content.firstElementChild as Element;
    const lines = linesOf(rangeOver(list));
    expect(lines).toHaveLength(Math.round(list.getBoundingClientRect().height / 24));
  });
});

describe('the line focus', () => {
  const start = (mode: Parameters<LineFocusView['set']>[0]): LineFocusView => {
    const focus = createLineFocus(dialog, content, () => [...content.children], ending.signal);
    focus.set(mode);
    return focus;
  };
  const point = (y: number): boolean =>
    content.dispatchEvent(new PointerEvent('pointermove', { clientX: 100 + y, clientY: y, bubbles: true }));
  const press = (key: string): boolean =>
    dialog.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

  it.each([
    ['one', 1],
    ['three', 3],
    ['five', 5],
  ] as const)('of %s leaves so many lines clear', async (mode, count) => {
    start(mode);
    await painted();
    expect(clearLines()).toBe(count);
  });

  it('follows the pointer', async () => {
    start('one');
    point(200);
    await painted();
    expect(clear().top).toBeLessThanOrEqual(200);
    expect(clear().bottom).toBeGreaterThanOrEqual(190);
    point(400);
    await painted();
    expect(clear().bottom).toBeGreaterThan(390);
    expect(clearLines()).toBe(1);
  });

  it('stays in its place while the text scrolls through it', async () => {
    start('three');
    await painted();
    const before = clear();
    dialog.scrollTo({ top: 480, behavior: 'instant' });
    await painted();
    expect(Math.abs(clear().top - before.top)).toBeLessThan(24);
    expect(clearLines()).toBe(3);
  });

  it('goes on by as many lines as are clear with the arrow keys, to the very last line and back to the first', async () => {
    start('three');
    await painted();
    expect(press('ArrowDown')).toBe(false);
    await painted();
    expect(dialog.scrollTop).toBeGreaterThanOrEqual(72);
    for (let times = 0; times < 200; times++) press('ArrowDown');
    await painted();
    const last = linesOf(rangeOver(block(39))).at(-1);
    expect(clear().bottom).toBeGreaterThanOrEqual(last?.bottom ?? Number.POSITIVE_INFINITY);
    for (let times = 0; times < 200; times++) press('ArrowUp');
    await painted();
    const [first] = linesOf(rangeOver(block(0)));
    expect(clear().top).toBeLessThanOrEqual(first?.top ?? 0);
    expect(dialog.scrollTop).toBe(0);
  });

  it('leaves the arrow keys to the controls, and all keys when it is off', async () => {
    const focus = start('one');
    const controls = document.createElement('div');
    controls.className = 'controls';
    const slider = document.createElement('input');
    controls.append(slider);
    dialog.append(controls);
    const arrow = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    expect(slider.dispatchEvent(arrow)).toBe(true);
    focus.set('off');
    expect(press('ArrowDown')).toBe(true);
    expect(dialog.querySelector('.line-focus')).toBeNull();
  });

  it('holds the whole sentence that is spoken', async () => {
    const focus = start('one');
    const range = rangeOver(block(2));
    focus.hold(range);
    await painted();
    expect(clearLines()).toBe(linesOf(range).length);
    focus.hold(null);
    await painted();
    expect(clearLines()).toBe(1);
  });

  it('as a line under the text dims nothing', async () => {
    start('underline');
    point(300);
    await painted();
    expect(box('.shade').height).toBe(0);
    const under = box('.line-focus .underline');
    expect(under.width).toBeGreaterThan(100);
    expect(Math.abs(under.top - 300)).toBeLessThan(48);
  });

  it('is gone when the view closes, and answers no key after that', async () => {
    start('one');
    await painted();
    ending.abort();
    expect(dialog.querySelector('.line-focus')).toBeNull();
    expect(press('ArrowDown')).toBe(true);
  });

  it('never stands between the pointer and the text', async () => {
    start('one');
    await painted();
    const { left, top } = block(0).getBoundingClientRect();
    expect(block(0).contains(document.elementFromPoint(left + 5, top + 5))).toBe(true);
  });
});

describe('the mark of a spoken sentence', () => {
  it('lies over its lines, moves with them and changes nothing in the text', async () => {
    const html = content.innerHTML;
    const mark = createSpokenMark(dialog, content, ending.signal);
    const range = rangeOver(block(1));
    mark.show(range);
    const boxes = (): number[] =>
      [...dialog.querySelectorAll('.spoken div')].map((line) =>
        Math.round(line.getBoundingClientRect().top + 2),
      );
    const lines = (): number[] => linesOf(range).map(({ top }) => Math.round(top));
    expect(boxes()).toEqual(lines());
    dialog.scrollTo({ top: 60, behavior: 'instant' });
    expect(boxes()).toEqual(lines());
    content.style.width = '200px';
    await painted();
    expect(boxes()).toEqual(lines());
    expect(content.innerHTML).toBe(html);
    mark.show(null);
    expect(boxes()).toEqual([]);
  });
});

describe('scrolling along with the voice', () => {
  const follow = () => {
    const follower = createFollower(dialog, ending.signal);
    return (at: number, asked = false) => follower.bring(rangeOver(block(at)), asked);
  };
  const top = (at: number): number => block(at).getBoundingClientRect().top;
  /** A smooth scroll takes its time, and on a busy machine more. */
  const inUpperHalf = (at: number) =>
    expect.poll(() => top(at) > 0 && top(at) < innerHeight / 2, { timeout: 10_000 }).toBe(true);
  const stays = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(dialog.scrollTop).toBe(0);
  };

  it('brings a sentence into sight, and leaves alone what is in sight', async () => {
    const bring = follow();
    bring(1);
    await stays();
    bring(20);
    await inUpperHalf(20);
  });

  it('leaves readers where they scrolled to until they ask for a sentence', async () => {
    const bring = follow();
    dialog.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    bring(20);
    await stays();
    bring(21, true);
    await inUpperHalf(21);
    bring(35);
    await inUpperHalf(35);
  });
});
