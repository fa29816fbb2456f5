import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Rule, Settings } from '../../src/settings';
import { polyfillOver } from './fake-polyfill.ts';
import { fakeStorage } from './fake-storage.ts';

let storage = fakeStorage();
vi.mock('webextension-polyfill', () => polyfillOver(() => ({ local: storage })));

const {
  DEFAULT_SETTINGS,
  isStale,
  loadSettings,
  removeAll,
  removeSites,
  resolveSite,
  updateGeneral,
  updateSite,
} = await import('../../src/settings');
const { noteMatched } = await import('../../src/settings/matched');
const { DEFAULT_TYPOGRAPHY } = await import('../../src/settings/typography');
const { isSynced, loadKept, rewrite, setSynced } = await import('../../src/settings/storage');
const { siteFromInput } = await import('../../src/settings/host');

beforeEach(() => {
  storage = fakeStorage();
});

const { general: GENERAL } = DEFAULT_SETTINGS;

const ruleCalled = (id: string): Rule => ({
  id,
  kind: 'hide',
  name: `Box ${id}`,
  mark: { tag: 'aside', classes: [], attributes: [], inner: [], path: ['aside:1'] },
  lastMatched: 20000,
});

describe('settings that hold on a page', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    general: { ...GENERAL, automatic: false },
    sites: {
      'example.com': { look: 'in-place' as const, keep: ['comments' as const], automatic: true, changed: 1 },
      'blog.example.com': { look: 'reader' as const, changed: 1 },
      'shop.example.com': { automatic: false, changed: 1 },
    },
  };
  it.each([
    ['example.com', {}, 'in-place', ['comments'], true],
    ['www.example.com', {}, 'in-place', ['comments'], true],
    ['NEWS.example.com', {}, 'in-place', ['comments'], true],
    ['blog.example.com', {}, 'reader', ['comments'], true],
    ['shop.example.com', {}, 'in-place', ['comments'], false],
    ['a.shop.example.com', {}, 'in-place', ['comments'], false],
    ['notexample.com', {}, 'reader', [], false],
    ['deep.down.blog.example.com', {}, 'reader', ['comments'], true],
    ['example.com.', {}, 'in-place', ['comments'], true],
    ['com', {}, 'reader', [], false],
    ['example.org', {}, 'reader', [], false],
    ['', {}, 'reader', [], false],
    ['example.com', { keep: [] }, 'in-place', [], true],
    ['example.com', { look: 'reader' as const }, 'reader', ['comments'], true],
    ['example.org', { keep: ['ad' as const] }, 'reader', ['ad'], false],
  ])(
    'on %s with %o for the page are the nearest of page, host, parents and general',
    (host, page, look, keep, automatic) => {
      expect(resolveSite(settings, host, page)).toMatchObject({ look, keep, automatic });
    },
  );

  it('hold every rule that was taught on the host and the sites over it', () => {
    const taught = {
      ...DEFAULT_SETTINGS,
      sites: {
        'example.com': { rules: [ruleCalled('a')], changed: 1 },
        'blog.example.com': { rules: [ruleCalled('b')], changed: 1 },
        'example.org': { rules: [ruleCalled('c')], changed: 1 },
      },
    };
    const { rules } = resolveSite(taught, 'www.blog.example.com');
    expect(rules.map(({ id, site }) => [id, site])).toEqual([
      ['b', 'blog.example.com'],
      ['a', 'example.com'],
    ]);
  });

  it('set the text as the site has it, else as it is in general, else as usual', () => {
    const large = { ...DEFAULT_TYPOGRAPHY, size: 150 };
    const sepia = { ...DEFAULT_TYPOGRAPHY, theme: 'sepia' as const };
    const typed = {
      ...settings,
      general: { ...GENERAL, typography: sepia },
      sites: { 'example.com': { typography: large, changed: 1 } },
    };
    const set = (all: Settings, host: string) => {
      const { typography, ownTypography } = resolveSite(all, host);
      return [typography, ownTypography];
    };
    expect(set(typed, 'www.example.com')).toEqual([large, true]);
    expect(set(typed, 'example.org')).toEqual([sepia, false]);
    expect(set(settings, 'example.org')).toEqual([DEFAULT_TYPOGRAPHY, false]);
  });

  it('are automatic on every site but those set otherwise where they are so in general', () => {
    const everywhere = { ...settings, general: { ...GENERAL, automatic: true } };
    expect(resolveSite(everywhere, 'example.org').automatic).toBe(true);
    expect(resolveSite(everywhere, 'shop.example.com').automatic).toBe(false);
  });
});

