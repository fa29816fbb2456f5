import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../fake-storage.ts';

const local = fakeStorage();
vi.mock('../../../src/browser', () => ({ browser: { storage: { local } } }));
const { countPositions, forgetPositions, keepPosition, MOST_PLACES, OLDEST_PLACE_MS, recallPosition } =
  await import('../../../src/settings/reading-positions/reading-positions');
const { loadSettings, onSettingsChange, removeAll, updateSite } = await import('../../../src/settings');

const STORY = 'https://news.example/2026/mill?page=1';
const place = (block: number) => ({ block, text: 12345, share: 0.4 });

beforeEach(async () => {
  await local.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the place where a reader stopped', () => {
  it('is found again under the address of the article', async () => {
    await keepPosition(STORY, place(12));
    expect(await recallPosition(STORY)).toEqual(place(12));
    expect(await recallPosition('https://news.example/2026/mill?page=2')).toBeNull();
  });

  it.each([
    `${STORY}#comments`,
    `${STORY}&utm_source=letter&utm_medium=email`,
    'https://news.example/2026/mill?fbclid=xyz&page=1',
  ])('is the same for %s', async (address) => {
    await keepPosition(STORY, place(12));
    expect(await recallPosition(address)).toEqual(place(12));
  });

  it('is forgotten when the article was read to its end', async () => {
    await keepPosition(STORY, place(12));
    await keepPosition(STORY, null);
    expect(await recallPosition(STORY)).toBeNull();
    expect(local.items.size).toBe(0);
  });

  it('is stored without address, host or text', async () => {
    await keepPosition(STORY, place(12));
    const stored = JSON.stringify([...local.items]);
    expect(stored).not.toMatch(/news|example|mill|2026\/|http/);
    expect([...local.items.keys()]).toEqual([expect.stringMatching(/^place:[0-9a-f]{32}$/)]);
  });

  it('is not recalled after half a year', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await keepPosition(STORY, place(12));
    vi.setSystemTime(Date.now() + OLDEST_PLACE_MS + 1000);
    expect(await recallPosition(STORY)).toBeNull();
    await keepPosition('https://news.example/another', place(3));
    expect(await countPositions()).toBe(1);
  });

  it('makes room for another when there are too many, the oldest first', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const story = (at: number): string => `https://news.example/${at}`;
    for (let at = 0; at < MOST_PLACES + 2; at++) {
      vi.setSystemTime(1_800_000_000_000 + at * 1000);
      await keepPosition(story(at), place(at));
    }
    expect(await countPositions()).toBe(MOST_PLACES);
    expect(await recallPosition(story(1))).toBeNull();
    expect(await recallPosition(story(2))).toEqual(place(2));
  });

  it('that is damaged counts as none', async () => {
    await keepPosition(STORY, place(12));
    const [key] = local.items.keys();
    await local.set({ [key ?? '']: { block: -1 } });
    expect(await recallPosition(STORY)).toBeNull();
  });
});

describe('all places', () => {
  it('are forgotten at once, and settings stay', async () => {
    await updateSite('news.example', () => ({ look: 'in-place' }));
    await keepPosition(STORY, place(12));
    await forgetPositions();
    expect(await countPositions()).toBe(0);
    expect((await loadSettings()).sites['news.example']?.look).toBe('in-place');
  });

  it('go with everything else that is stored', async () => {
    await keepPosition(STORY, place(12));
    await removeAll();
    expect(await countPositions()).toBe(0);
  });

  it('are no change of the settings', async () => {
    const heard = vi.fn();
    const stop = onSettingsChange(heard);
    await keepPosition(STORY, place(12));
    expect(heard).not.toHaveBeenCalled();
    await updateSite('news.example', () => ({ look: 'in-place' }));
    expect(heard).toHaveBeenCalled();
    stop();
  });
});
