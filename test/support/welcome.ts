import type { Browser, Page } from 'puppeteer-core';
import { until } from './galley.ts';

/** The welcome pages that are open. */
export async function welcomePages(browser: Browser): Promise<Page[]> {
  const pages = await browser.pages();
  // Firefox does not tell of pages of extensions where they are; they know it themselves.
  const addresses = await Promise.all(pages.map((page) => page.evaluate('location.href').catch(() => '')));
  return pages.filter((_, at) => String(addresses[at]).includes('/src/welcome/index.html'));
}

/** Waits for the page that Galley shows once, when it is installed, and closes it unless it is wanted. */
export async function meetWelcome(browser: Browser, keep: boolean): Promise<void> {
  const [page] = await until('the welcome page', async () => {
    const open = await welcomePages(browser);
    return open.length > 0 && open;
  });
  if (!keep) await page?.close();
}
