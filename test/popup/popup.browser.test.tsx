import '../ui/fake-browser.ts';
import '../../src/popup/popup.css';
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import arabic from '../../public/_locales/ar/messages.json' with { type: 'json' };
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import type { PageAnswer, PageState } from '../../src/messages.ts';
import { Popup } from '../../src/popup/popup.tsx';
import { accessibilityProblems, smallTargets } from '../ui/axe.ts';
import { fakeBrowser, speak } from '../ui/fake-browser.ts';
import { app, mountEach } from '../ui/mounted.ts';

const STATE: PageState = {
  view: 'original',
  host: 'www.example.com',
  article: { title: 'The clockmakers of Tarn Street', words: 640, minutes: 3 },
  sections: [
    { id: 's1', level: 2, title: 'A bell out of time', minutes: 1, inferred: false },
    { id: 's2', level: 3, title: 'Who winds the clock', minutes: 2, inferred: true },
  ],
  ledger: [
    { block: 0, category: 'jobs', reason: 'headed “Careers”', preview: 'Careers in your area', shown: false },
    { block: 1, category: 'jobs', reason: 'three job offers', preview: 'Watchmaker wanted', shown: false },
    { block: 2, category: 'ad', reason: 'marked “Advertisement”', preview: '', shown: false },
  ],
  access: { state: 'full', reason: 'Nothing says that text is missing.', words: 640 },
};

let asked: { tab: number; request: { type: string } }[];

/** Opens the popup on a page that answers each request in turn; the last answer stands for all that follow. */
function openPopup(...answers: (PageAnswer | Promise<PageAnswer>)[]): void {
  fakeBrowser.runtime.sendMessage = async (message) => {
    asked.push(message as (typeof asked)[number]);
    return answers[Math.min(asked.length, answers.length) - 1];
  };
  render(<Popup />, app);
}

const answer = (changes: Partial<PageState> = {}): PageAnswer => ({
  ok: true,
  state: { ...STATE, ...changes },
});
const text = (): string => app.textContent;
const button = (name: string): HTMLButtonElement | undefined =>
  [...app.querySelectorAll('button')].find((item) => (item.ariaLabel ?? item.textContent).startsWith(name));
const radio = (view: string): HTMLInputElement | null => app.querySelector(`input[value=${view}]`);
const requests = (): unknown[] => asked.map(({ request }) => request);

mountEach('Galley');
beforeEach(() => {
  asked = [];
  app.id = 'app';
});

