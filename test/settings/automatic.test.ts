import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserOver } from './browser-over.ts';
import { fakeStorage } from './fake-storage.ts';

let storage = fakeStorage();
const removed: string[][] = [];
vi.mock('../../src/browser', () => browserOver(() => ({ local: storage }), removed));

const { startAutomatic, stopAutomatic } = await import('../../src/settings/automatic');
const { DEFAULT_SETTINGS, loadSettings, originsOf, updateSite } = await import('../../src/settings');
const { patternsOf } = await import('../../src/background/registration');

beforeEach(() => {
  storage = fakeStorage();
  removed.length = 0;
});

describe('the match patterns of a site', () => {
  it.each([
    ['example.com', ['http://*.example.com/*', 'https://*.example.com/*']],
    ['sport.example.co.uk', ['http://*.sport.example.co.uk/*', 'https://*.sport.example.co.uk/*']],
    ['127.0.0.1', ['http://127.0.0.1/*', 'https://127.0.0.1/*']],
    ['localhost', ['http://localhost/*', 'https://localhost/*']],
    ['[::1]', ['http://[::1]/*', 'https://[::1]/*']],
  ])('of %s cover it with its subdomains and nothing else', (site, patterns) => {
    expect(originsOf(site)).toEqual(patterns);
  });
});

describe('switching automatic cleaning off', () => {
  it('leaves no setting behind and gives the permission back', async () => {
    await startAutomatic('example.com');
    await stopAutomatic('example.com');
    expect((await loadSettings()).sites['example.com']).toBeUndefined();
    expect(removed).toEqual([originsOf('example.com')]);
  });

  it('keeps what else was chosen for the site', async () => {
    await updateSite('example.com', (site) => ({ ...site, look: 'in-place' }));
    await startAutomatic('example.com');
    await stopAutomatic('example.com');
    expect((await loadSettings()).sites['example.com']).toEqual({
      look: 'in-place',
      changed: expect.any(Number),
    });
  });

  it('makes an exception of a site that is part of an automatic one', async () => {
    await startAutomatic('example.com');
    await stopAutomatic('shop.example.com');
    expect((await loadSettings()).sites['shop.example.com']).toMatchObject({ automatic: false });
  });

  it('makes an exception of a site where all are automatic', async () => {
    await startAutomatic('*');
    await stopAutomatic('example.com');
    expect((await loadSettings()).sites['example.com']).toMatchObject({ automatic: false });
  });
});

describe('where the gate runs', () => {
  const reach = (
    automatic: boolean,
    sites: Record<string, boolean | undefined>,
    allowed: readonly string[],
  ): unknown =>
    patternsOf(
      {
        ...DEFAULT_SETTINGS,
        general: { ...DEFAULT_SETTINGS.general, automatic },
        sites: Object.fromEntries(
          Object.entries(sites).map(([host, on]) => [
            host,
            on === undefined ? { changed: 1 } : { automatic: on, changed: 1 },
          ]),
        ),
      },
      (site) => allowed.includes(site),
    );

  it('is nowhere before anything is switched on', () => {
    expect(reach(false, { 'a.example': undefined, 'b.example': false }, ['a.example'])).toBeNull();
  });

  it('is nowhere where the browser does not allow what is switched on', () => {
    expect(reach(true, { 'a.example': true }, [])).toBeNull();
  });

  it('is on the sites that are switched on and allowed', () => {
    expect(reach(false, { 'a.example': true, 'b.example': true }, ['b.example'])).toEqual({
      matches: originsOf('b.example'),
      excludeMatches: [],
    });
  });

  it('leaves exceptions out', () => {
    expect(reach(true, { 'a.example': false }, ['*'])).toEqual({
      matches: ['http://*/*', 'https://*/*'],
      excludeMatches: originsOf('a.example'),
    });
  });

  it('covers an exception of which a part is switched on, where the background says no', () => {
    expect(reach(true, { 'a.example': false, 'news.a.example': true }, ['*', 'news.a.example'])).toEqual({
      matches: ['http://*/*', 'https://*/*'],
      excludeMatches: [],
    });
  });
});
