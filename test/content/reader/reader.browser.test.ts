import '../../ui/fake-browser.ts';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import arabic from '../../../public/_locales/ar/messages.json' with { type: 'json' };
import type { Reader, ReaderModel, ReaderSource } from '../../../src/content/reader/contract.ts';
import { openReader } from '../../../src/content/reader/open.ts';
import { readerModel } from '../../../src/content/reader-model.ts';
import { DEFAULT_AIDS } from '../../../src/settings/aids.ts';
import { DEFAULT_TYPOGRAPHY, THEMES, type Typography } from '../../../src/settings/typography.ts';
import everything from '../../fixtures/everything.html?raw';
import { resetFakeBrowser, speak } from '../../ui/fake-browser.ts';
import { sourceOfPage } from './source.ts';

// Tests press by script, which Galley answers as little as a page.
vi.mock('../../../src/content/by-reader.ts', () => ({ isByReader: () => true }));

const attachShadow = Element.prototype.attachShadow;
let opened: { reader: Reader<ReaderModel>; root: ShadowRoot } | null = null;

/** Opens the reader look on a page; its shadow root, closed on real pages, is opened for the test. */
function open(
  html: string,
  changes: Partial<Typography> = {},
  handlers: Partial<ReaderSource> = {},
): { reader: Reader<ReaderModel>; root: ShadowRoot } {
  const source = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = 'en';
  document.body.replaceChildren(...source.body.childNodes);
  const typography = { ...DEFAULT_TYPOGRAPHY, ...changes };
  const shown = sourceOfPage({ comments: 'hidden', typography, ...handlers });
  let root: ShadowRoot | null = null;
  Element.prototype.attachShadow = function attach(init) {
    root = attachShadow.call(this, { ...init, mode: 'open' });
    return root;
  };
  // Axe measures contrast only within the body.
  document.documentElement.append = (...nodes) => document.body.append(...nodes);
  const reader = openReader(readerModel(shown));
  Element.prototype.attachShadow = attachShadow;
  Reflect.deleteProperty(document.documentElement, 'append');
  if (!root) throw new Error('The reader look did not open.');
  opened = { reader, root };
  return opened;
}

afterEach(async () => {
  resetFakeBrowser();
  Element.prototype.attachShadow = attachShadow;
  opened?.reader.close();
  opened = null;
  document.body.replaceChildren();
  await page.viewport(1280, 900);
});

const find = (root: ShadowRoot, selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The reader look has no ${selector}.`);
  return found;
};
const PROSE =
  'The night ferry to Skarholm will stop at a second harbour from May, the operator said on Thursday. The change adds twenty minutes to the crossing and gives three villages their first direct link to the mainland since 1998.';
const paragraphs = (count: number): string => `<p>${PROSE}</p>`.repeat(count);
const article = (body: string, attributes = 'lang="en"'): string =>
  `<html><body><main ${attributes}><article><h1>Night ferry to stop</h1>${body}</article></main></body></html>`;

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

/** What axe finds wrong in the view, with all that can be opened open. */
async function problems(root: ShadowRoot): Promise<string[]> {
  const { violations } = await axe.run(root.host as HTMLElement, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(', ')}`);
}

/** What axe finds wrong anywhere in the view: in the article, with each panel, and in the outline with all open. */
async function allProblems({
  reader,
  root,
}: {
  reader: Reader<ReaderModel>;
  root: ShadowRoot;
}): Promise<string[]> {
  const found = await problems(root);
  for (const panel of ['type', 'take', 'aids']) {
    find(root, `.${panel}-button`).click();
    await expect.poll(() => root.querySelector(`.${panel}`)).not.toBeNull();
    found.push(...(await problems(root)));
  }
  reader.show('outline');
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  return [...found, ...(await problems(root))];
}

