import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepHidden } from '../../../src/content/notices/keep-hidden';
import { createHiding, HIDDEN, type Hiding } from '../../../src/content/restore/hiding';

let hiding: Hiding;
let strip: MutationObserver | undefined;
let ending: AbortController;
const isHidden = (block: number): boolean => hiding.blocks()[block]?.element.hasAttribute(HIDDEN) ?? false;
const element = (block: number): Element => {
  const found = hiding.blocks()[block]?.element;
  if (!found) throw new Error('There is no such block.');
  return found;
};
/** Lets the observers of Galley and of the page answer each other. */
const settle = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

function hideTwo(): ReturnType<typeof vi.fn> {
  document.body.innerHTML = '<aside>Newsletter</aside><aside>Jobs</aside>';
  const onYield = vi.fn((box: Element) => hiding.yield(box));
  hiding = createHiding(
    [...document.body.children].map((box) => ({
      element: box,
      category: 'promo',
      reason: '',
      confidence: 1,
    })),
  );
  hiding.hide();
  ending = new AbortController();
  keepHidden(hiding.isWanted, onYield, ending.signal);
  return onYield;
}

afterEach(() => {
  ending.abort();
  strip?.disconnect();
  hiding.restore();
  document.body.replaceChildren();
});

describe('a hidden block whose attribute the page takes off', () => {
  it('is hidden again', async () => {
    const onYield = hideTwo();
    element(0).removeAttribute(HIDDEN);
    await settle();
    expect([isHidden(0), isHidden(1), hiding.count()]).toEqual([true, true, 2]);
    expect(onYield).not.toHaveBeenCalled();
  });

  it('is left to a page that goes on, and counts as shown; the others stay hidden', async () => {
    const onYield = hideTwo();
    strip = new MutationObserver(() => element(0).removeAttribute(HIDDEN));
    strip.observe(element(0), { attributes: true });
    element(0).removeAttribute(HIDDEN);
    await settle();
    expect([isHidden(0), isHidden(1), hiding.count()]).toEqual([false, true, 1]);
    expect([hiding.isShown(0), hiding.isYielded(0), hiding.isYielded(1)]).toEqual([true, true, false]);
    expect(onYield).toHaveBeenCalledOnce();
  });

  it('stays visible where the reader wants it, and after the page was given back', async () => {
    hideTwo();
    hiding.setShown(0, true);
    await settle();
    expect(isHidden(0)).toBe(false);
    hiding.restore();
    await settle();
    expect([isHidden(0), isHidden(1)]).toEqual([false, false]);
  });
});
