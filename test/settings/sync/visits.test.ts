import { describe, expect, it, vi } from 'vitest';
import { browserOver } from '../browser-over.ts';
import { ruleCalled } from '../rules.ts';
import { account, actingDevice, device, later, on, other } from './two-devices.ts';

vi.mock('../../../src/browser', () => browserOver(actingDevice));

const { dayOf, loadSettings, updateSite } = await import('../../../src/settings');
const { noteMatched } = await import('../../../src/settings/rules/rule-matches');
const { BUCKETS, keyOf } = await import('../../../src/settings/sync/layout');
const { unpack } = await import('../../../src/settings/sync/pack');
const { exchangeOn } = await import('./acts.ts');

const HOST = 'news.example';
const DAY_MS = 24 * 60 * 60 * 1000;
const MADE = 20_000;
const VISITED = MADE + 12;

/** Everything in the account, unpacked, as text. */
const inAccount = async (): Promise<string> => {
  const items = Object.fromEntries(account.items);
  const buckets = Array.from({ length: BUCKETS }, (_, bucket) => items[keyOf(bucket)]);
  const unpacked = await Promise.all(buckets.map((item) => (typeof item === 'string' ? unpack(item) : null)));
  return JSON.stringify([items.main, ...unpacked]);
};
const lastMatched = async (): Promise<number | undefined> =>
  (await loadSettings()).sites[HOST]?.rules?.[0]?.lastMatched;

describe('the day on which a rule was last found', () => {
  it('stays on this device: a visit writes nothing to the account', async () => {
    vi.setSystemTime(MADE * DAY_MS);
    await updateSite(HOST, (site) => ({ ...site, rules: [{ ...ruleCalled('a'), lastMatched: MADE }] }));
    await exchangeOn(device);
    const before = await inAccount();
    expect(before).toContain('Box a');
    vi.setSystemTime(VISITED * DAY_MS);
    await noteMatched(HOST, ['a'], VISITED);
    await exchangeOn(device);
    expect(await inAccount()).toBe(before);
    expect(await lastMatched()).toBe(VISITED);
  });

  it('is not told by a later change of the reader either', async () => {
    vi.setSystemTime(MADE * DAY_MS);
    await updateSite(HOST, (site) => ({ ...site, rules: [{ ...ruleCalled('a'), lastMatched: MADE }] }));
    await noteMatched(HOST, ['a'], VISITED);
    vi.setSystemTime((VISITED + 30) * DAY_MS);
    await updateSite(HOST, (site) => ({ ...site, look: 'in-place' }));
    await exchangeOn(device);
    expect(await inAccount()).toContain('in-place');
    expect(await inAccount()).not.toContain(String(VISITED));
  });

  it('of each device is its own, whatever the other changes', async () => {
    vi.setSystemTime(MADE * DAY_MS);
    await updateSite(HOST, (site) => ({ ...site, rules: [{ ...ruleCalled('a'), lastMatched: MADE }] }));
    await exchangeOn(device);
    await noteMatched(HOST, ['a'], VISITED);
    vi.setSystemTime((VISITED + 5) * DAY_MS);
    await exchangeOn(other);
    // The rule is new there, and nobody could have found it before.
    expect(await on(other, lastMatched)).toBe(VISITED + 5);
    later();
    await on(other, () => updateSite(HOST, (site) => ({ ...site, look: 'in-place' })));
    await exchangeOn(other);
    await exchangeOn(device);
    expect((await loadSettings()).sites[HOST]?.look).toBe('in-place');
    expect(await lastMatched()).toBe(VISITED);
    expect(dayOf(Date.now())).toBe(VISITED + 5);
  });

  it('that an earlier version has left in the account goes with the next exchange', async () => {
    vi.setSystemTime(MADE * DAY_MS);
    await updateSite(HOST, (site) => ({ ...site, rules: [{ ...ruleCalled('a'), lastMatched: VISITED }] }));
    await exchangeOn(device);
    expect(await inAccount()).not.toContain(String(VISITED));
  });
});
