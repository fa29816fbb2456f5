import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ChromiumGalley } from '../chromium.ts';
import { choose, popupText, ROOT, until } from '../galley.ts';
import { openTarget } from '../start/open.ts';
import type { Target } from '../start/target.ts';

/** A browser with Galley at work: a page shown clean, the popup over it, and the options. */
export interface Workshop {
  /** Puts the new build in place of the old one everywhere. */
  reload(): Promise<void>;
  /** What popup, options and page say, a line each. */
  look(): Promise<string[]>;
}

/** Opens a page, shows it as an article, and opens the options beside it. */
export async function openWorkshop(galley: ChromiumGalley, target: Target): Promise<Workshop> {
  const page = await openTarget(galley, target);
  let options = await galley.openOptions();
  let popup = await galley.clickToolbar(page);
  const showArticle = async (): Promise<void> => {
    await choose(popup, 'Article');
    await until('the article', () => galley.reader(page));
  };
  await showArticle();
  return {
    async reload() {
      const wasClean = (await galley.reader(page)) !== null;
      await galley.browser.installExtension(path.join(ROOT, 'dist/chrome'));
      await page.reload();
      // Browsers close an extension's pages with the extension.
      if (!options.isClosed()) await options.close();
      options = await galley.openOptions();
      popup = await galley.clickToolbar(page);
      if (wasClean) await showArticle();
    },
    async look() {
      await popupText(popup);
      const title = await popup.run<string>('return document.querySelector("h1")?.textContent ?? ""');
      return [
        `popup    ${title}`,
        `options  ${await headline(options)}`,
        `page     ${await barOf(galley, page)}`,
      ];
    },
  };
}

function headline(options: Page): Promise<string> {
  return options.$eval('h1', (heading) => heading.textContent ?? '');
}

async function barOf(galley: ChromiumGalley, page: Page): Promise<string> {
  if ((await galley.reader(page)) === null) return 'the page as it is';
  return galley.inReader<string>(
    page,
    `return [...dialog.querySelectorAll('.bar button')].map((button) => button.textContent).join(' · ')`,
  );
}
