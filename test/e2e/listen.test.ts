import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBothBrowsers } from '../support/both.ts';
import { type ChromiumGalley, startChromium } from '../support/chromium.ts';
import { choose, FIXTURES, type Galley, ROOT, until } from '../support/galley.ts';
import { type PageServer, serve } from '../support/server.ts';
import { moveSlider } from '../support/slider.ts';

declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<{ general?: { aids?: { rate: number; lineFocus: string } } }>;
    };
  };
};
declare const spoken: { text: string; voice: string; rate: number }[];

const openPanel = async (galley: Galley, server: PageServer): Promise<Page> => {
  const page = await galley.open(`${server.origin}sample/`);
  await choose(await galley.clickToolbar(page), 'Article');
  await until('the reader look', () => galley.reader(page));
  await page.bringToFront();
  await galley.inReader(page, `dialog.querySelector('.aids-button').click()`);
  return page;
};
/** What is stored of the aids, once the change that was just made is. */
const stored = (galley: Galley, test: (aids: { rate: number; lineFocus: string }) => boolean) =>
  until('the change to be stored', async () => {
    const options = await galley.openOptions();
    const { general } = await options.evaluate(() => chrome.storage.local.get('general'));
    await options.close();
    return general?.aids && test(general.aids);
  });

inBothBrowsers('reading aloud where no voice is installed', (bench) => {
  it('says so, and the line focus works all the same and is remembered', async () => {
    const { galley, server } = bench;
    const page = await openPanel(galley, server);
    await until('the honest answer', async () =>
      (
        await galley.inReader<string>(page, `return dialog.querySelector('.aids .note')?.textContent ?? ''`)
      ).startsWith('No voice is installed on this computer.'),
    );
    const buttons = await galley.inReader<boolean[]>(
      page,
      `return [...dialog.querySelectorAll('.player button')].map((button) => button.disabled)`,
    );
    expect(buttons).toEqual([true, true, true, true, true]);
    const choice = (at: number) => `dialog.querySelectorAll('.line-focus-choice input')[${at}].click()`;
    const mode = (on: Page) =>
      galley.inReader<string | null>(on, `return dialog.querySelector('.line-focus')?.dataset.mode ?? null`);
    await galley.inReader(page, choice(3));
    await until('the line focus', async () => (await mode(page)) === 'three');
    await stored(galley, ({ lineFocus }) => lineFocus === 'three');
    await page.close();
    const next = await openPanel(galley, server);
    await until('the line focus on the next page', async () => (await mode(next)) === 'three');
    await galley.inReader(next, choice(0));
    await until('no line focus', async () => (await mode(next)) === null);
    await next.close();
  });
});

describe('reading aloud in Chromium, with voices', () => {
  let galley: ChromiumGalley;
  let server: PageServer;
  let voices: string;
  beforeAll(async () => {
    server = await serve(FIXTURES);
    galley = await startChromium();
    voices = await galley.browser.installExtension(path.join(ROOT, 'test/support/voices'));
  });
  afterAll(async () => {
    await galley?.close();
    await server?.close();
  });

  const said = async () => {
    const [engine] = (await (await galley.browser.extensions()).get(voices)?.workers()) ?? [];
    return (await engine?.evaluate(() => spoken)) ?? [];
  };
  const state = (page: Page) =>
    galley.inReader<{ label: string; lines: number; top: number }>(
      page,
      `const play = dialog.querySelector('.player .play');
       const [line] = dialog.querySelectorAll('.spoken div');
       return { label: play.disabled ? '' : play.title, lines: dialog.querySelectorAll('.spoken div').length, top: line?.getBoundingClientRect().top ?? -1 }`,
    );
  const ready = (page: Page) =>
    until('a voice', async () => (await state(page)).label === 'Read aloud from here');
  const press = (page: Page, name: string) =>
    galley.inReader(page, `dialog.querySelector('.player [title="${name}"]').click()`);
  const isSpeaking = (page: Page): Promise<boolean> => page.evaluate(() => speechSynthesis.speaking);

  it('reads headline and text with a voice of this computer, marks and follows each sentence, and remembers the speed', async () => {
    const page = await openPanel(galley, server);
    const body = () => galley.inReader<string>(page, `return dialog.querySelector('.body').innerHTML`);
    const html = await body();
    await ready(page);
    await press(page, 'Read aloud from here');
    await until('the text', async () =>
      (await said()).some(({ text }) => text.startsWith('Der Zoll des Landes prüft seit Montag')),
    );
    const [first] = await said();
    expect(first).toMatchObject({ voice: 'Imke', rate: 1 });
    expect(first?.text).toContain('Zoll prüft Verteilzentrum');
    const { lines, top } = await state(page);
    expect(lines).toBeGreaterThan(0);
    expect(top).toBeGreaterThan(-50);
    expect(top).toBeLessThan(900);
    expect(await body()).toBe(html);

    await press(page, 'Pause');
    await until('silence', async () => !(await isSpeaking(page)));
    await moveSlider(galley, page, `dialog.querySelector('.aids input[type=range]')`, 1.5);
    await stored(galley, ({ rate }) => rate === 1.5);
    await page.close();
    const next = await openPanel(galley, server);
    await ready(next);
    await press(next, 'Read aloud from here');
    await until('the speed on the next page', async () => (await said()).at(-1)?.rate === 1.5);
    await next.close();
  });

  it('falls silent when the view is left, and when the page goes away', async () => {
    const page = await openPanel(galley, server);
    const play = async () => {
      await ready(page);
      await press(page, 'Read aloud from here');
      await until('speech', () => isSpeaking(page));
    };
    await play();
    await page.keyboard.press('Escape');
    await until('the page again', async () => (await galley.reader(page)) === null);
    await until('silence', async () => !(await isSpeaking(page)));

    await choose(await galley.clickToolbar(page), 'Article');
    await until('the reader look', () => galley.reader(page));
    await page.bringToFront();
    await galley.inReader(page, `dialog.querySelector('.aids-button').click()`);
    await play();
    await page.goto(`${server.origin}sample/?again`);
    await until('silence', async () => !(await isSpeaking(page)));
    const count = (await said()).length;
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect((await said()).length).toBe(count);
    await page.close();
  });

  it('obeys the keys only while the player has the focus', async () => {
    const page = await openPanel(galley, server);
    await ready(page);
    await galley.inReader(page, `dialog.querySelector('.player .play').focus()`);
    await page.keyboard.press('Space');
    await until('speech', () => isSpeaking(page));
    await page.keyboard.press('Space');
    await until('silence', async () => !(await isSpeaking(page)));
    const before = (await state(page)).top;
    await page.keyboard.press('ArrowDown');
    await until('the next paragraph', async () => (await state(page)).top !== before);
    const count = (await said()).length;
    await galley.inReader(page, `dialog.focus()`);
    for (const key of ['k', 'Space', 'ArrowDown'] as const) await page.keyboard.press(key);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await said()).length).toBe(count);
    expect(galley.errors).toEqual([]);
    await page.close();
  });
});
