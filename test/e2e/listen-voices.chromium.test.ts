import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAids, storedAids } from '../support/aids.ts';
import { inChromium } from '../support/both.ts';
import { choose, ROOT, until } from '../support/galley.ts';
import { moveSlider } from '../support/slider.ts';

declare const spoken: { text: string; voice: string; rate: number }[];

inChromium('reading aloud with voices', (bench) => {
  let voices: string;
  beforeAll(async () => {
    voices = await bench.galley.browser.installExtension(path.join(ROOT, 'test/support/voices'));
  });
  afterAll(() => bench.galley.browser.uninstallExtension(voices));

  const said = async () => {
    const [engine] = (await (await bench.galley.browser.extensions()).get(voices)?.workers()) ?? [];
    return (await engine?.evaluate(() => spoken)) ?? [];
  };
  const state = (page: Page) =>
    bench.galley.inReader<{ label: string; lines: number; top: number }>(
      page,
      `const play = dialog.querySelector('.player .play');
       const [line] = dialog.querySelectorAll('.spoken div');
       return { label: play.disabled ? '' : play.title, lines: dialog.querySelectorAll('.spoken div').length, top: line?.getBoundingClientRect().top ?? -1 }`,
    );
  const ready = (page: Page) =>
    until('a voice', async () => (await state(page)).label === 'Read aloud from here');
  const press = (page: Page, name: string) =>
    bench.galley.inReader(page, `dialog.querySelector('.player [title="${name}"]').click()`);
  const isSpeaking = (page: Page): Promise<boolean> => page.evaluate(() => speechSynthesis.speaking);

  it('reads headline and text with a voice of this computer, marks and follows each sentence, and remembers the speed', async () => {
    const page = await openAids(bench.galley, bench.server);
    const body = () => bench.galley.inReader<string>(page, `return dialog.querySelector('.body').innerHTML`);
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
    await moveSlider(bench.galley, page, `dialog.querySelector('.aids input[type=range]')`, 1.5);
    await storedAids(bench.galley, ({ rate }) => rate === 1.5);
    await page.close();
    const next = await openAids(bench.galley, bench.server);
    await ready(next);
    await press(next, 'Read aloud from here');
    await until('the speed on the next page', async () => (await said()).at(-1)?.rate === 1.5);
    await next.close();
  });

  it('falls silent when the view is left, and when the page goes away', async () => {
    const page = await openAids(bench.galley, bench.server);
    const play = async () => {
      await ready(page);
      await press(page, 'Read aloud from here');
      await until('speech', () => isSpeaking(page));
    };
    await play();
    await page.keyboard.press('Escape');
    await until('the page again', async () => (await bench.galley.reader(page)) === null);
    await until('silence', async () => !(await isSpeaking(page)));

    await choose(await bench.galley.clickToolbar(page), 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    await page.bringToFront();
    await bench.galley.inReader(page, `dialog.querySelector('.aids-button').click()`);
    await play();
    await page.goto(`${bench.server.origin}sample/?again`);
    await until('silence', async () => !(await isSpeaking(page)));
    const count = (await said()).length;
    await page.close();
    // What is said next is the beginning of the next article that is read aloud.
    const next = await openAids(bench.galley, bench.server);
    await ready(next);
    await press(next, 'Read aloud from here');
    const [first] = await until('speech again', async () => {
      const since = (await said()).slice(count);
      return since.length > 0 && since;
    });
    expect(first?.text).toContain('Zoll prüft Verteilzentrum');
    await next.close();
  });

  it('obeys the keys only while the player has the focus', async () => {
    const page = await openAids(bench.galley, bench.server);
    await ready(page);
    await bench.galley.inReader(page, `dialog.querySelector('.player .play').focus()`);
    await page.keyboard.press('Space');
    await until('speech', () => isSpeaking(page));
    await page.keyboard.press('Space');
    await until('silence', async () => !(await isSpeaking(page)));
    const before = (await state(page)).top;
    await page.keyboard.press('ArrowDown');
    await until('the next paragraph', async () => (await state(page)).top !== before);
    const count = (await said()).length;
    await bench.galley.inReader(page, `dialog.focus()`);
    for (const key of ['k', 'Space', 'ArrowDown'] as const) await page.keyboard.press(key);
    // Speech that was asked for is under way at once.
    expect(await isSpeaking(page)).toBe(false);
    expect((await said()).length).toBe(count);
    await page.close();
  });
});
