import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserOver } from './browser-over.ts';
import { fakeStorage } from './fake-storage.ts';

let storage = fakeStorage();
vi.mock('../../src/browser', () => browserOver(() => ({ local: storage })));

const { DEFAULT_SETTINGS, loadSettings, updateGeneral, updateSite } = await import('../../src/settings');

beforeEach(() => {
  storage = fakeStorage();
});

const { general: GENERAL } = DEFAULT_SETTINGS;

describe('settings of version 1', () => {
  const OLD = {
    general: { look: 'in-place', keep: ['ad'] },
    'site:example.com': { look: 'reader', keep: ['comments'] },
    'damaged:general': 'kept',
  };
  const NEW = {
    version: 2,
    general: { ...GENERAL, look: 'in-place', keep: ['ad'] },
    sites: { 'example.com': { look: 'reader', keep: ['comments'], changed: 0 } },
  };

  it('hold as before, and count as older than any change', async () => {
    storage = fakeStorage(OLD);
    expect(await loadSettings()).toEqual(NEW);
    expect(Object.fromEntries(storage.items)).toEqual(OLD);
  });

  it('are stored in the present form with the first change, which loses nothing', async () => {
    storage = fakeStorage(OLD);
    await updateSite('other.example', () => ({ automatic: true }));
    expect(storage.items.get('version')).toBe(2);
    expect(storage.items.get('damaged:general')).toBe('kept');
    const { general, sites } = await loadSettings();
    expect(general).toEqual(NEW.general);
    expect(sites).toMatchObject({ ...NEW.sites, 'other.example': { automatic: true } });
  });
});

describe('settings of a later version', () => {
  it('hold as far as they are known, and keep their version', async () => {
    storage = fakeStorage({ version: 9, general: { look: 'in-place', keep: [], hologram: true } });
    expect((await loadSettings()).general.look).toBe('in-place');
    await updateSite('example.com', () => ({ look: 'reader' }));
    expect(storage.items.get('version')).toBe(9);
  });

  it('keep what this version does not know, also where it changes the rest', async () => {
    storage = fakeStorage({
      version: 9,
      general: { look: 'in-place', keep: [], hologram: true },
      'site:example.com': { look: 'reader', aura: 'blue', changed: 1 },
      'rune:example.com': ['ᚠ'],
    });
    await updateGeneral((now) => ({ ...now, look: 'reader' }));
    await updateSite('example.com', ({ look: _, ...now }) => ({ ...now, keep: ['ad'] }));
    await updateSite('other.example', () => ({ look: 'reader' }));
    expect(storage.items.get('general')).toMatchObject({ look: 'reader', hologram: true });
    expect(storage.items.get('site:example.com')).toEqual({
      aura: 'blue',
      keep: ['ad'],
      changed: expect.any(Number),
    });
    expect(storage.items.get('rune:example.com')).toEqual(['ᚠ']);
  });
});
