import { expect, it } from 'vitest';
import expected from '../fixtures/sample/expected.json' with { type: 'json' };
import { inBothBrowsers } from '../support/both.ts';
import { choose, outerHTML, popupText, rendered, until } from '../support/galley.ts';
import { servePages } from '../support/newsroom/serve.ts';

const clutter = Object.keys(expected.clutter);

inBothBrowsers('reading a page', (bench) => {
  it('says in the popup what it found before anything is changed', async () => {
    const page = await bench.galley.open(`${bench.server.origin}sample/`);
    const before = await outerHTML(page);
    const text = await popupText(await bench.galley.clickToolbar(page));
    expect(text).toContain(expected.title);
    expect(text).toContain('Full article');
    expect(text).toContain(`${clutter.length} blocks to hide`);
    for (const title of expected.outline) expect(text).toContain(title);
    expect(await outerHTML(page)).toBe(before);
    await page.close();
  });

  it('hides every box and none of the article, shows the reader, and gives the page back exactly', async () => {
    const page = await bench.galley.open(`${bench.server.origin}sample/`);
    const before = await outerHTML(page);
    const popup = await bench.galley.clickToolbar(page);
    await choose(popup, 'Article');
    const content = await until('the reader look', () => bench.galley.reader(page));
    expect(await rendered(page, clutter)).toEqual([]);
    expect(await rendered(page, expected.article)).toEqual([]);
    expect(content.text).toContain('(Paywall)');
    expect(content.text).toContain('Korrektur: In einer früheren Version');
    expect(content.text).toContain('Transparenzhinweis');
    expect(content.text).toContain('Bild: Jelto Harms');
    expect(content.text).not.toContain('Bitte aktivieren Sie Javascript');
    expect(content.text).not.toContain('Stellenmarkt');
    expect(content.headings).toEqual(expect.arrayContaining(expected.outline));

    await choose(popup, 'Outline');
    await until('the folded sections', async () =>
      (await bench.galley.reader(page))?.text.includes('Introduction'),
    );
    expect(await rendered(page, clutter)).toEqual([]);

    await choose(popup, 'Original');
    await until('the page as it was', async () => (await bench.galley.reader(page)) === null);
    expect(await rendered(page, clutter)).toEqual(clutter);
    expect(await outerHTML(page)).toBe(before);
    await page.close();
  });

  it('keeps scroll position, typed text, focus and a playing video through twenty switches', async () => {
    const page = await bench.galley.open(`${bench.server.origin}form-video.html`);
    await page.type('#note', 'Half a sentence');
    await until('the video to play', () =>
      page.evaluate(() => (document.querySelector('video')?.currentTime ?? 0) > 0),
    );
    await page.evaluate(() => scrollTo({ top: 180, behavior: 'instant' }));
    const before = await outerHTML(page);
    const scrolled = await page.evaluate(() => scrollY);
    const played = await page.evaluate(() => document.querySelector('video')?.currentTime ?? 0);
    const popup = await bench.galley.clickToolbar(page);
    for (let round = 0; round < 20; round++) {
      const view = round % 2 === 0 ? (round % 4 === 0 ? 'Article' : 'Outline') : 'Original';
      await choose(popup, view);
      await until(
        `view ${view}`,
        async () => ((await bench.galley.reader(page)) === null) === (view === 'Original'),
      );
    }
    const after = await page.evaluate(() => ({
      scrollY,
      note: (document.querySelector('#note') as HTMLTextAreaElement).value,
      focus: document.activeElement?.id,
      paused: document.querySelector('video')?.paused,
      played: document.querySelector('video')?.currentTime ?? 0,
    }));
    expect(await outerHTML(page)).toBe(before);
    expect(after).toMatchObject({ scrollY: scrolled, note: 'Half a sentence', focus: 'note', paused: false });
    expect(after.played).toBeGreaterThan(played);
    await page.close();
  });

  it('works on a page with the strictest content policy', async () => {
    const page = await bench.galley.open(
      `${bench.server.origin}strict.html?csp=${encodeURIComponent("default-src 'none'")}`,
    );
    const popup = await bench.galley.clickToolbar(page);
    await choose(popup, 'Article');
    const content = await until('the reader look', () => bench.galley.reader(page));
    expect(content.text).toContain('night ferry to Skarholm');
    await page.close();
  });

  it('lists inferred sections where a long article marks none, and none of a short one', async () => {
    const part = (topic: string): string =>
      Array.from(
        { length: 16 },
        (_, at) =>
          `<p>In part ${at} the ${topic} was described at length by people who knew the ${topic} well, and who had spent many summers with the ${topic} before anybody else in town took an interest in what became of it.</p>`,
      ).join('');
    const html = `<!doctype html><html lang="en"><title>Two buildings</title><main><article><h1>Two buildings</h1>${part('breakwater')}${part('lighthouse')}</article></main></html>`;
    const server = await servePages([{ path: '/long', html }]);
    const page = await bench.galley.open(`${server.origin}long`);
    expect(await popupText(await bench.galley.clickToolbar(page))).toContain('Not marked by the publisher');
    await page.close();
    await server.close();
    const short = await bench.galley.open(`${bench.server.origin}strict.html`);
    const said = await popupText(await bench.galley.clickToolbar(short));
    expect(said).toContain('Read the article');
    expect(said).not.toContain('Not marked by the publisher');
    await short.close();
  });

  it('says that a paywalled article is cut off, and gives the page back with its prompt', async () => {
    const page = await bench.galley.open(`${bench.server.origin}cut-off.html`);
    const popup = await bench.galley.clickToolbar(page);
    expect(await popupText(popup)).toContain('Cut off here after about');
    await choose(popup, 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    expect(await rendered(page, ['#prompt', '#more'])).toEqual([]);
    await choose(popup, 'Original');
    await until('the page as it was', async () => (await bench.galley.reader(page)) === null);
    expect(await rendered(page, ['#prompt', '#more'])).toEqual(['#prompt', '#more']);
    await page.close();
  });

  it.each(['front.html', 'thread.html', 'empty.html', 'no-body.html', 'frameset.html'])(
    'says that %s is no article and changes nothing',
    async (file) => {
      const page = await bench.galley.open(bench.server.origin + file);
      const before = await outerHTML(page);
      const popup = await bench.galley.clickToolbar(page);
      expect(await popupText(popup)).toContain('There is no article on this page');
      expect(
        await popup.run<boolean[]>(
          'return [...document.querySelectorAll("input[type=radio]")].map((radio) => radio.disabled)',
        ),
      ).toEqual([false, true, true]);
      expect(await outerHTML(page)).toBe(before);
      await page.close();
    },
  );

  it('reads right-to-left and Japanese articles', async () => {
    for (const [file, heading] of [
      ['arabic.html', 'ثلاث سنوات من العمل'],
      ['japanese.html', '利用は一日十人'],
    ] as const) {
      const page = await bench.galley.open(bench.server.origin + file);
      const popup = await bench.galley.clickToolbar(page);
      await choose(popup, 'Article');
      const content = await until('the reader look', () => bench.galley.reader(page));
      expect(content.headings).toEqual([heading]);
      await page.close();
    }
  });
});
