import type { Page } from 'puppeteer-core';

/**
 * Brings the paragraph in the middle of those that are to be seen to the top of the window; its number among all, -1
 * where the page is too short for that.
 */
export const scrollToMiddle = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('p')];
    const long = all.filter((text) => text.checkVisibility() && text.innerText.length > 100);
    const middle = long[Math.floor(long.length / 2)];
    middle?.scrollIntoView({ block: 'start', behavior: 'instant' });
    const isAtTop = middle !== undefined && Math.abs(middle.getBoundingClientRect().top) <= 2;
    return isAtTop ? all.indexOf(middle) : -1;
  });

/** Where the top of a paragraph stands in the window (CSS px). @param paragraph its number among all */
export const topOf = (page: Page, paragraph: number): Promise<number> =>
  page.evaluate(
    (at) => document.querySelectorAll('p')[at]?.getBoundingClientRect().top ?? Number.NaN,
    paragraph,
  );
