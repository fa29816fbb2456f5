import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserOver } from '../settings/browser-over.ts';
import { createAccount, createDevice } from '../settings/sync/devices.ts';
import { plainPack } from '../settings/sync/plain-pack.ts';

let device = createDevice();
const withdrawn: string[][] = [];
vi.mock('../../src/browser', () => browserOver(() => device, withdrawn));
vi.mock('../../src/settings/sync/pack', (original) => plainPack(original));

const { originsOf, removeSites, updateGeneral, updateSite } = await import('../../src/settings');
const { exchange } = await import('../../src/settings/sync/sync');

const MINUTE = 60_000;
const realTimeout = globalThis.setTimeout;
/** Lets so many milliseconds pass, and what waits for locks and storage go on, which the clock does not govern. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await new Promise((resolve) => realTimeout(resolve));
}
/** Waits in real time until so much has been written. */
async function written(count: number): Promise<void> {
  for (let tries = 0; device.writes() < count && tries < 200; tries++) await pass(0);
  // Nothing more may come.
  for (let turn = 0; turn < 5; turn++) await pass(0);
  expect(device.writes()).toBe(count);
}

beforeEach(async () => {
  device = createDevice();
  withdrawn.length = 0;
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: 1_000_000 });
  vi.resetModules();
  const { keepInSync } = await import('../../src/background/sync');
  keepInSync();
  return () => vi.useRealTimers();
});

describe('changes on this device', () => {
  it('are sent together, a moment after the first', async () => {
    for (let at = 0; at < 50; at++) await updateSite(`site-${at}.example`, () => ({ look: 'reader' }));
    await pass(900);
    expect(device.writes()).toBe(0);
    await pass(5000);
    await written(1);
    await pass(MINUTE);
    await written(1);
  });

  it('without rest stay below the 1,800 writes an hour and 120 a minute that browsers allow', async () => {
    for (let second = 0; second < 60; second++) {
      await updateGeneral((general) => ({ ...general, badge: second % 2 === 0 }));
      await pass(1000);
    }
    await pass(5000);
    for (let turn = 0; turn < 20; turn++) await pass(0);
    expect(device.writes()).toBeGreaterThan(5);
    expect(device.writes()).toBeLessThanOrEqual(1800 / 60);
  });
});

describe('a worker that starts', () => {
  it('makes good what the one before it could not send', async () => {
    await pass(5000);
    // As stored by a worker that was ended at once.
    device.local.items.set('site:a.example', { look: 'reader', changed: 5 });
    device.local.items.set('version', 2);
    const { keepInSync } = await import('../../src/background/sync');
    keepInSync();
    await pass(5000);
    await written(1);
  });
});

describe('a change on another device', () => {
  it('takes the permission of a site away that is automatic no more', async () => {
    const account = createAccount();
    const here = device;
    await updateSite('a.example', (site) => ({ ...site, automatic: true }));
    await pass(5000);
    await written(1);
    await account.meet(here);
    device = createDevice();
    await account.meet(device);
    await exchange();
    await removeSites(['a.example']);
    await exchange();
    await account.meet(device);
    device = here;
    await account.meet(here);
    await here.sync.set({});
    await pass(5000);
    await vi.waitFor(() => expect(withdrawn).toHaveLength(1), { timeout: 5000 });
    expect(withdrawn).toEqual([originsOf('a.example')]);
  });
});
