import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserOver } from './browser-over.ts';
import { fakeStorage } from './fake-storage.ts';

let storage = fakeStorage();
vi.mock('../../src/browser', () => browserOver(() => ({ local: storage })));

const { DEFAULT_SETTINGS, loadSettings, removeAll, removeSites, updateGeneral, updateSite } = await import(
  '../../src/settings'
);
const { isSynced, loadKept, rewrite, setSynced } = await import('../../src/settings/storage');

beforeEach(() => {
  storage = fakeStorage();
});

const { general: GENERAL } = DEFAULT_SETTINGS;

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
