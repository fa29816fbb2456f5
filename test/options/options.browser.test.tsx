import '../ui/fake-browser.ts';
import '../../src/options/options.css';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Options } from '../../src/options/options.tsx';
import { DEFAULT_TYPOGRAPHY, dayOf, type Rule, SCHEMA_VERSION } from '../../src/settings';
import { accessibilityProblems, smallTargets } from '../ui/axe.ts';
import { fakeBrowser, resetFakeBrowser } from '../ui/fake-browser.ts';

let app: HTMLElement;

/** Opens the page on what is stored, as the popup's link does for a site. */
async function openOptions(stored: Record<string, unknown> = {}, asked: string | null = null): Promise<void> {
  await fakeBrowser.storage.local.set(stored);
  render(<Options asked={asked} />, app);
  await expect.poll(() => app.querySelector('section')).not.toBeNull();
}

const stored = (key: string): unknown => fakeBrowser.storage.local.items.get(key);
const text = (): string => app.textContent;
const button = (name: string): HTMLButtonElement | undefined =>
  [...app.querySelectorAll('button')].find((item) => (item.ariaLabel ?? item.textContent).startsWith(name));
/** The input whose label begins so; `within` a part of the page. */
const input = (label: string, within = 'main'): HTMLInputElement | null | undefined =>
  [...app.ownerDocument.querySelectorAll(`${within} label`)]
    .find((item) => item.textContent.startsWith(label))
    ?.querySelector('input');
const hosts = (): (string | null)[] =>
  [...app.querySelectorAll('.sites tbody:not([hidden]) th')].map((item) => item.textContent);
/** Cell by cell what the row of a site says, by the heading of the column; `–` and nothing more is left out. */
const row = (host: string): Record<string, string> => {
  const titles = [...app.querySelectorAll('.sites thead > tr > *')].map((item) => item.textContent);
  const found = [...app.querySelectorAll('.sites tbody tr:first-child')].find(
    (item) => item.querySelector('th')?.textContent === host,
  );
  const cells = [...(found?.children ?? [])].map((item) => item.textContent ?? '');
  return Object.fromEntries(
    cells.flatMap((cell, at) => (titles[at] && !cell.startsWith('–') ? [[titles[at], cell]] : [])),
  );
};
const isUnfolded = (): boolean[] =>
  [...app.querySelectorAll('.sites .fold')].map((item) => item.ariaExpanded === 'true');
const refuse = async (): Promise<void> => {
  throw new Error('The disk is full.');
};

async function add(typed: string): Promise<void> {
  const field = input('Add a site');
  if (!field) throw new Error('The field for a new site is missing.');
  await userEvent.fill(field, typed);
  button('Add')?.click();
}

beforeEach(() => {
  resetFakeBrowser();
  document.documentElement.lang = 'en';
  document.title = 'Galley settings';
  app = document.createElement('main');
  document.body.append(app);
});
afterEach(() => {
  render(null, app);
  app.remove();
});

describe('the general settings', () => {
  it('are stored with the click that changes them', async () => {
    await openOptions();
    input('In place')?.click();
    await expect.poll(() => stored('general')).toMatchObject({ look: 'in-place', keep: [] });
  });

  it('keep every tick of several in a row', async () => {
    await openOptions();
    for (const name of ['Comments', 'Advertising', 'Newsletter']) input(name)?.click();
    await expect
      .poll(() => stored('general'))
      .toMatchObject({ look: 'reader', keep: ['comments', 'newsletter', 'ad'] });
  });

  it('show what another options page has just stored', async () => {
    await openOptions();
    await fakeBrowser.storage.local.set({ general: { look: 'in-place', keep: ['jobs'] } });
    await expect.poll(() => input('In place')?.checked).toBe(true);
    expect(input('Job market')?.checked).toBe(true);
  });

  it('go back to what is stored, with a sentence, when the browser cannot store', async () => {
    await openOptions();
    fakeBrowser.storage.local.set = refuse;
    input('In place')?.click();
    await expect.poll(() => app.querySelector('[role=alert]')?.textContent).toContain('could not store');
    expect(input('Reader')?.checked).toBe(true);
    expect(stored('general')).toBeUndefined();
  });
});

