import type { Page } from 'puppeteer-core';
import { choose, type Galley, until } from './galley.ts';
import type { PageServer } from './server.ts';

declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<{ general?: { aids?: Aids } }>;
    };
  };
};

/** What is stored of reading aloud and of the line focus. */
interface Aids {
  rate: number;
  lineFocus: string;
}

/** Opens an article in the reader look with the panel of reading aloud and line focus. */
export const openAids = async (galley: Galley, server: PageServer): Promise<Page> => {
  const page = await galley.open(`${server.origin}sample/`);
  await choose(await galley.clickToolbar(page), 'Article');
  await until('the reader look', () => galley.reader(page));
  await page.bringToFront();
  await galley.inReader(page, `dialog.querySelector('.aids-button').click()`);
  return page;
};

/** Waits until a change that was just made is stored. */
export const storedAids = (galley: Galley, test: (aids: Aids) => boolean): Promise<true> =>
  until('the change to be stored', async () => {
    const options = await galley.openOptions();
    const { general } = await options.evaluate(() => chrome.storage.local.get('general'));
    await options.close();
    return general?.aids !== undefined && test(general.aids);
  });
