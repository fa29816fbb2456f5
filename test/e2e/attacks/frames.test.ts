import { describe, expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../../support/both.ts';
import { popupText } from '../../support/galley.ts';
import { storyPage } from '../../support/hostile/story.ts';
import { servePages } from '../../support/newsroom/serve.ts';

const framed = (name: string) =>
  storyPage(`A frame named ${name}`, `<iframe name="${name}" srcdoc="x"></iframe>`);
const TAKEN = ['browser', 'chrome'].map(framed);
const FREE = [
  framed('browsers'),
  storyPage('An element named chrome', '<p id="chrome">x</p><form name="browser"></form>'),
];

const specify = (bench: Bench): void => {
  const said = async (path: string): Promise<string> => {
    const page = await bench.galley.open(new URL(path, bench.server.origin).href);
    const text = await popupText(await bench.galley.clickToolbar(page));
    await page.close();
    return text;
  };

  describe('a page with a frame in a name of the browser’s interface', () => {
    it.each(TAKEN)('is read, or the popup says what is in the way: $what', async ({ path }) => {
      expect(await said(path)).toContain(
        bench.galley.name === 'chromium' ? 'A frame of this page is in the way' : 'Full article',
      );
    });
  });

  it.each(FREE)('a page with other names is read: $what', async ({ path }) => {
    expect(await said(path)).toContain('Full article');
  });
};

inBothBrowsers('names of frames', specify, {
  serve: () => servePages([...TAKEN, ...FREE]),
  ignoreErrors: 'of-pages',
});
