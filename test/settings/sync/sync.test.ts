import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Rule, SiteSettings } from '../../../src/settings';
import { polyfillOver } from '../fake-polyfill.ts';
import { bytes, bytesInAll, createAccount, createDevice, type Device, QUOTA } from './devices.ts';

let device = createDevice();
vi.mock('webextension-polyfill', () => polyfillOver(() => device));

const {
  DEFAULT_SETTINGS,
  DEFAULT_TYPOGRAPHY,
  LONGEST_TEXT,
  loadSettings,
  MOST_RULES,
  removeSites,
  SCHEMA_VERSION,
  updateGeneral,
  updateSite,
} = await import('../../../src/settings');
const { loadKept, rewrite, setSynced } = await import('../../../src/settings/storage');
const { exchange, GONE_FOR_MS, removeEverywhere } = await import('../../../src/settings/sync/sync');
const { loadSyncState } = await import('../../../src/settings/sync/state');
const { pack, unpack } = await import('../../../src/settings/sync/pack');
const { BUCKETS, bucketOf, keyOf } = await import('../../../src/settings/sync/layout');

/** A second device of the same reader, and the account that both know. */
let other = createDevice();
let account = createAccount();
beforeEach(() => {
  device = createDevice();
  other = createDevice();
  account = createAccount();
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
  return () => vi.useRealTimers();
});

/** Does something on another device. */
async function on<T>(there: Device, act: () => Promise<T>): Promise<T> {
  const here = device;
  device = there;
  try {
    return await act();
  } finally {
    device = here;
  }
}
async function exchangeOn(there: Device): Promise<void> {
  await account.meet(there);
  await on(there, exchange);
  await account.meet(there);
}
const later = (): unknown => vi.setSystemTime(Date.now() + 1000);
const hosts = async (): Promise<string[]> => Object.keys((await loadSettings()).sites).sort();
const site = (look: 'reader' | 'in-place') => () => ({ look });

/** So many sites with names and settings as readers have them. */
function manySites(count: number, extra: Partial<SiteSettings> = {}): Record<string, SiteSettings> {
  const words = ['tages', 'abend', 'kurier', 'post', 'echo', 'stern', 'blatt', 'herald', 'tribune', 'times'];
  const word = (at: number): string => words[at % words.length] ?? '';
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const name = `${word(at)}${word(Math.floor(at / 10))}-${(at * 7919) % 10_007}`;
      const settings: SiteSettings = {
        changed: 1_600_000_000_000 + ((at * 7_919_317) % 90_000_000_000),
        ...extra,
      };
      if (at % 2 === 0) settings.automatic = true;
      if (at % 3 === 0) settings.look = 'in-place';
      if (at % 5 === 0) settings.keep = ['comments', 'related'];
      if (at % 20 === 0) settings.typography = { ...DEFAULT_TYPOGRAPHY, size: 100 + (at % 60) };
      return [`${at % 4 ? '' : 'news.'}${name}.example${at % 7 ? '.com' : '.co.uk'}`, settings];
    }),
  );
}
/** So many rules that a reader has taught. */
const manyRules = (count: number, name: (at: number) => string): Rule[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `rule-${at}`,
    kind: 'hide',
    name: name(at),
    mark: {
      tag: 'aside',
      id: `box-${at}`,
      classes: ['teaser', name(at), 'right-column'],
      attributes: [`aria-label=${name(at)}`.slice(0, LONGEST_TEXT)],
      heading: name(at),
      inner: ['h3', 'p', 'ul'],
      path: ['aside:2', 'div:3', 'main:1', 'body:1'],
    },
    lastMatched: 20_000 + at,
  }));
const keepSites = (sites: Record<string, SiteSettings>) => rewrite((kept) => ({ ...kept, sites }));

