import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../fake-storage.ts';

const local = fakeStorage();
vi.mock('../../../src/browser', () => ({ browser: { storage: { local } } }));
const {
  countSeenSites,
  forgetLines,
  forgetLinesOf,
  keepLines,
  MOST_LINES,
  MOST_PAGES,
  MOST_SITES,
  OLDEST_SITE_MS,
  beginLines,
  recallLines: recallKnown,
} = await import('../../../src/settings/seen/seen-lines');
const { loadSettings, onSettingsChange, removeAll, updateSite } = await import('../../../src/settings');

/** What is known, with the salt made. */
const recallLines = async (address: string) => {
  await beginLines();
  const known = await recallKnown(address);
  if (!known) throw new Error('There is no salt.');
  return known;
};

const MILL = 'https://news.example/2026/mill';
const FERRY = 'https://news.example/2026/ferry';
/** Hashes of lines, as the engine tells them. */
const lines = (headline: number, ...hashes: number[]) => ({ headline, lines: hashes });
const LARGEST = 0xffffffff;

beforeEach(async () => {
  await local.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the lines of an article', () => {
  it('are known on other pages of its site', async () => {
    await keepLines(MILL, lines(1, 0, 7, LARGEST));
    expect((await recallLines(FERRY)).pages).toEqual([lines(1, 0, 7, LARGEST)]);
  });

  it('are not known on the same page, whatever was added to its address', async () => {
    await keepLines(MILL, lines(1, 7));
    expect((await recallLines(MILL)).pages).toEqual([]);
    expect((await recallLines(`${MILL}?utm_source=letter#comments`)).pages).toEqual([]);
  });

  it('are not known on other sites', async () => {
    await keepLines(MILL, lines(1, 7));
    expect((await recallLines('https://sport.example/2026/ferry')).pages).toEqual([]);
  });

  it('take the place of those of the same address, and of the same headline', async () => {
    await keepLines(MILL, lines(1, 7));
    await keepLines(MILL, lines(2, 8));
    await keepLines('https://news.example/mill-of-2026', lines(2, 9));
    expect((await recallLines(FERRY)).pages).toEqual([lines(2, 9)]);
  });

  it('are stored without address, host or salt of the site, on this device', async () => {
    await keepLines(MILL, lines(1, 7));
    expect(JSON.stringify([...local.items])).not.toMatch(/news|example|mill|2026|http/);
    expect([...local.items.keys()].sort()).toEqual([
      expect.stringMatching(/^seen:[0-9a-f]{32}$/),
      'seen:salt',
    ]);
  });

  it('have a salt of their site and of this installation', async () => {
    const here = (await recallLines(MILL)).salt;
    expect((await recallLines(FERRY)).salt).toBe(here);
    expect((await recallLines('https://sport.example/')).salt).not.toBe(here);
    await forgetLines();
    expect((await recallLines(MILL)).salt).not.toBe(here);
  });

  it('are not known before there is a salt', async () => {
    expect(await recallKnown(MILL)).toBeNull();
    expect(local.items.size).toBe(0);
  });

  it('that are damaged count as none', async () => {
    await keepLines(MILL, lines(1, 7));
    const key = [...local.items.keys()].find((name) => name !== 'seen:salt') ?? '';
    for (const damaged of [
      { pages: 3 },
      { pages: [{ address: 1, headline: 2, lines: '#' }], moment: Date.now() },
    ]) {
      await local.set({ [key]: damaged });
      expect((await recallLines(FERRY)).pages.flatMap((page) => page.lines)).toEqual([]);
    }
  });
});

describe('the room for lines', () => {
  it('is a few kB a site: the latest pages, and of each the same choice of lines', async () => {
    const many = Array.from({ length: 500 }, (_, at) => LARGEST - at * 1000);
    for (let at = 0; at < MOST_PAGES + 3; at++)
      await keepLines(`https://news.example/${at}`, lines(at, ...many.slice(at)));
    const { pages } = await recallLines(FERRY);
    expect(pages.map(({ headline }) => headline)).toEqual([10, 9, 8, 7, 6, 5, 4, 3]);
    const lowest = many.slice(-MOST_LINES).reverse();
    expect(pages.every((page) => page.lines.join() === lowest.join())).toBe(true);
    const [, site] = [...local.items].find(([key]) => key !== 'seen:salt') ?? [];
    expect(JSON.stringify(site).length).toBeLessThan(4000);
  });

  it('is for so many sites, and those that were not read for longest go first', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const story = (site: number, page: number): string => `https://site-${site}.example/${page}`;
    for (let at = 0; at < MOST_SITES; at++) {
      vi.setSystemTime(1_800_000_000_000 + at * 1000);
      await keepLines(story(at, 1), lines(1, at));
    }
    vi.setSystemTime(Date.now() + 1000);
    await keepLines(story(0, 2), lines(2, 0));
    await keepLines(story(MOST_SITES, 1), lines(1, 7));
    expect(await countSeenSites()).toBe(MOST_SITES);
    expect((await recallLines(story(0, 3))).pages).toHaveLength(2);
    expect((await recallLines(story(1, 3))).pages).toHaveLength(0);
  });

  it('is given back half a year after the last article of a site', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await keepLines(MILL, lines(1, 7));
    vi.setSystemTime(Date.now() + OLDEST_SITE_MS + 1000);
    expect((await recallLines(FERRY)).pages).toEqual([]);
    await keepLines('https://sport.example/1', lines(1, 7));
    expect(await countSeenSites()).toBe(1);
  });
});

describe('all lines', () => {
  it('are forgotten at once with their salt, and settings stay', async () => {
    await updateSite('news.example', () => ({ look: 'in-place' }));
    await keepLines(MILL, lines(1, 7));
    await forgetLines();
    expect([...local.items.keys()].filter((key) => key.startsWith('seen:'))).toEqual([]);
    expect((await loadSettings()).sites['news.example']?.look).toBe('in-place');
  });

  it('of a site are forgotten alone', async () => {
    await keepLines(MILL, lines(1, 7));
    await keepLines('https://sport.example/1', lines(1, 7));
    await forgetLinesOf(['news.example']);
    expect((await recallLines(FERRY)).pages).toEqual([]);
    expect((await recallLines('https://sport.example/2')).pages).toHaveLength(1);
  });

  it('go with everything else that is stored', async () => {
    await keepLines(MILL, lines(1, 7));
    await removeAll();
    expect(await countSeenSites()).toBe(0);
  });

  it('are no change of the settings', async () => {
    const heard = vi.fn();
    const stop = onSettingsChange(heard);
    await keepLines(MILL, lines(1, 7));
    expect(heard).not.toHaveBeenCalled();
    stop();
  });
});
