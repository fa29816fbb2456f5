import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from '../../src/browser';
import { browserOver } from '../settings/browser-over.ts';
import { fakeStorage } from '../settings/fake-storage.ts';

let storage = fakeStorage();
vi.mock('../../src/browser', () => browserOver(() => ({ local: storage })));

const { storeTypography } = await import('../../src/background/typography');
const { DEFAULT_TYPOGRAPHY, loadSettings } = await import('../../src/settings');

const large = { ...DEFAULT_TYPOGRAPHY, size: 150 };
const from = (incognito: boolean): Runtime.MessageSender =>
  ({ url: 'https://www.news.example/story?id=7', tab: { incognito } }) as Runtime.MessageSender;

beforeEach(() => {
  storage = fakeStorage();
});

describe('the typography that the reader sets on a page', () => {
  it('is stored for this site only, under its name and not its address', async () => {
    expect(await storeTypography(from(false), large, true)).toBe(true);
    const { general, sites } = await loadSettings();
    expect(sites).toEqual({ 'news.example': { typography: large, changed: expect.any(Number) } });
    expect(general.typography).toBeUndefined();
  });

  it('is stored for all sites, and no longer as this site’s own', async () => {
    await storeTypography(from(false), { ...large, size: 90 }, true);
    await storeTypography(from(false), large, false);
    const { general, sites } = await loadSettings();
    expect(general.typography).toEqual(large);
    expect(sites['news.example']?.typography).toBeUndefined();
  });

  it.each([true, false])('is not stored in a private window (only on this site: %s)', async (onlyHere) => {
    expect(await storeTypography(from(true), large, onlyHere)).toBe(false);
    expect(storage.items.size).toBe(0);
  });

  it('is not stored for a sender that is no page', async () => {
    const ownPage = {
      url: 'chrome-extension://galley/src/welcome/index.html',
      tab: from(false).tab,
    } as never;
    expect(await storeTypography({}, large, true)).toBe(false);
    expect(await storeTypography(ownPage, large, true)).toBe(false);
    expect(await storeTypography({ url: 'nowhere', tab: from(false).tab } as never, large, true)).toBe(false);
    expect(storage.items.size).toBe(0);
  });
});