describe('the typography for all sites', () => {
  const field = (label: string, kind: string): HTMLInputElement | HTMLSelectElement | null | undefined =>
    [...app.querySelectorAll('.type label')]
      .find((item) => item.textContent.startsWith(label))
      ?.querySelector<HTMLInputElement | HTMLSelectElement>(kind);
  const change = (label: string, kind: string, value: string): void => {
    const control = field(label, kind);
    if (!control) throw new Error(`There is no ${label}.`);
    control.value = value;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const typography = (): unknown => (stored('general') as { typography?: unknown } | undefined)?.typography;

  it('is stored with each change, and goes back to the usual one', async () => {
    await openOptions();
    input('Sepia', '.themes')?.click();
    await expect.poll(typography).toEqual({ ...DEFAULT_TYPOGRAPHY, theme: 'sepia' });
    change('Typeface', 'select', 'sans');
    await expect.poll(typography).toMatchObject({ theme: 'sepia', font: 'sans' });
    change('Size', 'input', '140');
    await expect.poll(typography).toMatchObject({ theme: 'sepia', font: 'sans', size: 140 });
    input('Justified')?.click();
    await expect.poll(typography).toMatchObject({ size: 140, align: 'justify' });
    button('Text and colours: Reset')?.click();
    await expect.poll(typography).toEqual(DEFAULT_TYPOGRAPHY);
    expect(input('Auto', '.themes')?.checked).toBe(true);
  });
});

describe('adding a site', () => {
  it('cuts a pasted address to its host and unfolds the site', async () => {
    await openOptions();
    await add('https://www.tageblatt.example.org/politik?x=1');
    await expect.poll(() => hosts()[0]).toMatch(/^tageblatt\.example\.org/);
    expect(stored('site:tageblatt.example.org')).toEqual({ changed: expect.any(Number) });
    await expect.poll(isUnfolded).toEqual([true]);
    expect(input('Add a site')?.value).toBe('');
  });

  it('says what is wrong with what is no host, and stores nothing', async () => {
    await openOptions();
    await add('not a host!');
    await expect.poll(text).toContain('“not a host!” is not the name of a site');
    expect(input('Add a site')?.getAttribute('aria-invalid')).toBe('true');
    expect(hosts()).toEqual([]);
  });

  it('leads to a site that is there already', async () => {
    await openOptions({ 'site:example.com': { keep: ['ad'] } });
    await add('www.example.com');
    await expect.poll(text).toContain('example.com is already in the list');
    await expect.poll(isUnfolded).toEqual([true]);
    expect(stored('site:example.com')).toEqual({ keep: ['ad'] });
  });
});

describe('the page opened for a site', () => {
  it('unfolds the settings that the site has', async () => {
    await openOptions({ 'site:a.example': {}, 'site:b.example': { look: 'reader' } }, 'b.example');
    expect(isUnfolded()).toEqual([false, true]);
  });

  it('offers to add a site that has none, without storing anything yet', async () => {
    await openOptions({}, 'b.example');
    expect(input('Add a site')?.value).toBe('b.example');
    await expect.poll(() => document.activeElement?.textContent).toBe('Add');
    expect(stored('site:b.example')).toBeUndefined();
  });
});

describe('a site', () => {
  it('is a row of the table, which says what it sets differently and nothing else', async () => {
    await openOptions({ 'site:a.example': { look: 'in-place', keep: ['ad', 'jobs'] }, 'site:b.example': {} });
    expect(row('a.example')).toEqual({ Site: 'a.example', Look: 'In place', 'Stays visible': '2' });
    expect(row('b.example')).toEqual({ Site: 'b.example' });
  });

  it('says also what the browser allows, and when it was changed last', async () => {
    const changed = Date.UTC(2026, 2, 6, 12);
    await openOptions({
      version: SCHEMA_VERSION,
      'site:a.example': { automatic: true, typography: DEFAULT_TYPOGRAPHY, changed },
    });
    await fakeBrowser.permissions.request({ origins: ['http://*.a.example/*', 'https://*.a.example/*'] });
    await expect
      .poll(() => row('a.example'))
      .toEqual({
        Site: 'a.example',
        Automatic: 'yes',
        Look: 'text of its own',
        Permission: 'given',
        'Last change': 'Mar 6, 2026',
      });
  });

  it('unfolds and folds again with its name', async () => {
    await openOptions({ 'site:a.example': {} });
    button('a.example')?.click();
    await expect.poll(isUnfolded).toEqual([true]);
    expect(input('In place', '.sites')?.checkVisibility()).toBe(true);
    button('a.example')?.click();
    await expect.poll(isUnfolded).toEqual([false]);
    expect(input('In place', '.sites')).toBeUndefined();
  });

  it('follows the general look again when told so', async () => {
    await openOptions({ 'site:a.example': { look: 'in-place', keep: ['ad'] } }, 'a.example');
    input('As in general', '.sites')?.click();
    await expect.poll(() => stored('site:a.example')).toEqual({ keep: ['ad'], changed: expect.any(Number) });
  });

  it('starts its own list of what stays visible from the general one', async () => {
    await openOptions({ general: { look: 'reader', keep: ['comments'] }, 'site:a.example': {} }, 'a.example');
    input('Choose for this site', '.sites')?.click();
    await expect.poll(() => input('Comments', '.sites')?.checked).toBe(true);
    input('Advertising', '.sites')?.click();
    await expect.poll(() => stored('site:a.example')).toMatchObject({ keep: ['comments', 'ad'] });
    expect(stored('general')).toMatchObject({ look: 'reader', keep: ['comments'] });
  });

  it('comes back with all its settings after “Undo”, which has the focus', async () => {
    const site = { look: 'in-place', keep: ['ad'] };
    await openOptions({ 'site:a.example': site }, 'a.example');
    button('Remove the settings for a.example')?.click();
    await expect.poll(text).toContain('Settings for a.example removed.');
    expect(stored('site:a.example')).toBeUndefined();
    await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
    button('Undo')?.click();
    await expect.poll(() => stored('site:a.example')).toMatchObject(site);
    await expect.poll(() => button('Undo')).toBeUndefined();
  });

  it('is not called removed when the browser could not remove it', async () => {
    await openOptions({ 'site:a.example': {} }, 'a.example');
    fakeBrowser.storage.local.set = refuse;
    button('Remove the settings for a.example')?.click();
    await expect.poll(text).toContain('could not store');
    expect(text()).not.toContain('removed.');
    expect(hosts()).toEqual(['a.example']);
  });

  it('is automatic only once the browser has agreed, and gives the permission back on “Reset”', async () => {
    await openOptions({ 'site:a.example': { keep: ['ad'] } }, 'a.example');
    fakeBrowser.permissions.answer = false;
    input('Always clean', '.sites')?.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(input('Always clean', '.sites')?.checked).toBe(false);
    fakeBrowser.permissions.answer = true;
    input('Always clean', '.sites')?.click();
    await expect.poll(() => input('Always clean', '.sites')?.checked).toBe(true);
    expect([...fakeBrowser.permissions.granted]).toEqual(['http://*.a.example/*', 'https://*.a.example/*']);
    button('Reset')?.click();
    await expect.poll(() => stored('site:a.example')).toEqual({ changed: expect.any(Number) });
    await expect.poll(() => fakeBrowser.permissions.granted.size).toBe(0);
  });

  it('says that the browser has withdrawn what automatic cleaning needs', async () => {
    await openOptions({ 'site:a.example': { automatic: true } });
    await expect
      .poll(() => row('a.example'))
      .toEqual({ Site: 'a.example', Automatic: 'yes', Permission: 'missing' });
  });
});

describe('what was taught on a site', () => {
  const today = dayOf(Date.now());
  const rule = (id: string, changes: Partial<Rule> = {}): Rule => ({
    id,
    kind: 'hide',
    name: `Box ${id}`,
    mark: { tag: 'aside', classes: ['coast-box'], attributes: [], inner: ['h3'], path: ['aside:1'] },
    lastMatched: today,
    ...changes,
  });
  const open = (...rules: Rule[]) =>
    openOptions({ version: SCHEMA_VERSION, 'site:example.com': { rules, changed: 3 } }, 'example.com');
  const rows = (): string[] =>
    [...app.querySelectorAll<HTMLElement>('.rules li')].map((row) => row.textContent);
  const storedRules = (): Rule[] | undefined =>
    (stored('site:example.com') as { rules?: Rule[] } | undefined)?.rules;

  it('is counted in its row, and listed with what it does and when it last did', async () => {
    await open(rule('a'), rule('b', { kind: 'article', name: 'The article', lastMatched: today - 31 }));
    expect(row('example.com')).toMatchObject({ 'Taught by pointing': '2' });
    expect(rows()[0]).toMatch(/hides a box · last found on/);
    expect(rows()[1]).toMatch(/says which block is the article · nothing found since/);
    expect(app.querySelectorAll('.stale')).toHaveLength(1);
  });

  it('can be called otherwise, but not nothing', async () => {
    await open(rule('a'));
    const name = app.querySelector<HTMLInputElement>('.rules input');
    if (!name) throw new Error('The rule has no name to change.');
    await userEvent.fill(name, 'Harbour walks');
    await userEvent.tab();
    await expect.poll(() => storedRules()?.[0]?.name).toBe('Harbour walks');
    await userEvent.fill(name, '  ');
    await userEvent.tab();
    expect(name.value).toBe('Harbour walks');
    expect(storedRules()?.[0]?.name).toBe('Harbour walks');
  });

  it('can be removed one by one, and comes back', async () => {
    await open(rule('a'), rule('b'));
    button('Remove the rule: Box a')?.click();
    await expect.poll(() => storedRules()?.map(({ id }) => id)).toEqual(['b']);
    await expect.poll(() => text()).toContain('Rule removed: Box a.');
    [...app.querySelectorAll<HTMLButtonElement>('.rules button')].at(-1)?.click();
    await expect.poll(() => storedRules()?.map(({ id }) => id)).toEqual(['b', 'a']);
    button('Remove the rule: Box a')?.click();
    button('Remove the rule: Box b')?.click();
    await expect.poll(() => storedRules()).toBeUndefined();
    expect(stored('site:example.com')).toBeDefined();
  });

  it('has nothing axe objects to, no target under 24 px, and no need of sideways scrolling in 320 px', async () => {
    await open(
      rule('a'),
      rule('b', { lastMatched: today - 100, name: 'A rather long name for a rule of this site' }),
    );
    await expect.poll(() => rows().length).toBe(2);
    expect(await accessibilityProblems()).toEqual([]);
    expect(smallTargets()).toEqual([]);
    app.style.width = '320px';
    expect(app.scrollWidth).toBeLessThanOrEqual(320);
    app.style.width = '';
  });
});

describe('many sites', () => {
  it('keep every cell with the name of its column where there is no room for columns', async () => {
    await openOptions({
      'site:a-rather-long-name.of-a-site.example': { automatic: false, keep: ['ad'] },
      'site:b.example': {},
    });
    await expect.poll(() => hosts().length).toBe(2);
    app.style.width = '800px';
    expect(app.querySelector('.sites thead')?.checkVisibility()).toBe(true);
    expect(await accessibilityProblems()).toEqual([]);
    app.style.width = '320px';
    expect(app.querySelector('.sites thead')?.checkVisibility()).toBe(false);
    const cell = [...app.querySelectorAll('.sites td')].find((item) => item.textContent === 'never');
    expect(cell && getComputedStyle(cell, '::before').content).toBe('"Automatic: "');
    expect(app.scrollWidth).toBeLessThanOrEqual(320);
    expect(await accessibilityProblems()).toEqual([]);
    expect(smallTargets()).toEqual([]);
  });

  const many = (count: number): Record<string, unknown> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`site:site-${at}.example`, { automatic: true }]),
    );

  it('are removed at once, and come back at once', async () => {
    await openOptions(many(3));
    await expect.poll(() => hosts().length).toBe(3);
    for (const name of ['Choose site-0.example', 'Choose site-2.example'])
      app.querySelector<HTMLInputElement>(`[aria-label="${name}"]`)?.click();
    await expect.poll(() => button('Remove 2 chosen sites')).toBeDefined();
    button('Remove 2 chosen sites')?.click();
    await expect.poll(text).toContain('Settings for 2 sites removed.');
    expect(hosts().length).toBe(1);
    button('Undo')?.click();
    await expect.poll(() => hosts().length).toBe(3);
  });

  it('are shown a hundred at a time, the rest on request', async () => {
    await openOptions(many(2000));
    await expect.poll(() => hosts().length).toBe(100);
    expect(button('Show 1,900 more sites')).toBeDefined();
  });
});