describe('settings of two devices', () => {
  it('are the same after they have met', async () => {
    await updateGeneral((now) => ({ ...now, look: 'in-place' }));
    await updateSite('a.example', site('reader'));
    await on(other, () => updateSite('b.example', site('in-place')));
    await exchangeOn(device);
    await exchangeOn(other);
    await exchangeOn(device);
    expect(await hosts()).toEqual(['a.example', 'b.example']);
    expect(await on(other, loadKept)).toEqual(await loadKept());
    expect((await on(other, loadSettings)).general.look).toBe('in-place');
  });

  it('follow the newest change of each site, wherever it was made', async () => {
    await updateSite('a.example', site('reader'));
    await exchangeOn(device);
    await exchangeOn(other);
    later();
    await on(other, () => updateSite('a.example', site('in-place')));
    await updateSite('b.example', site('reader'));
    await exchangeOn(other);
    await exchangeOn(device);
    expect((await loadSettings()).sites).toMatchObject({
      'a.example': { look: 'in-place' },
      'b.example': { look: 'reader' },
    });
  });

  it('lose a site that one of them removed, and keep one that was changed after that', async () => {
    for (const host of ['a.example', 'b.example']) await updateSite(host, site('reader'));
    await exchangeOn(device);
    await exchangeOn(other);
    later();
    await on(other, () => removeSites(['a.example', 'b.example']));
    later();
    await updateSite('b.example', site('in-place'));
    for (const there of [device, other, device]) await exchangeOn(there);
    expect(await hosts()).toEqual(['b.example']);
    expect(await on(other, hosts)).toEqual(['b.example']);
  });

  it('are all gone after “delete all” on one of them, but for what was set after that', async () => {
    await updateGeneral((now) => ({ ...now, look: 'in-place' }));
    await updateSite('a.example', site('reader'));
    await exchangeOn(device);
    await exchangeOn(other);
    later();
    expect(await removeEverywhere()).toBe(true);
    expect(JSON.stringify([...device.area.items])).not.toContain('a.example');
    later();
    await on(other, () => updateSite('b.example', site('reader')));
    for (const there of [device, other, device]) await exchangeOn(there);
    expect(await hosts()).toEqual(['b.example']);
    expect(await on(other, hosts)).toEqual(['b.example']);
    expect((await on(other, loadSettings)).general).toEqual(DEFAULT_SETTINGS.general);
  });

  it('do not come back after “delete all” from a device that was away', async () => {
    await updateSite('a.example', site('reader'));
    await exchangeOn(device);
    await exchangeOn(other);
    later();
    await removeEverywhere();
    await account.meet(device);
    // The other device writes what it has into its own copy before it hears of anything.
    await on(other, () => updateGeneral((now) => ({ ...now, badge: false })));
    other.area.items.delete('main');
    await on(other, exchange);
    for (const there of [other, device, other, device]) await exchangeOn(there);
    expect(await hosts()).toEqual([]);
    expect(await on(other, hosts)).toEqual([]);
  });

  it('do not come back from an exchange that is under way while all is deleted', async () => {
    await updateSite('a.example', site('reader'));
    const { set } = device.sync;
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const asked = new Promise<void>((resolve) => {
      device.sync.set = async (items) => {
        resolve();
        await held;
        await set(items);
      };
    });
    const underWay = exchange();
    await asked;
    const removed = removeEverywhere();
    setTimeout(letGo, 20);
    await Promise.all([underWay, removed]);
    expect([...device.area.items.keys()]).toEqual(['main']);
    await exchange();
    expect([...device.area.items.keys()]).toEqual(['main']);
    expect(await hosts()).toEqual([]);
  });

  it('forget a removal after a year', async () => {
    await updateSite('a.example', site('reader'));
    await removeSites(['a.example']);
    await exchange();
    expect((await loadKept()).gone).toHaveProperty('a.example');
    vi.setSystemTime(Date.now() + GONE_FOR_MS + 1000);
    await exchange();
    expect((await loadKept()).gone).toEqual({});
  });

  it('need no second write once nothing is new', async () => {
    await updateSite('a.example', site('reader'));
    await exchangeOn(device);
    await exchangeOn(other);
    const writes = [device.writes(), other.writes()];
    for (const there of [device, other, device]) await exchangeOn(there);
    expect([device.writes(), other.writes()]).toEqual(writes);
    expect(writes).toEqual([1, 0]);
  });
});

describe('settings that stay on this device', () => {
  it('are neither sent nor changed from elsewhere, until the reader wants it again', async () => {
    await setSynced(false);
    await updateSite('a.example', site('reader'));
    await on(other, () => updateSite('b.example', site('reader')));
    await exchangeOn(other);
    await exchangeOn(device);
    expect(await hosts()).toEqual(['a.example']);
    expect(device.writes()).toBe(0);
    await setSynced(true);
    await exchangeOn(device);
    expect(await hosts()).toEqual(['a.example', 'b.example']);
  });

  it('are deleted with the copy that was there before, and leave other devices alone', async () => {
    await updateSite('a.example', site('reader'));
    await exchangeOn(device);
    await exchangeOn(other);
    await setSynced(false);
    await removeEverywhere();
    expect(device.area.items.size).toBe(0);
    await account.meet(device);
    await exchangeOn(other);
    expect(await on(other, hosts)).toEqual(['a.example']);
    await exchangeOn(device);
    expect(await hosts()).toEqual([]);
  });
});

