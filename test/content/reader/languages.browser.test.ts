import '../../ui/fake-browser.ts';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import arabic from '../../../public/_locales/ar/messages.json' with { type: 'json' };
import type { Reader, ReaderModel } from '../../../src/content/reader/contract.ts';
import { madeUp } from '../../../src/content/shared/made-up-names';
import { THEMES } from '../../../src/settings/typography.ts';
import everything from '../../fixtures/everything.html?raw';
import { speak } from '../../ui/fake-browser.ts';
import { article, find, open, paragraphs, problems } from './view.ts';

// Tests press by script, which Galley answers as little as a page.
vi.mock('../../../src/content/shared/is-trusted.ts', () => ({ isTrusted: () => true }));

const LANGUAGES = [
  ['English with notes, quotes, code, a wide table and embeds', everything],
  [
    'English',
    article(
      `${paragraphs(2)}<h2>What it costs</h2>${paragraphs(2)}<h2>Doubts</h2><table><tr><th>Day</th><td>1</td></tr></table>${paragraphs(1)}`,
    ),
  ],
  [
    'Arabic',
    article(
      `<p>${'أعلنت بلدية المدينة القديمة يوم الأحد أنها ستعيد فتح السوق المسقوف بعد أعمال ترميم استمرت ثلاث سنوات. '.repeat(4)}</p><h2>ثلاث سنوات من العمل</h2><p>${'وكانت أجزاء من السقف قد انهارت في شتاء ممطر ما دفع السلطات إلى إغلاق المكان. '.repeat(4)}</p><h2>الخشب الجديد</h2><p>${'وقال كبير المهندسين إن الخشب الجديد جاء من غابات الشمال. '.repeat(4)}</p>`,
      'lang="ar" dir="rtl"',
    ),
  ],
  [
    'Japanese',
    article(
      `<p>${'港町の小さな図書館が、来年の春から夜十時まで開くことになった。'.repeat(6)}</p><h2>利用は一日十人</h2><p>${'館長の話では、これまで平日の夕方に訪れる人は一日に十人ほどだった。'.repeat(6)}</p><h2>費用</h2><p>${'費用は年におよそ二百万円で、半分を県が負担する。'.repeat(6)}</p>`,
      'lang="ja"',
    ),
  ],
  [
    'German',
    article(
      `<p>${'Der Zoll des Landes prüft das Verteilzentrum im Hafen, wie die Behörde am Freitag mitteilte. '.repeat(5)}</p><h2>Donaudampfschifffahrtsgesellschaftskapitänsmützen</h2><p>${'Die Prüfung kostet nach Angaben der Behörde rund vierzigtausend Euro. '.repeat(5)}</p><h2>Was nun</h2><p>${'Ein Ergebnis erwartet der Zoll nicht vor dem Sommer. '.repeat(5)}</p>`,
      'lang="de"',
    ),
  ],
] as const;

/** What axe finds wrong anywhere in the view: in the article, with each panel, and in the outline with all open. */
async function allProblems({
  reader,
  root,
}: {
  reader: Reader<ReaderModel>;
  root: ShadowRoot;
}): Promise<string[]> {
  const found = await problems(root);
  for (const panel of ['type', 'share', 'aids']) {
    find(root, `.${panel}-button`).click();
    await expect.poll(() => root.querySelector(`.${panel}`)).not.toBeNull();
    found.push(...(await problems(root)));
  }
  reader.show('outline');
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  return [...found, ...(await problems(root))];
}

describe('axe', () => {
  it('looks into the view: it objects to pale text there', async () => {
    const { root } = open(LANGUAGES[1][1], { theme: 'light' });
    find(root, 'dialog').style.setProperty(madeUp('soft'), '#ccc');
    expect((await problems(root)).join()).toContain('color-contrast');
  });

  // A theme is colours alone, the same in all languages: an article with all that there can be shows each of them.
  it.each(THEMES)('objects to nothing in the theme %s: article, outline, panels', async (theme) => {
    expect(await allProblems(open(everything, { theme }))).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('objects to nothing in %s with Arabic controls', async (theme) => {
    speak(arabic);
    const view = open(everything, { theme });
    expect(getComputedStyle(find(view.root, '.bar')).direction).toBe('rtl');
    expect(await allProblems(view)).toEqual([]);
  });
});

describe.each(LANGUAGES)('the reader look of an article in %s', (_, html) => {
  it('has nothing axe objects to: article, outline, panels', async () => {
    expect(await allProblems(open(html, { theme: 'light' }))).toEqual([]);
  });

  it('needs no sideways scrolling in 320 px, nor with the spacing that WCAG asks to be possible', async () => {
    await page.viewport(320, 640);
    const { reader, root } = open(html, { leading: 1.5, letters: 0.12, words: 0.16, size: 120 });
    const dialog = find(root, 'dialog');
    for (const view of ['article', 'outline'] as const) {
      reader.show(view);
      expect(dialog.scrollWidth).toBeLessThanOrEqual(320);
      const bar = find(root, '.bar').getBoundingClientRect();
      expect(bar.left).toBeGreaterThanOrEqual(0);
      expect(bar.right).toBeLessThanOrEqual(320);
    }
  });
});