describe('the search', () => {
  const search = async (words: string): Promise<void> => {
    await userEvent.fill(app.querySelector('input[type=search]') as HTMLInputElement, words);
  };
  const visible = (): string[] =>
    [...app.querySelectorAll('h2')].filter((item) => item.checkVisibility()).map((item) => item.textContent);

  it('finds a site among two thousand', async () => {
    const sites = Array.from({ length: 2000 }, (_, at) => [`site:site-${at}.example`, {}]);
    await openOptions(Object.fromEntries(sites));
    await search('SITE-1987');
    await expect.poll(hosts).toEqual(['site-1987.example']);
    expect(visible()).toEqual(['Sites']);
  });

  it('finds a setting by its own words and hides the others', async () => {
    await openOptions();
    await search('job market');
    await expect.poll(visible).toEqual(['General']);
    expect(input('Comments')?.checkVisibility()).toBe(true);
    expect(input('In place')?.checkVisibility()).toBe(false);
  });

  it('says so when nothing matches, and brings everything back when it is emptied', async () => {
    await openOptions();
    await search('gazette');
    await expect.poll(text).toContain('Nothing matches “gazette”.');
    await search('');
    await expect.poll(() => visible().length).toBe(7);
  });
});

describe('automatic cleaning on all sites', () => {
  const level = (): boolean | undefined => input('By itself on all sites')?.checked;

  it('is explained, asked for, and given back', async () => {
    await openOptions();
    expect(text()).toContain('can read all your data on all sites');
    input('By itself on all sites')?.click();
    await expect.poll(level).toBe(true);
    expect([...fakeBrowser.permissions.granted]).toEqual(['http://*/*', 'https://*/*']);
    expect(stored('general')).toMatchObject({ automatic: true });
    input('On a click')?.click();
    await expect.poll(() => fakeBrowser.permissions.granted.size).toBe(0);
    expect(stored('general')).toMatchObject({ automatic: false });
  });

  it('stays off when the reader says no', async () => {
    await openOptions();
    fakeBrowser.permissions.answer = false;
    input('By itself on all sites')?.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(level()).toBe(false);
    expect(stored('general')).toBeUndefined();
  });
});

