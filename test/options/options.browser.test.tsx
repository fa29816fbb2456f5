import '../ui/fake-browser.ts';
import '../../src/ui/tokens.css';
import '../../src/options/options.css';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Options } from '../../src/options/options.tsx';
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
  [...app.querySelectorAll('.sites summary')].map((item) => item.textContent);
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

describe('adding a site', () => {
  it('cuts a pasted address to its host and unfolds the site', async () => {
    await openOptions();
    await add('https://www.tageblatt.example.org/politik?x=1');
    await expect.poll(hosts).toEqual(['tageblatt.example.org']);
    expect(stored('site:tageblatt.example.org')).toEqual({ changed: expect.any(Number) });
    await expect.poll(() => app.querySelector('details')?.open).toBe(true);
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
    await expect.poll(() => app.querySelector('details')?.open).toBe(true);
    expect(stored('site:example.com')).toEqual({ keep: ['ad'] });
  });
});

describe('the page opened for a site', () => {
  it('unfolds the settings that the site has', async () => {
    await openOptions({ 'site:a.example': {}, 'site:b.example': { look: 'reader' } }, 'b.example');
    const open = [...app.querySelectorAll('details')].map((details) => details.open);
    expect(open).toEqual([false, true]);
  });

  it('offers to add a site that has none, without storing anything yet', async () => {
    await openOptions({}, 'b.example');
    expect(input('Add a site')?.value).toBe('b.example');
    await expect.poll(() => document.activeElement?.textContent).toBe('Add');
    expect(stored('site:b.example')).toBeUndefined();
  });
});

describe('a site', () => {
  it('says while folded what it sets differently', async () => {
    await openOptions({ 'site:a.example': { look: 'in-place', keep: ['ad', 'jobs'] }, 'site:b.example': {} });
    expect(hosts()).toEqual(['a.exampleIn place · 2 kinds stay visible', 'b.example']);
  });

  it('follows the general look again when told so', async () => {
    await openOptions({ 'site:a.example': { look: 'in-place', keep: ['ad'] } });
    input('As in general', '.sites')?.click();
    await expect.poll(() => stored('site:a.example')).toEqual({ keep: ['ad'], changed: expect.any(Number) });
  });

  it('starts its own list of what stays visible from the general one', async () => {
    await openOptions({ general: { look: 'reader', keep: ['comments'] }, 'site:a.example': {} });
    input('Choose for this site', '.sites')?.click();
    await expect.poll(() => input('Comments', '.sites')?.checked).toBe(true);
    input('Advertising', '.sites')?.click();
    await expect.poll(() => stored('site:a.example')).toMatchObject({ keep: ['comments', 'ad'] });
    expect(stored('general')).toMatchObject({ look: 'reader', keep: ['comments'] });
  });

  it('comes back with all its settings after “Undo”, which has the focus', async () => {
    const site = { look: 'in-place', keep: ['ad'] };
    await openOptions({ 'site:a.example': site });
    button('Remove the settings for a.example')?.click();
    await expect.poll(text).toContain('Settings for a.example removed.');
    expect(stored('site:a.example')).toBeUndefined();
    await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
    button('Undo')?.click();
    await expect.poll(() => stored('site:a.example')).toMatchObject(site);
    await expect.poll(() => button('Undo')).toBeUndefined();
  });

  it('is not called removed when the browser could not remove it', async () => {
    await openOptions({ 'site:a.example': {} });
    fakeBrowser.storage.local.remove = refuse;
    button('Remove the settings for a.example')?.click();
    await expect.poll(text).toContain('could not store');
    expect(text()).not.toContain('removed.');
    expect(hosts()).toEqual(['a.example']);
  });

  it('can be searched for where there are many', async () => {
    const many = Object.fromEntries(
      ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((name) => [`site:${name}.example`, {}]),
    );
    await openOptions(many);
    expect(input('Search sites')).toBeUndefined();
    await fakeBrowser.storage.local.set({ 'site:eight.example': {} });
    await expect.poll(() => input('Search sites')).toBeDefined();
    await userEvent.fill(input('Search sites') as HTMLInputElement, 'SEV');
    await expect.poll(hosts).toEqual(['seven.example']);
    await userEvent.fill(input('Search sites') as HTMLInputElement, 'gazette');
    await expect.poll(text).toContain('No site matches “gazette”.');
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
    expect(fakeBrowser.storage.local.items.size).toBe(0);
    await expect.poll(() => input('Reader')?.checked).toBe(true);
  });

  it('does not claim to have deleted what the browser kept', async () => {
    await openOptions({ 'site:a.example': {} });
    fakeBrowser.storage.local.clear = refuse;
    button('Delete all settings')?.click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Keep them');
    [...app.querySelectorAll('button')].find((item) => item.textContent === 'Delete')?.click();
    await expect.poll(text).toContain('could not store');
    expect(text()).not.toContain('All settings deleted.');
  });
});

describe('the shortcuts', () => {
  const shown = (): (string | null)[] => [...app.querySelectorAll('dd')].map((item) => item.textContent);

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
