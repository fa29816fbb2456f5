import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from './fake-storage.ts';

let storage = fakeStorage();
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      get local() {
        return storage;
      },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

const { DEFAULT_SETTINGS, loadSettings, removeAll, removeSite, resolveSite, updateGeneral, updateSite } =
  await import('../../src/settings');
const { siteFromInput } = await import('../../src/settings/host');

beforeEach(() => {
  storage = fakeStorage();
});

describe('settings of a host', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    sites: {
      'example.com': { look: 'in-place' as const, keep: ['comments' as const] },
      'blog.example.com': { look: 'reader' as const },
    },
  };
  it.each([
    ['example.com', 'in-place', ['comments']],
    ['www.example.com', 'in-place', ['comments']],
    ['NEWS.example.com', 'in-place', ['comments']],
    ['blog.example.com', 'reader', ['comments']],
    ['notexample.com', 'reader', []],
    ['deep.down.blog.example.com', 'reader', ['comments']],
    ['example.com.', 'in-place', ['comments']],
    ['com', 'reader', []],
    ['example.org', 'reader', []],
    ['', 'reader', []],
  ])('on %s are the nearest of host, parent domains and general', (host, look, keep) => {
    expect(resolveSite(settings, host)).toEqual({ look, keep });
  });
});

describe('stored settings', () => {
  it('are the defaults before anything is stored', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('come back as they were stored, and go when removed', async () => {
    await updateGeneral(() => ({ look: 'in-place', keep: ['ad'] }));
    await updateSite('example.com', () => ({ keep: ['comments'] }));
    expect(await loadSettings()).toMatchObject({
      general: { look: 'in-place', keep: ['ad'] },
      sites: { 'example.com': { keep: ['comments'] } },
    });
    await removeSite('example.com');
    expect((await loadSettings()).sites).toEqual({});
  });

  it('keep every one of several changes made at once', async () => {
    await Promise.all([
      updateSite('a.example', (site) => ({ ...site, look: 'reader' })),
      updateSite('a.example', (site) => ({ ...site, keep: ['ad'] })),
      updateSite('b.example', () => ({ look: 'in-place' })),
      updateGeneral(() => ({ look: 'reader', keep: [] })),
    ]);
    expect((await loadSettings()).sites).toEqual({
      'a.example': { look: 'reader', keep: ['ad'] },
      'b.example': { look: 'in-place' },
    });
  });

  it('that are damaged give way to the defaults and are left in the storage', async () => {
    const broken = { look: 'sideways', keep: 'all' };
    storage = fakeStorage({
      general: broken,
      'site:example.com': { keep: ['nonsense'] },
      'site:fine.example': { look: 'reader' },
    });
    expect(await loadSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      sites: { 'fine.example': { look: 'reader' } },
    });
    expect(storage.items.get('general')).toEqual(broken);
  });

  it('that are damaged are set aside, not lost, when a change is stored in their place', async () => {
    const general = { look: 'sideways', keep: ['ad'] };
    const site = { keep: ['nonsense'] };
    storage = fakeStorage({ general, 'site:example.com': site });
    await updateGeneral((now) => ({ ...now, look: 'in-place' }));
    await updateSite('example.com', (now) => ({ ...now, look: 'reader' }));
    expect(await loadSettings()).toEqual({
      version: 1,
      general: { look: 'in-place', keep: [] },
      sites: { 'example.com': { look: 'reader' } },
    });
    expect(Object.fromEntries(storage.items)).toMatchObject({
      'damaged:general': general,
      'damaged:site:example.com': site,
    });
  });

  it('set nothing aside when they were sound', async () => {
    await updateGeneral((now) => ({ ...now, look: 'in-place' }));
    await updateGeneral((now) => ({ ...now, look: 'reader' }));
    expect([...storage.items.keys()]).toEqual(['general']);
  });

  it('go on changing after a change the browser could not store', async () => {
    const { set } = storage;
    storage.set = async () => {
      throw new Error('quota');
    };
    await expect(updateSite('a.example', () => ({ look: 'reader' }))).rejects.toThrow('quota');
    storage.set = set;
    await updateSite('b.example', () => ({ look: 'reader' }));
    expect(Object.keys((await loadSettings()).sites)).toEqual(['b.example']);
  });

  it('are all gone after “delete all”, what was set aside included', async () => {
    storage = fakeStorage({ general: 'damaged' });
    await updateGeneral((now) => now);
    await removeAll();
    expect(storage.items.size).toBe(0);
  });
});

describe('a site as the reader types it', () => {
  it.each([
    ['example.com', 'example.com'],
    ['https://www.Example.com/story?id=1#top', 'example.com'],
    ['  news.example.co.uk ', 'news.example.co.uk'],
    ['example.com:8080/a', 'example.com'],
    ['www.com', 'www.com'],
    ['https://München.example.com/tor', 'xn--mnchen-3ya.example.com'],
    ['127.0.0.1', '127.0.0.1'],
    ['http://[::1]:3000/', '[::1]'],
    ['localhost', 'localhost'],
    ['not a host!', null],
    ['', null],
    ['com', null],
    ['co.uk', null],
    ['example..com', null],
    ['javascript:alert(1)', null],
    ['file:///home/story.html', null],
  ])('“%s” means %s', (input, site) => {
    expect(siteFromInput(input)).toBe(site);
  });
});