describe('import', () => {
  const FILE = {
    galley: 'settings',
    version: 2,
    general: { look: 'in-place', keep: [], automatic: false, badge: true, changed: 1 },
    sites: { 'a.example': { keep: ['ad'], changed: 1 }, 'b.example': { changed: 1 } },
  };
  const choose = async (content: string): Promise<void> => {
    const field = app.querySelector('input[type=file]');
    if (!field) throw new Error('The field for a file is missing.');
    await userEvent.upload(field, new File([content], 'settings.json', { type: 'application/json' }));
  };

  it('shows what would change and changes it only when told so; undo brings everything back', async () => {
    await openOptions({ version: 2, 'site:a.example': { keep: ['jobs'], changed: 1 } });
    await choose(JSON.stringify(FILE));
    await expect.poll(() => button('Import')).toBeDefined();
    expect(text()).toContain('1 general setting');
    expect(text()).toContain('New: 1 site (b.example)');
    expect(text()).toContain('Changed: 1 site (a.example)');
    expect(stored('site:b.example')).toBeUndefined();
    expect(await accessibilityProblems()).toEqual([]);
    button('Import')?.click();
    await expect.poll(text).toContain('Imported.');
    expect(stored('site:a.example')).toMatchObject({ keep: ['ad'] });
    button('Undo')?.click();
    await expect.poll(text).toContain('as it was before the import');
    expect(stored('site:a.example')).toMatchObject({ keep: ['jobs'] });
    expect(stored('site:b.example')).toBeUndefined();
    expect(stored('general')).toMatchObject({ look: 'reader' });
  });

  it('of a damaged file names the line and the reason, and changes nothing', async () => {
    await openOptions({ version: 2, 'site:a.example': { keep: ['jobs'], changed: 1 } });
    const before = structuredClone(fakeBrowser.storage.local.items);
    await choose(JSON.stringify(FILE, null, 2).replace('"in-place"', '"sideways"'));
    await expect
      .poll(text)
      .toContain('Nothing was changed. Line 5: general → look must be one of "reader", "in-place".');
    expect(fakeBrowser.storage.local.items).toEqual(before);
  });
});