describe('stored settings', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: 5000 });
    return () => vi.useRealTimers();
  });

  it('are the defaults before anything is stored', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('come back as they were stored, with the moment of the change, and go when removed', async () => {
    await updateGeneral((now) => ({ ...now, look: 'in-place', keep: ['ad'] }));
    await updateSite('example.com', () => ({ keep: ['comments'] }));
    expect(await loadSettings()).toMatchObject({
      general: { look: 'in-place', keep: ['ad'], changed: 5000 },
      sites: { 'example.com': { keep: ['comments'], changed: 5000 } },
    });
    await removeSites(['example.com']);
    expect((await loadSettings()).sites).toEqual({});
  });

  it('remember which sites were removed, until they are set again', async () => {
    await updateSite('example.com', () => ({ look: 'reader' }));
    await removeSites(['example.com', 'example.org']);
    expect((await loadKept()).gone).toEqual({ 'example.com': 5001, 'example.org': 5000 });
    await updateSite('example.com', () => ({ look: 'reader' }));
    expect((await loadKept()).gone).toEqual({ 'example.org': 5000 });
  });

  it('keep every one of several changes made at once', async () => {
    await Promise.all([
      updateSite('a.example', (site) => ({ ...site, look: 'reader' })),
      updateSite('a.example', (site) => ({ ...site, keep: ['ad'] })),
      updateSite('b.example', () => ({ look: 'in-place' })),
      updateGeneral((now) => ({ ...now, keep: ['ad'] })),
    ]);
    expect((await loadSettings()).sites).toEqual({
      'a.example': { look: 'reader', keep: ['ad'], changed: 5001 },
      'b.example': { look: 'in-place', changed: 5000 },
    });
  });

  it('that are damaged give way to the defaults and are left in the storage', async () => {
    const broken = { look: 'sideways', keep: 'all' };
    storage = fakeStorage({
      version: 2,
      general: broken,
      'site:example.com': { keep: ['nonsense'], changed: 1 },
      'site:fine.example': { look: 'reader', changed: 1 },
    });
    expect(await loadSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      sites: { 'fine.example': { look: 'reader', changed: 1 } },
    });
    expect(storage.items.get('general')).toEqual(broken);
  });

  it('that are damaged are set aside, not lost, when a change is stored in their place', async () => {
    const general = { look: 'sideways', keep: ['ad'] };
    const site = { keep: ['nonsense'], changed: 1 };
    storage = fakeStorage({ version: 2, general, 'site:example.com': site });
    await updateGeneral((now) => ({ ...now, look: 'in-place' }));
    await updateSite('example.com', (now) => ({ ...now, look: 'reader' }));
    expect(await loadSettings()).toEqual({
      version: 2,
      general: { ...GENERAL, look: 'in-place', changed: 5000 },
      sites: { 'example.com': { look: 'reader', changed: 5000 } },
    });
    expect(Object.fromEntries(storage.items)).toMatchObject({
      'damaged:general': general,
      'damaged:site:example.com': site,
    });
  });

  it('set nothing aside when they were sound', async () => {
    await updateGeneral((now) => ({ ...now, look: 'in-place' }));
    await updateGeneral((now) => ({ ...now, look: 'reader' }));
    expect([...storage.items.keys()].sort()).toEqual(['general', 'version']);
  });

  it('go on changing after a change the browser could not store', async () => {
    const { set } = storage;
    storage.set = async () => {
      throw new Error('quota');
    };
    await expect(updateSite('a.example', () => ({ look: 'reader' }))).rejects.toThrow('quota');
    storage.set = set;
    await updateSite('b.example', () => ({ look: 'reader' }));
    expect(Object.keys((await loadSettings()).sites)).toEqual(['b.example']);
  });

  it('take in what comes from elsewhere as it is, its moments of change included', async () => {
    await updateSite('old.example', () => ({ look: 'reader' }));
    await rewrite((kept) => ({
      ...kept,
      general: { ...GENERAL, look: 'in-place', changed: 7 },
      sites: { 'new.example': { keep: ['ad'], changed: 9 } },
      gone: { 'old.example': 8000 },
    }));
    expect(await loadSettings()).toEqual({
      version: 2,
      general: { ...GENERAL, look: 'in-place', changed: 7 },
      sites: { 'new.example': { keep: ['ad'], changed: 9 } },
    });
    expect((await loadKept()).gone).toEqual({ 'old.example': 8000 });
  });

  it('change later than anything before, even where a clock that is ahead made that', async () => {
    storage = fakeStorage({ version: 2, 'site:a.example': { changed: 9000 }, 'gone:b.example': 9000 });
    await updateSite('a.example', () => ({ look: 'reader' }));
    await updateSite('b.example', () => ({ look: 'reader' }));
    expect((await loadSettings()).sites).toEqual({
      'a.example': { look: 'reader', changed: 9001 },
      'b.example': { look: 'reader', changed: 9001 },
    });
  });

  it.each([
    ['a change came last', 5, 4, { 'a.example': { changed: 5 } }],
    ['a removal came last', 4, 5, {}],
  ])('are sound where the browser stopped half-way: %s', async (_, changed, gone, sites) => {
    storage = fakeStorage({ version: 2, 'site:a.example': { changed }, 'gone:a.example': gone });
    expect((await loadSettings()).sites).toEqual(sites);
    await updateGeneral((now) => now);
    expect([...storage.items.keys()].filter((key) => key.endsWith('a.example'))).toHaveLength(1);
  });

  it('are all gone after “delete all”, what was set aside included; only the moment of that is left', async () => {
    storage = fakeStorage({ general: 'damaged', 'sync-state': { problem: 'full', left: ['a.example'] } });
    await updateGeneral((now) => now);
    await removeAll();
    expect(Object.fromEntries(storage.items)).toEqual({ cleared: 5001 });
  });

  it('leave no moment of “delete all” where they stay on this device', async () => {
    await setSynced(false);
    await updateSite('a.example', () => ({ look: 'reader' }));
    await removeAll();
    expect(Object.fromEntries(storage.items)).toEqual({ 'not-synced': true });
    expect(await isSynced()).toBe(false);
  });
});

