import { describe, expect, it, vi } from 'vitest';
import type { SiteSettings } from '../../../src/settings';
import { PATIENCE_MS } from '../../patience.ts';
import { browserOver } from '../browser-over.ts';
import { bytes, bytesInAll, QUOTA } from './devices.ts';
import { manyRules, manySites } from './many.ts';
import { actingDevice, device, on, other } from './two-devices.ts';

vi.mock('../../../src/browser', () => browserOver(actingDevice));

const { dayOf, LONGEST_TEXT, loadSettings, MOST_RULES } = await import('../../../src/settings');
const { exchange } = await import('../../../src/settings/sync/sync');
const { loadSyncState } = await import('../../../src/settings/sync/state');
const { unpack } = await import('../../../src/settings/sync/pack');
const { BUCKETS, bucketOf } = await import('../../../src/settings/sync/layout');
const { exchangeOn, keepSites } = await import('./acts.ts');

describe('what is handed to the browser’s own sync', () => {
  it('fits for 2,000 sites, measured in bytes of UTF-8', { timeout: PATIENCE_MS.manySites }, async () => {
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
  /** More than has room; with rules whose words repeat too little to compress, a few hundred are enough. */
  const TOO_MANY = 900;
  const huge = (count: number): Record<string, SiteSettings> =>
    Object.fromEntries(
      Object.entries(manySites(count)).map(([host, settings], at) => [
        host,
        { ...settings, rules: manyRules(2, () => `${random(at)} ${random(at + count)}`) },
      ]),
    );
  const random = (seed: number): string =>
    Array.from({ length: 5 }, (_, part) => Math.imul(seed * 5 + part + 1, 0x9e3779b1) >>> 0)
      .map((number) => number.toString(36))
      .join('');

  it('stay here whole; those changed last are synced, and the page can say which are not', {
    timeout: PATIENCE_MS.manySites,
  }, async () => {
    const sites = huge(TOO_MANY);
    await keepSites(sites);
    await exchangeOn(device);
    const state = await loadSyncState();
    const left = new Set(state?.left);
    expect(state?.problem).toBeNull();
    expect(left.size).toBeGreaterThan(100);
    expect(Object.keys((await loadSettings()).sites)).toHaveLength(TOO_MANY);
    expect(bytesInAll(device.area.items)).toBeLessThan(QUOTA.bytes);
    await exchangeOn(other);
    const there = (await on(other, loadSettings)).sites;
    expect(Object.keys(there).length).toBe(TOO_MANY - left.size);
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
    const there = (await on(other, loadSettings)).sites['a.example']?.rules;
    // Each device has days of its own.
    expect(there).toEqual(rules.map((rule) => ({ ...rule, lastMatched: dayOf(Date.now()) })));
  });

  it('come to rest when two devices each know more than has room', {
    timeout: PATIENCE_MS.manySites,
  }, async () => {
    const sites = Object.entries(huge(TOO_MANY * 1.5));
    await keepSites(Object.fromEntries(sites.slice(0, TOO_MANY)));
    await on(other, () => keepSites(Object.fromEntries(sites.slice(TOO_MANY / 2))));
    for (let round = 0; round < 2; round++) for (const there of [device, other]) await exchangeOn(there);
    const writes = device.writes() + other.writes();
    for (const there of [device, other, device, other]) await exchangeOn(there);
    expect(device.writes() + other.writes()).toBe(writes);
    expect(writes).toBeLessThanOrEqual(4);
  });
});