describe.each(LANGUAGES)('the reader look of an article in %s', (_, html) => {
  it.each(THEMES)('has nothing axe objects to in the theme %s: article, outline, panels', async (theme) => {
    expect(await allProblems(open(html, { theme }))).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'has nothing axe objects to in %s with Arabic controls',
    async (theme) => {
      speak(arabic);
      const view = open(html, { theme });
      expect(getComputedStyle(find(view.root, '.bar')).direction).toBe('rtl');
      expect(await allProblems(view)).toEqual([]);
    },
  );

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

describe('axe', () => {
  it('looks into the view: it objects to pale text there', async () => {
    const { root } = open(LANGUAGES[1][1], { theme: 'light' });
    find(root, 'dialog').style.setProperty('--soft', '#ccc');
    expect((await problems(root)).join()).toContain('color-contrast');
  });
});

describe('the reader look', () => {
  const three = article(
    `${paragraphs(6)}<h2>What it costs</h2>${paragraphs(8)}<h2>Doubts</h2>${paragraphs(8)}`,
  );

  it('marks the section that is read, and says how much is left', async () => {
    const { reader, root } = open(three);
    expect(root.querySelector('[aria-current]')).toBeNull();
    expect(find(root, '.progress').textContent).toMatch(/^\d+ minutes left$/);
    reader.jump(find(root, '.body h2:last-of-type').id);
    await expect.poll(() => root.querySelector('[aria-current=location]')?.textContent).toBe('Doubts');
    const dialog = find(root, 'dialog');
    dialog.scrollTo({ top: dialog.scrollHeight, behavior: 'instant' });
    await expect.poll(() => find(root, '.progress').textContent).toBe('Read to the end');
  });

  it('folds its list of sections away', async () => {
    const { root } = open(three);
    const toggle = find(root, '.rail-toggle');
    toggle.click();
    await expect.poll(() => root.querySelector('.rail ol')).toBeNull();
    expect(toggle.ariaExpanded).toBe('false');
    toggle.click();
    await expect.poll(() => root.querySelectorAll('.rail li').length).toBe(2);
  });

  it('remembers that its list of sections is folded away', async () => {
    const onAids = vi.fn();
    const { root } = open(three, {}, { onAids });
    find(root, '.rail-toggle').click();
    expect(onAids.mock.lastCall).toMatchObject([{ railFolded: true }]);
    opened?.reader.close();
    const again = open(three, {}, { aids: { ...DEFAULT_AIDS, railFolded: true } });
    expect(again.root.querySelector('.rail ol')).toBeNull();
    expect(find(again.root, '.rail-toggle').ariaExpanded).toBe('false');
  });

  it('leads back from a section to its row in the list beside it', async () => {
    const { reader, root } = open(three);
    reader.jump(find(root, '.body h2:last-of-type').id);
    expect(root.activeElement?.textContent).toBe('Doubts');
    await userEvent.keyboard('{Tab}');
    expect(root.activeElement?.textContent).toBe('Back to the outline');
    expect(getComputedStyle(find(root, '.back:focus-within')).clipPath).toBe('none');
    await userEvent.keyboard('{Enter}');
    expect(root.activeElement?.closest('.rail')).not.toBeNull();
    expect(root.activeElement?.textContent).toBe('Doubts');
  });

  it.each([
    ['the window is too narrow for it', 700, DEFAULT_AIDS],
    ['it is folded away', 1280, { ...DEFAULT_AIDS, railFolded: true }],
  ])(
    'leads back from a section to its fold in the outline where there is no list: %s',
    async (_, width, aids) => {
      await page.viewport(width, 900);
      const onView = vi.fn();
      const { reader, root } = open(three, {}, { onView, aids });
      reader.jump(find(root, '.body h2:last-of-type').id);
      const at = reader.place();
      await userEvent.keyboard('{Tab}{Enter}');
      expect(onView.mock.calls).toEqual([['outline']]);
      reader.show('outline');
      if (at) reader.goTo(at);
      expect(root.activeElement?.localName).toBe('summary');
      expect(root.activeElement?.textContent).toMatch(/^Doubts/);
      expect([...root.querySelectorAll('details')].map((fold) => fold.open)).toEqual([false, false, false]);
    },
  );

  it('takes an open panel away with the first Esc, and leaves with the second', async () => {
    const onView = vi.fn();
    const { root } = open(three, {}, { onView });
    const button = find(root, '.take-button');
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(button.ariaExpanded).toBe('true');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Escape}');
    expect(button.ariaExpanded).toBe('false');
    expect(root.activeElement).toBe(button);
    expect(onView).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onView.mock.calls).toEqual([['original']]);
  });

  it('leads back from the end of an open section to its folded row', async () => {
    const { reader, root } = open(three);
    reader.show('outline');
    const fold = find(root, 'details:nth-of-type(2)') as HTMLDetailsElement;
    fold.open = true;
    find(root, 'details:nth-of-type(2) > .back button').click();
    expect(fold.open).toBe(false);
    expect(root.activeElement).toBe(fold.querySelector('summary'));
    const { top, bottom } = find(root, 'details:nth-of-type(2)').getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(900);
  });

  it('gives in its outline the heading, the first sentence and the minutes of every section', () => {
    const { reader, root } = open(three);
    reader.show('outline');
    const rows = [...root.querySelectorAll('summary')].map((row) => row.textContent);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatch(/^What it costs\d+ minThe night ferry to Skarholm will stop/);
  });

  it('leaves the signs of notes out of the first sentence', () => {
    const { reader, root } = open(everything);
    reader.show('outline');
    const rows = [...root.querySelectorAll('summary')].map((row) => row.textContent);
    expect(rows[2]).toMatch(/The operator expects about forty passengers a day\.$/);
  });

  it('opens its outline at the top for a reader at the top, with all sections folded', () => {
    const { reader, root } = open(
      `${article(`<figure><img alt="A ferry" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="900" height="500"></figure>${paragraphs(3)}<h2>Doubts</h2>${paragraphs(3)}`)}`,
    );
    const at = reader.place();
    reader.show('outline');
    if (at) reader.goTo(at);
    expect([...root.querySelectorAll('details')].map((fold) => fold.open)).not.toContain(true);
    expect(find(root, 'dialog').scrollTop).toBe(0);
  });

  it('says of an article that is years old how old it is, and nothing of a date that is none', () => {
    const factsOf = (published: string): string => {
      const meta = document.createElement('meta');
      meta.setAttribute('property', 'article:published_time');
      meta.content = published;
      document.head.append(meta);
      const facts = find(open(three).root, '.facts').textContent;
      opened?.reader.close();
      meta.remove();
      return facts;
    };
    const threeYearsAgo = new Date(Date.now() - 3.5 * 365 * 24 * 60 * 60 * 1000);
    expect(factsOf(threeYearsAgo.toISOString())).toContain('3 years old');
    expect(factsOf(new Date().toISOString())).not.toContain('old');
    for (const nonsense of ['yesterday', '0000-00-00', '0001-01-01T00:00:00Z', '']) {
      const facts = factsOf(nonsense);
      expect(facts).not.toMatch(/Invalid|Published|old|NaN/);
      expect(facts).toContain('minutes');
    }
  });

  it('lists sections of an article without headings, each of which leads by key to its paragraph and is marked there', async () => {
    const topics = [
      'harbour',
      'pontoon',
      'lighthouse',
      'breakwater',
      'fishery',
      'timetable',
      'county',
      'radar',
    ];
    const text = topics.map(
      (topic) =>
        `<p>The ${topic} of Skarholm comes first in this part, for the ${topic} is what the council spoke of at length. ${PROSE}</p>${paragraphs(3)}`,
    );
    const { root } = open(article(text.join('')));
    const rows = [...root.querySelectorAll<HTMLElement>('.rail li button')];
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const row of rows) {
      row.focus();
      await userEvent.keyboard('{Enter}');
      const stem = (row.textContent ?? '').replace(/\s*…$/, '');
      expect(root.activeElement?.textContent?.replace(/\s+/g, ' ')).toContain(stem);
      await expect
        .poll(() => root.querySelector('[aria-current=location]')?.textContent)
        .toBe(row.textContent);
    }
  });

  it('says what it was told to screen readers, politely', async () => {
    const { reader, root } = open(three);
    reader.announce('Clean: 9 blocks hidden, 3 sections, full article');
    const status = find(root, '.status');
    expect(status.getAttribute('role')).toBe('status');
    await expect.poll(() => status.textContent).toContain('9 blocks hidden');
  });

  it('offers a face for dyslexic readers only where the computer has one', async () => {
    const { root } = open(three);
    find(root, '.type-button').click();
    await expect.poll(() => root.querySelectorAll('.type option').length).toBe(4);
  });

  it('takes no colour, face or measure from properties that the page has set', () => {
    document.documentElement.style.cssText = '--face:Papyrus;--paper:red;--ink:red;--serif:Papyrus;--scale:9';
    const { root } = open(three);
    const { fontFamily, fontSize, color } = getComputedStyle(find(root, '.body p'));
    document.documentElement.removeAttribute('style');
    expect(fontFamily).not.toContain('Papyrus');
    expect(Number.parseFloat(fontSize)).toBeCloseTo(19, 0);
    expect(color).toBe('rgb(34, 32, 28)');
  });
});

