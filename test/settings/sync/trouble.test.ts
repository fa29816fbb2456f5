import { describe, expect, it, vi } from 'vitest';
import { browserOver } from '../browser-over.ts';
import { actingDevice, device, later, on, other } from './two-devices.ts';

vi.mock('../../../src/browser', () => browserOver(actingDevice));

const { loadSettings, SCHEMA_VERSION, updateGeneral, updateSite } = await import('../../../src/settings');
const { loadKept } = await import('../../../src/settings/storage');
const { exchange, removeEverywhere } = await import('../../../src/settings/sync/sync');
const { loadSyncState } = await import('../../../src/settings/sync/state');
const { pack, unpack } = await import('../../../src/settings/sync/pack');
const { bucketOf, keyOf } = await import('../../../src/settings/sync/layout');
const { exchangeOn, hosts, site } = await import('./acts.ts');

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