describe('half-read articles', () => {
  const places = {
    'place:0011': { block: 4, text: 7, share: 0, moment: Date.now() },
    'place:0022': { block: 9, text: 8, share: 0.5, moment: Date.now() },
  };
  const kept = (): string[] =>
    [...fakeBrowser.storage.local.items.keys()].filter((key) => key.startsWith('place:'));

  it('are counted, and forgotten on request while the settings stay', async () => {
    await openOptions({ ...places, 'site:a.example': {} });
    await expect.poll(text).toContain('Remembered for 2 articles.');
    button('Forget where I stopped')?.click();
    await expect.poll(text).toContain('Forgotten.');
    expect(text()).toContain('Remembered for 0 articles.');
    expect(kept()).toEqual([]);
    expect(hosts()).toEqual(['a.example']);
    expect(button('Forget where I stopped')?.disabled).toBe(true);
  });

  it('are not remembered any more, and those known are forgotten, when the reader switches it off', async () => {
    await openOptions(places);
    input('Remember where I stopped')?.click();
    await expect.poll(() => stored('general')).toMatchObject({ resume: false });
    await expect.poll(kept).toEqual([]);
    input('Remember where I stopped')?.click();
    await expect.poll(() => stored('general')).toMatchObject({ resume: true });
  });
});