describe('what is handed to the browser’s own sync', () => {
  it('fits for 2,000 sites, measured in bytes of UTF-8', { timeout: 30_000 }, async () => {
    const sites = manySites(2000);
    expect(Object.keys(sites)).toHaveLength(2000);
    await keepSites(sites);
    await exchangeOn(device);
    expect(await loadSyncState()).toEqual({ problem: null, left: [] });
    for (const [key, value] of device.area.items)
      expect(bytes(key, value), key).toBeLessThan(QUOTA.bytesPerItem);
    expect(bytesInAll(device.area.items)).toBeLessThan(QUOTA.bytes);
    expect(device.area.items.size).toBeLessThanOrEqual(BUCKETS + 1);
    expect(device.writes()).toBe(1);
    await exchangeOn(other);
    expect((await on(other, loadSettings)).sites).toEqual(sites);
  });

  it('holds nothing but names of sites and their settings', async () => {
    await keepSites(manySites(200));
    await exchange();
    const fields = new Set<string>();
    for (const [key, value] of device.area.items) {
      const bucket = (await unpack(String(value))) as { sites: Record<string, object>; gone: object };
      expect(Object.keys(bucket).sort(), key).toEqual(['gone', 'sites', 'version']);
      for (const [host, settings] of Object.entries(bucket.sites)) {
        expect(host).toMatch(/^[a-z0-9.-]+$/);
        for (const field of Object.keys(settings)) fields.add(field);
      }
    }
    expect([...fields].sort()).toEqual(['automatic', 'changed', 'keep', 'look', 'typography']);
  });

  it('spreads sites evenly', () => {
    const sizes = Array.from({ length: BUCKETS }, () => 0);
    for (const host of Object.keys(manySites(2000))) sizes[bucketOf(host)] = (sizes[bucketOf(host)] ?? 0) + 1;
    expect(Math.max(...sizes)).toBeLessThan((2000 / BUCKETS) * 1.5);
  });
});

describe('more sites than there is room for', () => {
  const size = (at: number): number => 70 + ((at * 37) % 150);
  const huge = (count: number): Record<string, SiteSettings> =>
    Object.fromEntries(
      Object.entries(manySites(count)).map(([host, settings], at) => [
        host,
        {
          ...settings,
          typography: {
            ...DEFAULT_TYPOGRAPHY,
            size: size(at),
            width: 24 + (at % 36),
            leading: 1.2 + ((at * 13) % 120) / 100,
            words: ((at * 7) % 50) / 100,
          },
        },
      ]),
    );

  it('stay here whole; those changed last are synced, and the page can say which are not', {
    timeout: 30_000,
  }, async () => {
    const sites = huge(4000);
    await keepSites(sites);
    await exchangeOn(device);
    const state = await loadSyncState();
    const left = new Set(state?.left);
    expect(state?.problem).toBeNull();
    expect(left.size).toBeGreaterThan(100);
    expect(Object.keys((await loadSettings()).sites)).toHaveLength(4000);
    expect(bytesInAll(device.area.items)).toBeLessThan(QUOTA.bytes);
    await exchangeOn(other);
    const there = (await on(other, loadSettings)).sites;
    expect(Object.keys(there).length).toBe(4000 - left.size);
    for (const bucket of Array.from({ length: BUCKETS }, (_, at) => at)) {
      const inBucket = Object.keys(sites).filter((host) => bucketOf(host) === bucket);
      const moments = (some: string[]): number[] => some.map((host) => sites[host]?.changed ?? 0);
      const oldestSent = Math.min(...moments(inBucket.filter((host) => !left.has(host))));
      expect(oldestSent).toBeGreaterThanOrEqual(
        Math.max(...moments(inBucket.filter((host) => left.has(host)))),
      );
    }
  });

  it('leave out one that is too large by itself, not all others beside it', async () => {
    const inOneBucket = Object.entries(manySites(500)).filter(([host]) => bucketOf(host) === 0);
    const [[large = ''] = []] = inOneBucket;
    // No reader gives names like these, which do not compress.
    const noise = (at: number): string =>
      Array.from({ length: LONGEST_TEXT }, (_, letter) =>
        String.fromCharCode(33 + ((at * 7919 + letter * letter * 104_729 + at * letter * 31) % 4000)),
      ).join('');
    await keepSites({
      ...Object.fromEntries(inOneBucket),
      [large]: { rules: manyRules(MOST_RULES, noise), changed: 2_000_000_000_000 },
    });
    await exchange();
    expect(await loadSyncState()).toEqual({ problem: null, left: [large] });
  });

  it('have room for one with as many taught rules as a site may have', async () => {
    const rules = manyRules(MOST_RULES, (at) => `teaser-box ${at}`);
    expect(JSON.stringify(rules).length).toBeGreaterThan(10_000);
    await keepSites({ 'a.example': { rules, changed: 5 } });
    await exchangeOn(device);
    await exchangeOn(other);
    expect((await on(other, loadSettings)).sites['a.example']?.rules).toEqual(rules);
  });

  it('come to rest when two devices each know more than has room', { timeout: 30_000 }, async () => {
    const sites = Object.entries(huge(6000));
    await keepSites(Object.fromEntries(sites.slice(0, 4000)));
    await on(other, () => keepSites(Object.fromEntries(sites.slice(2000))));
    for (let round = 0; round < 2; round++) for (const there of [device, other]) await exchangeOn(there);
    const writes = device.writes() + other.writes();
    for (const there of [device, other, device, other]) await exchangeOn(there);
    expect(device.writes() + other.writes()).toBe(writes);
    expect(writes).toBeLessThanOrEqual(4);
  });
});

