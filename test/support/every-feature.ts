import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { choose, type Galley, pressButton, until } from './galley.ts';
import { setLook } from './look.ts';

/** Uses on an article, and in the pages of Galley, whatever a reader can use there. */
export async function useEveryFeature(galley: Galley, article: string): Promise<void> {
  const page = await galley.open(article);
  for (const look of ['in-place', 'reader'] as const) {
    await setLook(galley, look);
    await page.reload();
    const popup = await galley.clickToolbar(page);
    for (const view of ['Outline', 'Article'] as const) await choose(popup, view);
  }
  await until('the reader look', () => galley.reader(page));
  await page.bringToFront();
  await galley.inReader(page, 'dialog.scrollTo({ top: dialog.scrollHeight, behavior: "instant" })');
  for (const panel of ['.type-button', '.aids-button', '.share-button'])
    await galley.inReader(page, `dialog.querySelector('${panel}').click()`);
  for (const way of [
    'Copy as Markdown',
    'Copy as plain text',
    'Copy a link to this passage',
    'Save as Markdown',
    'Save as a web page',
  ])
    await galley.inReader(
      page,
      `[...dialog.querySelectorAll('.share button')].find((item) => item.textContent === '${way}')?.click()`,
    );
  await page.pdf({ format: 'A5' });
  await galley.inReader(page, `dialog.querySelector('.aids-button').click()`);
  await galley.inReader(page, `dialog.querySelector('.player .play')?.click()`);
  await point(galley, page);
  await report(galley, page);
  await page.close();
  await exchangeSettings(galley);
  for (const welcome of await galley.welcomePages()) {
    for (const view of ['article', 'outline', 'original']) {
      await welcome.$eval(`input[value=${view}]`, (input) => (input as HTMLInputElement).click());
      await until(`the sample as ${view}`, () =>
        welcome.evaluate((wanted) => {
          const isOpen =
            document.querySelector('iframe')?.contentDocument?.querySelector('galley-view') !== null;
          return isOpen === (wanted !== 'original');
        }, view),
      );
    }
  }
}

async function point(galley: Galley, page: Page): Promise<void> {
  await choose(await galley.clickToolbar(page), 'Original');
  await pressButton(await galley.clickToolbar(page), 'Hide something else…');
  await until('the picker', () => page.evaluate(() => document.querySelector('galley-picker') !== null));
  await page.bringToFront();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until('what the box would be', () =>
    galley.inShadow<boolean>(
      page,
      'galley-picker',
      'section',
      `return dialog.querySelector('.main') !== null`,
    ),
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

async function report(galley: Galley, page: Page): Promise<void> {
  const popup = await galley.clickToolbar(page);
  await until('the report', () =>
    popup.run<boolean>(`
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      const button = document.querySelector('.report button');
      button?.click();
      return button !== null;`),
  );
  await popup.run(
    `document.querySelector('.peek')?.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }))`,
  );
  await until('the outcome', () =>
    popup.run<boolean>(`return document.querySelector('.report [role=status]')?.textContent !== ''`),
  );
}

/** Exports the settings, imports them again, and changes what can be changed for all sites. */
async function exchangeSettings(galley: Galley): Promise<void> {
  const options = await galley.openOptions();
  const file = path.join(galley.downloads, 'in.json');
  await options.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find(
      (item) => item.textContent === 'Export to a file',
    );
    button?.click();
  });
  writeFileSync(file, '{"galley": 1}');
  const input = (await options.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await until('the answer', () =>
    options.evaluate(() => document.body.innerText.includes('Nothing was changed.')),
  );
  for (const box of await options.$$('section:first-of-type input[type=checkbox]'))
    await box.evaluate((item) => item.click());
  await options.close();
}

/** Asks for each view of a page, where it is an article. */
export async function showEveryView(galley: Galley, page: Page): Promise<void> {
  const popup = await galley.clickToolbar(page);
  await until('the answer', () =>
    popup.run<boolean>('return document.querySelector(".content h1, .content .problem") !== null'),
  );
  const isArticle = await popup.run<boolean>(
    'return document.querySelector("input[value=article]")?.disabled === false',
  );
  if (isArticle) for (const view of ['Article', 'Outline', 'Original'] as const) await choose(popup, view);
}