describe('the popup on an article', () => {
  it('warns where the page keeps clicks and keys from the view', async () => {
    openPopup(answer({ view: 'article', inputTaken: true }));
    await expect.poll(text).toContain('This page intercepts clicks and keys');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('asks the page of the active tab and shows title, minutes and access', async () => {
    openPopup(answer());
    await expect.poll(text).toContain('The clockmakers of Tarn Street');
    expect(asked[0]).toEqual({ type: 'ask-page', tab: 7, request: { type: 'get-state' } });
    expect(app.querySelector('.access')?.textContent).toBe('Full article3 minutes');
  });

  it('offers as its first action to read the article while the page is the original, and goes out of its way', async () => {
    const close = vi.spyOn(globalThis, 'close').mockImplementation(() => undefined);
    openPopup(answer(), answer({ view: 'article' }));
    await expect.poll(() => button('Read the article')).toBeDefined();
    button('Read the article')?.click();
    await expect.poll(() => close.mock.calls.length).toBe(1);
    expect(requests()).toEqual([{ type: 'get-state' }, { type: 'show-view', view: 'article' }]);
    close.mockRestore();
  });

  it('stays and says why where the article could not be shown', async () => {
    const close = vi.spyOn(globalThis, 'close').mockImplementation(() => undefined);
    openPopup(answer(), { ok: false, problem: 'failed' });
    await expect.poll(() => button('Read the article')).toBeDefined();
    button('Read the article')?.click();
    await expect.poll(text).toContain('Galley could not read this page');
    expect(close).not.toHaveBeenCalled();
    close.mockRestore();
  });

  it.each([
    ['that is shown clean', answer({ view: 'article' })],
    ['without an article', answer({ article: null })],
  ])('offers no reading of a page %s', async (_, given) => {
    openPopup(given);
    await expect.poll(() => app.querySelector('.content h1')).not.toBeNull();
    expect(button('Read the article')).toBeUndefined();
  });

  it('says where a cut-off article ends, and why it thinks so', async () => {
    const access = { state: 'cut-off' as const, reason: 'The page declares 1,450 words.', words: 82 };
    openPopup(answer({ access }));
    await expect
      .poll(() => app.querySelector('.access')?.textContent)
      .toContain('Cut off here after about 82 words; the rest is for subscribers');
    expect(text()).toContain('The page declares 1,450 words.');
  });

  it('names its views exactly Original, Article and Outline', async () => {
    openPopup(answer());
    await expect.poll(() => radio('article')?.disabled).toBe(false);
    const names = [...app.querySelectorAll('input[type=radio]')].map(
      (input) => (input as HTMLInputElement).labels?.[0]?.textContent,
    );
    expect(names).toEqual(['Original', 'Article', 'Outline']);
    expect(radio('original')?.checked).toBe(true);
  });

  it('changes the view with the arrow keys', async () => {
    openPopup(answer(), answer({ view: 'article' }));
    await expect.poll(() => radio('article')?.disabled).toBe(false);
    radio('original')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(text).toContain('3 blocks hidden');
    expect(requests()).toEqual([{ type: 'get-state' }, { type: 'show-view', view: 'article' }]);
    expect(document.activeElement).toBe(radio('article'));
  });

  it('shows the view that was chosen before the page has answered, and takes another choice', async () => {
    let late: (value: PageAnswer) => void = () => undefined;
    const slow = new Promise<PageAnswer>((resolve) => {
      late = resolve;
    });
    openPopup(answer(), slow, answer({ view: 'original' }));
    await expect.poll(() => radio('article')?.disabled).toBe(false);
    radio('article')?.click();
    await expect.poll(() => app.querySelector('.progress')).not.toBeNull();
    expect(radio('article')?.checked).toBe(true);
    radio('original')?.click();
    await expect.poll(() => requests().at(-1)).toEqual({ type: 'show-view', view: 'original' });
    late(answer({ view: 'article' }));
    await expect.poll(() => app.querySelector('.progress')).toBeNull();
    expect(radio('original')?.checked).toBe(true);
  });

  it('keeps to the answer to the latest request when an earlier one comes late', async () => {
    let late: (value: PageAnswer) => void = () => undefined;
    const slow = new Promise<PageAnswer>((resolve) => {
      late = resolve;
    });
    openPopup(answer(), slow, answer({ view: 'outline' }));
    await expect.poll(() => radio('article')?.disabled).toBe(false);
    radio('article')?.click();
    radio('outline')?.click();
    await expect.poll(text).toContain('3 blocks hidden');
    late(answer({ view: 'article' }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(radio('outline')?.checked).toBe(true);
  });

  it('jumps to a section, and marks sections that Galley cut itself', async () => {
    openPopup(answer());
    await expect.poll(text).toContain('A bell out of time');
    expect(text()).toContain('Not marked by the publisher; cut by Galley');
    expect(app.querySelectorAll('nav ol > .inferred')).toHaveLength(1);
    button('Who winds the clock')?.click();
    await expect.poll(requests).toContainEqual({ type: 'jump', section: 's2' });
  });

  it('counts what it hid by category and explains each block', async () => {
    openPopup(answer({ view: 'article' }));
    await expect.poll(text).toContain('3 blocks hidden');
    const jobs = app.querySelector('.ledger details');
    expect(jobs?.querySelector('summary')?.textContent).toBe('Job market2');
    expect(jobs?.textContent).toContain('Job offers and career boxes');
    expect(jobs?.textContent).toContain('headed “Careers”');
    const why = jobs?.querySelector('details.why');
    expect(why?.querySelector('summary')?.textContent).toBe('Why?');
    expect(why?.hasAttribute('open')).toBe(false);
  });

  it('folds many rows of the same reason into one, which tells the reason for all', async () => {
    const teasers = Array.from({ length: 117 }, (_, at) => ({
      block: at,
      category: 'related' as const,
      reason: 'link to another article',
      preview: `Story ${at}`,
      shown: false,
    }));
    const own = {
      block: 117,
      category: 'related' as const,
      reason: 'headed “More”',
      preview: 'More',
      shown: false,
    };
    openPopup(answer({ view: 'article', ledger: [...teasers, own] }));
    await expect.poll(text).toContain('118 blocks hidden');
    const folds = [...app.querySelectorAll('.ledger .fold')];
    expect(folds.map((fold) => fold.querySelector('summary')?.textContent)).toEqual([
      '117 × link to another article',
    ]);
    expect(folds[0]?.querySelectorAll('li')).toHaveLength(117);
    expect(folds[0]?.querySelector('.why')).toBeNull();
    expect(app.querySelectorAll('.ledger li .why')).toHaveLength(1);
    button('Show once: Story 5')?.click();
    await expect.poll(requests).toContainEqual({ type: 'show-block', block: 5, shown: true });
  });

  it('has what was hidden before the sections, and the settings of the site last', async () => {
    openPopup(answer({ view: 'article' }));
    await expect.poll(() => app.querySelector('.site')).not.toBeNull();
    const order = [...app.querySelectorAll('.views, .ledger, nav, .site')].map(
      ({ className, localName }) => className || localName,
    );
    expect(order).toEqual(['views', 'ledger', 'nav', 'site']);
  });

  it('shows the minutes of a section only where they tell something', async () => {
    openPopup(answer());
    await expect.poll(text).toContain('A bell out of time');
    const rows = [...app.querySelectorAll('nav li')].map(({ textContent }) => textContent);
    expect(rows).toEqual(['A bell out of time', 'Who winds the clock2 min']);
  });

  it('shows that it is at work until the page has answered', async () => {
    let late: (value: PageAnswer) => void = () => undefined;
    openPopup(
      new Promise((resolve) => {
        late = resolve;
      }),
    );
    await expect.poll(() => app.querySelector('.progress')).not.toBeNull();
    expect(app.querySelector('.content')?.getAttribute('aria-busy')).toBe('true');
    expect(text()).toContain('Reading the page…');
    late(answer());
    await expect.poll(() => app.querySelector('.progress')).toBeNull();
    expect(app.querySelector('.skeleton')).toBeNull();
  });

  it('brings one block back and counts the rest', async () => {
    const [first, ...rest] = STATE.ledger;
    if (!first) throw new Error('The ledger of this test is empty.');
    const ledger = [{ ...first, shown: true }, ...rest];
    openPopup(answer({ view: 'article' }), answer({ view: 'article', ledger }));
    await expect.poll(() => button('Show once: Careers in your area')).toBeDefined();
    button('Show once: Careers in your area')?.click();
    await expect.poll(text).toContain('2 blocks hidden');
    expect(requests()[1]).toEqual({ type: 'show-block', block: 0, shown: true });
    expect(text()).toContain('1 of 2');
    expect(button('Hide: Careers in your area')).toBeDefined();
    const rows = [...app.querySelectorAll('.ledger li')].map((row) => row.textContent);
    expect(rows.filter((row) => row.includes('Shown now'))).toEqual([
      expect.stringContaining('Careers in your area'),
    ]);
  });

  it('offers no “Show once” while nothing is hidden', async () => {
    openPopup(answer());
    await expect.poll(text).toContain('3 blocks to hide');
    expect(button('Show once')).toBeUndefined();
  });

  it('marks on the page what a row is about, while the pointer or the focus is on it', async () => {
    openPopup(answer({ view: 'article' }));
    await expect.poll(() => button('Show once: Careers in your area')).toBeDefined();
    for (const details of app.querySelectorAll('details')) details.open = true;
    button('Show once: Careers in your area')?.focus();
    await expect.poll(() => fakeBrowser.tabs.posted).toEqual([{ blocks: [0] }]);
    button('Show once: Careers in your area')?.blur();
    await expect.poll(() => fakeBrowser.tabs.posted.at(-1)).toEqual({ blocks: [] });
  });

  it('marks everything while “Peek” is held, by pointer or key, and after a short press until the next', async () => {
    openPopup(answer({ view: 'article' }));
    await expect.poll(() => button('Peek')).toBeDefined();
    const peek = button('Peek');
    if (!peek) throw new Error('There is no such button.');
    peek.focus();
    const last = (): unknown => fakeBrowser.tabs.posted.at(-1);
    const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
    await userEvent.keyboard('{ >}');
    await expect.poll(last).toEqual({ blocks: 'all' });
    expect(peek.ariaPressed).toBe('true');
    await wait(400);
    await userEvent.keyboard('{/ }');
    await expect.poll(last).toEqual({ blocks: [] });
    await expect.poll(() => peek.ariaPressed).toBe('false');
    await userEvent.click(peek);
    await expect.poll(last).toEqual({ blocks: 'all' });
    await userEvent.click(peek);
    await expect.poll(last).toEqual({ blocks: [] });
  });

  it('keeps a kind of blocks visible on the site from now on', async () => {
    openPopup(answer({ view: 'article' }));
    await expect.poll(() => button('Always show on example.com')).toBeDefined();
    button('Always show on example.com')?.click();
    await expect.poll(requests).toContainEqual({ type: 'apply-settings' });
    const stored = await fakeBrowser.storage.local.get('site:example.com');
    expect(stored).toMatchObject({ 'site:example.com': { keep: ['jobs'] } });
  });

  it('shows the shortcut of the moment and leads to the settings of the site', async () => {
    let opened = '';
    vi.spyOn(window, 'close').mockReturnValue();
    fakeBrowser.tabs.create = async ({ url }) => {
      opened = url;
    };
    openPopup(answer());
    await expect.poll(text).toContain('Alt+Shift+G');
    await expect.poll(() => button('Settings for example.com')).toBeDefined();
    button('Settings for example.com')?.click();
    await expect.poll(() => opened).toContain('/options/index.html#site=example.com');
    await expect.poll(() => vi.mocked(window.close).mock.calls.length).toBe(1);
  });

  it('leads from a private window to the settings of all sites: the address would keep the name', async () => {
    let opened = '';
    const close = vi.spyOn(window, 'close').mockReturnValue();
    fakeBrowser.tabs.query = async () => [{ id: 7, incognito: true }];
    fakeBrowser.tabs.create = async ({ url }) => {
      opened = url;
    };
    openPopup(answer());
    await expect.poll(text).toContain('Alt+Shift+G');
    await expect.poll(() => button('Settings')).toBeDefined();
    expect(button('Settings for example.com')).toBeUndefined();
    button('Settings')?.click();
    await expect.poll(() => opened).toMatch(/\/options\/index\.html$/);
    await expect.poll(() => close.mock.calls.length).toBeGreaterThan(0);
    close.mockClear();
  });

  it('says that no shortcut is assigned only once the browser has had time to assign one', async () => {
    let calls = 0;
    fakeBrowser.commands.getAll = async () => {
      calls += 1;
      return [{ name: 'toggle-clean', shortcut: calls < 2 ? '' : 'Alt+Shift+G' }];
    };
    openPopup(answer());
    await expect.poll(text).toContain('Settings for example.com');
    expect(text()).not.toContain('not assigned');
    await expect.poll(text, { timeout: 3000 }).toContain('Alt+Shift+G');
  });
});

describe('the popup where there is nothing to clean', () => {
  it.each([
    ['restricted', 'Extensions cannot run on this page'],
    ['failed', 'Galley could not read this page'],
  ] as const)('says why a page is %s and offers nothing', async (problem, sentence) => {
    openPopup({ ok: false, problem });
    await expect.poll(text).toContain(sentence);
    expect(app.querySelector('fieldset')?.disabled).toBe(true);
  });

  it('says that a page is no article, and offers Original alone', async () => {
    openPopup(answer({ article: null, sections: [] }));
    await expect.poll(text).toContain('There is no article on this page');
    expect([radio('original'), radio('article'), radio('outline')].map((input) => input?.disabled)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('takes an answer it does not understand for a failure', async () => {
    openPopup({ ok: true, state: { view: 'sideways' } } as unknown as PageAnswer);
    await expect.poll(text).toContain('Galley could not read this page');
  });
});

describe.each([
  ['of an article', answer({ view: 'article' })],
  ['of a page that is no article', answer({ article: null })],
  ['of a restricted page', { ok: false, problem: 'restricted' } as const],
])('the popup %s', (_, given) => {
  it('has nothing axe objects to, and no target under 24 px', async () => {
    openPopup(given);
    await expect.poll(() => app.querySelector('h1')).not.toBeNull();
    for (const details of app.querySelectorAll('details')) details.open = true;
    expect(await accessibilityProblems()).toEqual([]);
    expect(smallTargets()).toEqual([]);
  });

  it('needs no sideways scrolling in 300 px', async () => {
    document.documentElement.style.width = '300px';
    openPopup(given);
    await expect.poll(() => app.querySelector('h1')).not.toBeNull();
    for (const details of app.querySelectorAll('details')) details.open = true;
    expect(app.scrollWidth).toBeLessThanOrEqual(300);
    document.documentElement.removeAttribute('style');
  });
});

describe.each([
  ['German', german, 'ltr'],
  ['Arabic', arabic, 'rtl'],
] as const)('the popup in %s', (_, locale, direction) => {
  it('fits 320 px beside the longest names of sites, with its foot in one row', async () => {
    const host = 'nachrichten-aus-der-verbandsgemeinde-rheinauen.kreiszeitung-online.example';
    speak(locale);
    document.documentElement.style.width = '320px';
    document.documentElement.dir = direction;
    fakeBrowser.tabs.query = async () => [{ id: 7, incognito: false }];
    openPopup(answer({ view: 'article', host }));
    await expect.poll(() => app.querySelector('.site')).not.toBeNull();
    await expect.poll(() => app.querySelector('kbd')).not.toBeNull();
    for (const details of app.querySelectorAll('details')) details.open = true;
    expect(app.scrollWidth).toBeLessThanOrEqual(320);
    const [shortcut, link] = [...(app.querySelector('footer')?.children ?? [])].map((item) =>
      item.getBoundingClientRect(),
    );
    expect(link?.top).toBeLessThan(shortcut?.bottom ?? 0);
    expect(app.querySelector('footer')?.clientHeight).toBeLessThan(50);
    document.documentElement.removeAttribute('style');
    document.documentElement.dir = 'ltr';
  });
});

describe('what the reader taught', () => {
  const rule = { id: 'r1', name: 'Harbour walks' };
  const taught = answer({
    view: 'article',
    ledger: [
      ...STATE.ledger,
      {
        block: 3,
        category: 'other',
        reason: 'you chose to hide this',
        preview: 'Every Sunday',
        shown: false,
        rule,
      },
    ],
    articleRule: { id: 'r2', name: 'The article' },
  });

  it('is listed on its own, with its name, and can be shown or forgotten', async () => {
    openPopup(taught);
    await expect.poll(text).toContain('Hidden by your own rules');
    button('Show once: Harbour walks')?.click();
    button('Forget this rule: Harbour walks')?.click();
    button('Forget this rule: The article')?.click();
    await expect
      .poll(requests)
      .toEqual([
        { type: 'get-state' },
        { type: 'show-block', block: 3, shown: true },
        { type: 'forget-rule', rule: 'r1' },
        { type: 'forget-rule', rule: 'r2' },
      ]);
  });

  it('begins with pointing, for which the popup makes room', async () => {
    const close = vi.spyOn(globalThis, 'close').mockImplementation(() => undefined);
    openPopup(answer());
    await expect.poll(text).toContain('Hide something else…');
    button('Hide something else')?.click();
    await expect.poll(() => close.mock.calls.length).toBe(1);
    expect(requests()).toContainEqual({ type: 'pick', kind: 'hide' });
    close.mockRestore();
  });

  it('on a page that is no article can only be which block is one', async () => {
    openPopup(answer({ article: null, sections: [], ledger: [] }));
    await expect.poll(() => button('This is the article')).toBeDefined();
    expect(button('Hide something else')).toBeUndefined();
  });

  it('has nothing axe objects to, and no target under 24 px', async () => {
    openPopup(taught);
    await expect.poll(text).toContain('Hidden by your own rules');
    for (const details of app.querySelectorAll('details')) details.open = true;
    expect(await accessibilityProblems()).toEqual([]);
    expect(smallTargets()).toEqual([]);
  });
});