describe('“Delete all settings”', () => {
  it('asks on the page first, and leaves everything when the reader thinks better of it', async () => {
    await openOptions({ 'site:a.example': {} });
    button('Delete all settings')?.click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Keep them');
    button('Keep them')?.click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Delete all settings');
    expect(hosts()).toEqual(['a.example']);
  });

  it('deletes everything on “Delete”', async () => {
    await openOptions({ general: { look: 'in-place', keep: [] }, 'site:a.example': {} });
    button('Delete all settings')?.click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Keep them');
    [...app.querySelectorAll('button')].find((item) => item.textContent === 'Delete')?.click();
    await expect.poll(text).toContain('All settings deleted.');
    expect([...fakeBrowser.storage.local.items.keys()]).toEqual(['cleared']);
    expect([...fakeBrowser.storage.sync.items]).toEqual([
      ['main', { version: SCHEMA_VERSION, general: null, cleared: stored('cleared') }],
    ]);
    await expect.poll(() => input('Reader')?.checked).toBe(true);
  });

  it('says so when the browser still has its copy', async () => {
    await openOptions({ 'site:a.example': {} });
    fakeBrowser.storage.sync.clear = refuse;
    button('Delete all settings')?.click();
    await expect.poll(text).toContain('here and on the devices that share them');
    [...app.querySelectorAll('button')].find((item) => item.textContent === 'Delete')?.click();
    await expect.poll(text).toContain('Your browser still has its copy');
    expect(hosts()).toEqual([]);
  });

  it('does not claim to have deleted what the browser kept', async () => {
    await openOptions({ 'site:a.example': {} });
    fakeBrowser.storage.local.remove = refuse;
    button('Delete all settings')?.click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Keep them');
    [...app.querySelectorAll('button')].find((item) => item.textContent === 'Delete')?.click();
    await expect.poll(text).toContain('could not store');
    expect(text()).not.toContain('All settings deleted.');
  });
});

describe('your other devices', () => {
  const state = (value: object) => ({ 'sync-state': { problem: null, left: [], ...value } });

  it.each([
    ['complete', {}, 'The copy is complete.'],
    [
      'too small',
      { left: ['a.example', 'b.example'] },
      '2 sites stay on this device only, those you changed longest ago: a.example, b.example',
    ],
    ['refused for its size', { problem: 'full' }, 'takes no more into the copy'],
    ['refused for a while', { problem: 'often' }, 'no more changes for the moment'],
    ['of a later version', { problem: 'later' }, 'A later version of Galley'],
    ['refused', { problem: 'failed' }, 'could not take the copy'],
  ])('are told of where the copy is %s', async (_, value, sentence) => {
    await openOptions(state(value));
    await expect.poll(text).toContain(sentence);
  });

  it('are left alone when the reader wants it so', async () => {
    await openOptions(state({}));
    input('Keep settings the same')?.click();
    await expect.poll(text).toContain('Settings stay on this device.');
    expect(text()).not.toContain('The copy is complete.');
    input('Keep settings the same')?.click();
    await expect.poll(text).toContain('The copy is complete.');
  });
});

