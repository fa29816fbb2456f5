import type { Page } from 'puppeteer-core';

/** What a box of the page was to the eye, frame by frame since the document began. */
export interface Frames {
  /** Frames that were drawn. */
  drawn: number;
  /** Of these, frames in which the box was to be seen. */
  seen: number;
  /** Of these, frames in which the whole page was unseen. */
  veiled: number;
  /** From the first frame to the first in which the box was to be seen (ms); `null` where there was none. */
  until: number | null;
}

declare const galleyFrames: Frames;

/**
 * Watches a box on every page that the tab opens from now on. Seen is what is rendered, in the window, not transparent
 * with the page, and covered by nothing.
 */
export async function watchBox(page: Page, selector: string): Promise<void> {
  await page.evaluateOnNewDocument((wanted: string) => {
    if (window !== window.top) return;
    const frames: Frames = { drawn: 0, seen: 0, veiled: 0, until: null };
    Object.assign(window, { galleyFrames: frames });
    let first = 0;
    const look = (): void => {
      requestAnimationFrame(look);
      const root = document.documentElement;
      if (!root) return;
      frames.drawn++;
      first ||= performance.now();
      const isVeiled = getComputedStyle(root).opacity === '0';
      if (isVeiled) frames.veiled++;
      const box = document.querySelector(wanted);
      const { left, top, width, height } = box?.getBoundingClientRect() ?? new DOMRect();
      const onTop = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
      if (isVeiled || !box?.checkVisibility() || !onTop || !box.contains(onTop)) return;
      frames.seen++;
      frames.until ??= performance.now() - first;
    };
    requestAnimationFrame(look);
  }, selector);
}

/** The frames of the page that is open. */
export const framesOf = (page: Page): Promise<Frames> => page.evaluate(() => ({ ...galleyFrames }));
