import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserOver } from '../browser-over.ts';
import { fakeStorage } from '../fake-storage.ts';
import { ruleCalled } from '../rules.ts';

let storage = fakeStorage();
vi.mock('../../../src/browser', () => browserOver(() => ({ local: storage })));

const { isStale, loadSettings, updateSite } = await import('../../../src/settings');
const { noteMatched } = await import('../../../src/settings/rules/rule-matches');

beforeEach(() => {
  storage = fakeStorage();
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