describe('privacy', () => {
  const counts = (): Record<string, string> =>
    Object.fromEntries(
      [...app.querySelectorAll('section:last-of-type dl > div')].map((row) => [
        row.querySelector('dt')?.textContent ?? '',
        row.querySelector('dd')?.textContent ?? '',
      ]),
    );

  it('counts what is stored at this moment', async () => {
    await openOptions({
      'site:a.example': { automatic: true, changed: 1 },
      'site:b.example': { look: 'reader', changed: 1 },
      'gone:c.example': 2,
    });
    await fakeBrowser.permissions.request({ origins: ['http://*.a.example/*', 'https://*.a.example/*'] });
    await expect.poll(counts).toEqual({
      'Sites with settings of their own': '2',
      'of these, cleaned as they open': '1',
      'Sites for which your browser lets Galley run by itself': '1',
      'Sites you removed, until your other devices know': '1',
      'Room all this takes': '0.1 kB',
    });
    await fakeBrowser.permissions.request({ origins: ['http://*/*', 'https://*/*'] });
    await expect.poll(() => Object.values(counts())).toContain('all');
  });
});

describe('the shortcuts', () => {
  const shown = (): (string | null)[] =>
    [...app.querySelectorAll('dt')]
      .filter((item) => ['Original or clean article', 'Outline'].includes(item.textContent))
      .map((item) => item.nextElementSibling?.textContent ?? null);

  it('are those the browser has, and “not assigned” only where it knows of none', async () => {
    const { getAll } = fakeBrowser.commands;
    let know: () => void = () => undefined;
    const known = new Promise<void>((resolve) => {
      know = resolve;
    });
    fakeBrowser.commands.getAll = () => known.then(getAll);
    await openOptions();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shown()).toEqual(['', '']);
    know();
    await expect.poll(shown).toEqual(['Alt+Shift+G', 'not assigned']);
  });

  it('are read again when the reader comes back from changing them', async () => {
    await openOptions();
    await expect.poll(shown).toContain('Alt+Shift+G');
    fakeBrowser.commands.getAll = async () => [{ name: 'toggle-clean', shortcut: 'Alt+Shift+9' }];
    dispatchEvent(new Event('focus'));
    await expect.poll(shown).toContain('Alt+Shift+9');
  });

  it('lead to Chromium’s page for shortcuts', async () => {
    let opened = '';
    fakeBrowser.tabs.create = async ({ url }) => {
      opened = url;
    };
    await openOptions();
    button('Change shortcuts')?.click();
    expect(opened).toBe('chrome://extensions/shortcuts');
  });

  it('are changed on Firefox’s own page where Firefox opens it', async () => {
    let opened = 0;
    Object.assign(fakeBrowser.commands, {
      openShortcutSettings: async () => {
        opened += 1;
      },
    });
    await openOptions();
    button('Change shortcuts')?.click();
    expect(opened).toBe(1);
  });

  it('come with the way there in words in a Firefox that does not', async () => {
    fakeBrowser.runtime.getURL = (path) => `moz-extension://galley/${path}`;
    await openOptions();
    expect(text()).toContain('Manage Extension Shortcuts');
    expect(button('Change shortcuts')).toBeUndefined();
  });
});

describe('the options page', () => {
  const FULL = { general: { look: 'reader', keep: [] }, 'site:a.example': { keep: ['ad'] } };

  it('has nothing axe objects to, and no target under 24 px', async () => {
    await openOptions(FULL, 'a.example');
    await add('not a host!');
    button('Delete all settings')?.click();
    await expect.poll(() => button('Keep them')).toBeDefined();
    expect(await accessibilityProblems()).toEqual([]);
    expect(smallTargets()).toEqual([]);
  });

  it('needs no sideways scrolling in 320 px', async () => {
    app.style.width = '320px';
    await openOptions({ ...FULL, 'site:a-very-long-host-name.of-some.newspaper.example': {} }, 'a.example');
    expect(app.scrollWidth).toBeLessThanOrEqual(320);
  });
});