describe('a browser that refuses', () => {
  const refuse = (message: string) => async (): Promise<never> => {
    throw new Error(message);
  };

  it.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'often'],
    ['Something else', 'failed'],
  ])('with “%s” keeps everything here, and the page can say so', async (message, problem) => {
    device.sync.set = refuse(message);
    await updateSite('a.example', site('reader'));
    await exchange();
    expect(await loadSyncState()).toEqual({ problem, left: [] });
    expect(await hosts()).toEqual(['a.example']);
  });

  it('every call costs nothing here, and is made good when it answers again', async () => {
    const sound = { ...device.sync };
    for (const call of ['get', 'set', 'remove', 'clear'] as const) device.sync[call] = refuse('no');
    await updateSite('a.example', site('reader'));
    await exchange();
    await updateGeneral((now) => ({ ...now, look: 'in-place' }));
    await exchange();
    expect((await loadSyncState())?.problem).toBe('failed');
    expect(await hosts()).toEqual(['a.example']);
    Object.assign(device.sync, sound);
    await exchangeOn(device);
    expect((await loadSyncState())?.problem).toBeNull();
    await exchangeOn(other);
    expect(await on(other, loadKept)).toEqual(await loadKept());
  });

  it('to delete its copy does not keep Galley from deleting; the next exchange deletes it', async () => {
    await updateSite('a.example', site('reader'));
    await exchange();
    const { clear } = device.sync;
    device.sync.clear = refuse('no');
    later();
    expect(await removeEverywhere()).toBe(false);
    expect(await hosts()).toEqual([]);
    device.sync.clear = clear;
    await exchange();
    expect(await hosts()).toEqual([]);
    expect(await unpack(String(device.area.items.get(keyOf(bucketOf('a.example')))))).toMatchObject({
      sites: {},
    });
  });
});

describe('another version of Galley on another device', () => {
  const leave = async (version: number, sites: Record<string, object>): Promise<void> => {
    const [host = ''] = Object.keys(sites);
    device.area.items.set(keyOf(bucketOf(host)), await pack({ version, sites, gone: {} }));
  };

  it('that is earlier is understood, and what it knows not to date counts as older than anything', async () => {
    await leave(1, { 'old.example': { look: 'in-place', keep: ['ad'] } });
    device.area.items.set('main', { version: 1, general: { look: 'in-place', keep: ['jobs'] }, cleared: 0 });
    await exchange();
    expect(await loadSettings()).toMatchObject({
      general: { look: 'in-place', keep: ['jobs'] },
      sites: { 'old.example': { look: 'in-place', keep: ['ad'], changed: 0 } },
    });
    await updateGeneral((now) => ({ ...now, look: 'reader' }));
    await exchange();
    expect((await loadSettings()).general.look).toBe('reader');
  });

  it.each([
    ['in a bucket', () => leave(SCHEMA_VERSION + 1, { 'new.example': { look: 'hologram' } })],
    ['of another form', () => leave(SCHEMA_VERSION + 1, { 'new.example': [1, 2] as object })],
    [
      'in the main item',
      async () => void device.area.items.set('main', { version: SCHEMA_VERSION + 1, all: [] }),
    ],
  ])('that is later is left alone: %s', async (_, arrange) => {
    await arrange();
    const before = structuredClone(device.area.items);
    await updateSite('a.example', site('reader'));
    await exchange();
    expect(device.area.items).toEqual(before);
    expect(await loadSyncState()).toEqual({ problem: 'later', left: [] });
    expect(await hosts()).toEqual(['a.example']);
  });

  it('that was here before, and later, sends nothing of which this one knows only a part', async () => {
    await device.local.set({
      version: SCHEMA_VERSION + 1,
      'site:a.example': { look: 'reader', aura: 1, changed: 5 },
    });
    await exchange();
    expect(device.area.items.size).toBe(0);
    expect((await loadSyncState())?.problem).toBe('later');
  });

  it('that left something damaged does no harm', async () => {
    device.area.items.set(keyOf(bucketOf('a.example')), 'no packed value');
    device.area.items.set(keyOf(bucketOf('b.example')), await pack(['no bucket']));
    device.area.items.set('main', 7);
    for (const host of ['a.example', 'b.example']) await updateSite(host, site('reader'));
    await exchangeOn(device);
    await exchangeOn(other);
    expect(await on(other, hosts)).toEqual(['a.example', 'b.example']);
  });
});