describe('settings of version 1', () => {
  const OLD = {
    general: { look: 'in-place', keep: ['ad'] },
    'site:example.com': { look: 'reader', keep: ['comments'] },
    'damaged:general': 'kept',
  };
  const NEW = {
    version: 2,
    general: { ...GENERAL, look: 'in-place', keep: ['ad'] },
    sites: { 'example.com': { look: 'reader', keep: ['comments'], changed: 0 } },
  };

  it('hold as before, and count as older than any change', async () => {
    storage = fakeStorage(OLD);
    expect(await loadSettings()).toEqual(NEW);
    expect(Object.fromEntries(storage.items)).toEqual(OLD);
  });

  it('are stored in the present form with the first change, which loses nothing', async () => {
    storage = fakeStorage(OLD);
    await updateSite('other.example', () => ({ automatic: true }));
    expect(storage.items.get('version')).toBe(2);
    expect(storage.items.get('damaged:general')).toBe('kept');
    const { general, sites } = await loadSettings();
    expect(general).toEqual(NEW.general);
    expect(sites).toMatchObject({ ...NEW.sites, 'other.example': { automatic: true } });
  });
});

describe('settings of a later version', () => {
  it('hold as far as they are known, and keep their version', async () => {
    storage = fakeStorage({ version: 9, general: { look: 'in-place', keep: [], hologram: true } });
    expect((await loadSettings()).general.look).toBe('in-place');
    await updateSite('example.com', () => ({ look: 'reader' }));
    expect(storage.items.get('version')).toBe(9);
  });

  it('keep what this version does not know, also where it changes the rest', async () => {
    storage = fakeStorage({
      version: 9,
      general: { look: 'in-place', keep: [], hologram: true },
      'site:example.com': { look: 'reader', aura: 'blue', changed: 1 },
      'rune:example.com': ['ᚠ'],
    });
    await updateGeneral((now) => ({ ...now, look: 'reader' }));
    await updateSite('example.com', ({ look: _, ...now }) => ({ ...now, keep: ['ad'] }));
    await updateSite('other.example', () => ({ look: 'reader' }));
    expect(storage.items.get('general')).toMatchObject({ look: 'reader', hologram: true });
    expect(storage.items.get('site:example.com')).toEqual({
      aura: 'blue',
      keep: ['ad'],
      changed: expect.any(Number),
    });
    expect(storage.items.get('rune:example.com')).toEqual(['ᚠ']);
  });
});

describe('a site as the reader types it', () => {
  it.each([
    ['example.com', 'example.com'],
    ['https://www.Example.com/story?id=1#top', 'example.com'],
    ['  news.example.co.uk ', 'news.example.co.uk'],
    ['example.com:8080/a', 'example.com'],
    ['www.com', 'www.com'],
    ['https://München.example.com/tor', 'xn--mnchen-3ya.example.com'],
    ['127.0.0.1', '127.0.0.1'],
    ['http://[::1]:3000/', '[::1]'],
    ['localhost', 'localhost'],
    ['not a host!', null],
    ['', null],
    ['com', null],
    ['co.uk', null],
    ['github.io', null],
    ['someone.github.io', 'someone.github.io'],
    ['example..com', null],
    ['javascript:alert(1)', null],
    ['file:///home/story.html', null],
  ])('“%s” means %s', (input, site) => {
    expect(siteFromInput(input)).toBe(site);
  });
});

describe('a taught rule', () => {
  it('knows the last day on which it was found, which is no change of the reader', async () => {
    await updateSite('example.com', () => ({ rules: [ruleCalled('a'), ruleCalled('b')] }));
    const { changed } = (await loadSettings()).sites['example.com'] ?? {};
    await noteMatched('example.com', ['b'], 20005);
    const site = (await loadSettings()).sites['example.com'];
    expect(site?.rules?.map(({ lastMatched }) => lastMatched)).toEqual([20000, 20005]);
    expect(site?.changed).toBe(changed);
  });

  it('never goes back to an earlier day, and makes no site of its own', async () => {
    await updateSite('example.com', () => ({ rules: [ruleCalled('a')] }));
    await noteMatched('example.com', ['a'], 19000);
    await noteMatched('example.org', ['a'], 20005);
    const { sites } = await loadSettings();
    expect(sites['example.com']?.rules?.[0]?.lastMatched).toBe(20000);
    expect(Object.keys(sites)).toEqual(['example.com']);
  });

  it.each([
    [20030, false],
    [20031, true],
  ])('last found on day 20000 is, on day %d, stale: %s', (today, stale) => {
    expect(isStale(ruleCalled('a'), today)).toBe(stale);
  });
});
