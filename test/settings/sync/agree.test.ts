import { describe, expect, it, vi } from 'vitest';
import { browserOver } from '../browser-over.ts';
import { account, actingDevice, device, later, on, other } from './two-devices.ts';

vi.mock('../../../src/browser', () => browserOver(actingDevice));

const { DEFAULT_SETTINGS, loadSettings, removeSites, updateGeneral, updateSite } = await import(
  '../../../src/settings'
);
const { loadKept, setSynced } = await import('../../../src/settings/storage');
const { exchange, GONE_FOR_MS, removeEverywhere } = await import('../../../src/settings/sync/sync');
const { exchangeOn, hosts, site } = await import('./acts.ts');

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
