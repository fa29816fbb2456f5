import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../settings/fake-storage.ts';

const local = fakeStorage();
vi.mock('../../src/browser', () => ({ browser: { storage: { local } } }));
const { keepLinesOf, seenHere } = await import('../../src/background/seen-lines');
const { updateGeneral } = await import('../../src/settings');

const MILL = 'https://news.example/mill';
const FERRY = 'https://news.example/ferry';
const LINES = { headline: 1, lines: [7] };
const sender = (incognito: boolean, url = MILL) => ({
  id: 'galley',
  url,
  tab: { id: 7, index: 0, incognito, highlighted: true, active: true, pinned: false },
});

beforeEach(async () => {
  await local.clear();
});

describe('the lines of an article', () => {
  it('are kept for other pages of its site', async () => {
    await keepLinesOf(sender(false), MILL, LINES);
    expect((await seenHere(sender(false, FERRY), FERRY))?.pages).toEqual([LINES]);
  });

  it('are neither stored nor told in private windows, and no salt is made there', async () => {
    await keepLinesOf(sender(true), MILL, LINES);
    expect(await seenHere(sender(true, FERRY), FERRY)).toBeNull();
    expect(local.items.size).toBe(0);
    await keepLinesOf(sender(false), MILL, LINES);
    expect(await seenHere(sender(true, FERRY), FERRY)).toBeNull();
  });

  it('are neither stored nor told where the reader does not want it', async () => {
    await updateGeneral((general) => ({ ...general, seen: false }));
    await keepLinesOf(sender(false), MILL, LINES);
    expect(await seenHere(sender(false, FERRY), FERRY)).toBeNull();
    expect([...local.items.keys()].filter((key) => key.startsWith('seen:'))).toEqual([]);
  });

  it('are not taken from the page of another site', async () => {
    await keepLinesOf(sender(false, 'https://evil.example/'), MILL, LINES);
    expect(await seenHere(sender(false, 'https://evil.example/'), MILL)).toBeNull();
    expect((await seenHere(sender(false, FERRY), FERRY))?.pages).toEqual([]);
  });

  it('are done without where the storage cannot be read', async () => {
    const get = vi.spyOn(local, 'get').mockRejectedValue(new Error('no disk'));
    expect(await seenHere(sender(false), MILL)).toBeNull();
    get.mockRestore();
  });
});