describe('the reader look in other media', () => {
  const emulate = (media: string, features: { name: string; value: string }[] = []): Promise<unknown> =>
    cdp().send('Emulation.setEmulatedMedia', { media, features });
  afterEach(() => emulate(''));

  it('prints the article with its source, on white, and none of the controls', async () => {
    const { root } = open(LANGUAGES[1][1], { theme: 'black' });
    await emulate('print');
    const seen = ['.controls', '.rail', '.comments', '.skip', '.source', '.body', 'h1'].filter((selector) =>
      find(root, selector).checkVisibility(),
    );
    expect(seen).toEqual(['.source', '.body', 'h1']);
    expect(getComputedStyle(find(root, 'dialog')).backgroundColor).toBe('rgb(255, 255, 255)');
    expect(getComputedStyle(find(root, '.body p')).color).toBe('rgb(0, 0, 0)');
    expect(getComputedStyle(find(root, '.source')).display).toBe('table-footer-group');
  });

  it('shows which view is chosen in forced colours, which take away backgrounds', async () => {
    await emulate('', [{ name: 'forced-colors', value: 'active' }]);
    const { root } = open(LANGUAGES[1][1]);
    expect(getComputedStyle(find(root, '.bar [aria-pressed=true]')).outlineStyle).toBe('solid');
  });

  it('moves nothing by itself for readers who want no motion', async () => {
    await emulate('', [{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const { reader, root } = open(LANGUAGES[1][1]);
    reader.show('outline');
    expect(getComputedStyle(find(root, 'dialog')).scrollBehavior).toBe('auto');
    expect(find(root, 'dialog').getAnimations({ subtree: true })).toEqual([]);
  });
});

describe('the reader look of an article out of all proportion', () => {
  /** Far more than a healthy view takes, far less than a stuck one. */
  const PATIENCE_MS = 20_000;

  it(
    'stays readable with 2,000 pictures',
    async () => {
      const image =
        '<figure><img src="/none.png" alt="A harbour" width="600" height="400"><figcaption>A harbour</figcaption></figure>';
      const { root } = open(article(`${paragraphs(3)}${`${image}${paragraphs(1)}`.repeat(2000)}`));
      expect(root.querySelectorAll('.body img')).toHaveLength(2000);
      expect(
        [...root.querySelectorAll<HTMLImageElement>('.body img')].every((img) => img.loading === 'lazy'),
      ).toBe(true);
      expect(find(root, '.body p').checkVisibility()).toBe(true);
    },
    PATIENCE_MS,
  );

  it(
    'stays readable with 300,000 words',
    async () => {
      const count = Math.ceil(300_000 / PROSE.split(' ').length);
      const section = `<h2>Part</h2>${paragraphs(Math.ceil(count / 60))}`;
      const { reader, root } = open(article(section.repeat(60)));
      expect(find(root, '.body p').checkVisibility()).toBe(true);
      const dialog = find(root, 'dialog');
      dialog.scrollTo({ top: dialog.scrollHeight / 2, behavior: 'instant' });
      await expect.poll(() => root.querySelector('[aria-current]')).not.toBeNull();
      reader.show('outline');
      expect(root.querySelectorAll('details').length).toBeGreaterThanOrEqual(60);
    },
    PATIENCE_MS,
  );

  it('scrolls a table of 60 columns in a box of its own, which the keyboard reaches', async () => {
    const row = (tag: string): string => `<tr>${`<${tag}>Norderbüttel 1,204</${tag}>`.repeat(60)}</tr>`;
    const { root } = open(
      article(`${paragraphs(4)}<table>${row('th')}${row('td').repeat(20)}</table>${paragraphs(2)}`),
    );
    const box = find(root, '.table');
    expect(box.scrollWidth).toBeGreaterThan(box.clientWidth * 3);
    expect(box.tabIndex).toBe(0);
    expect(find(root, 'dialog').scrollWidth).toBeLessThanOrEqual(innerWidth);
    expect(await problems(root)).toEqual([]);
  });
});
