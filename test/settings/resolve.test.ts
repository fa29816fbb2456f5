import { describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/settings';
import { browserOver } from './browser-over.ts';
import { fakeStorage } from './fake-storage.ts';
import { ruleCalled } from './rules.ts';

const storage = fakeStorage();
vi.mock('../../src/browser', () => browserOver(() => ({ local: storage })));

const { DEFAULT_SETTINGS, resolveSite } = await import('../../src/settings');
const { DEFAULT_TYPOGRAPHY } = await import('../../src/settings/typography');

const { general: GENERAL } = DEFAULT_SETTINGS;

describe('settings that hold on a page', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    general: { ...GENERAL, automatic: false },
    sites: {
      'example.com': { look: 'in-place' as const, keep: ['comments' as const], automatic: true, changed: 1 },
      'blog.example.com': { look: 'reader' as const, changed: 1 },
      'shop.example.com': { automatic: false, changed: 1 },
    },
  };
  it.each([
    ['example.com', {}, 'in-place', ['comments'], true],
    ['www.example.com', {}, 'in-place', ['comments'], true],
    ['NEWS.example.com', {}, 'in-place', ['comments'], true],
    ['blog.example.com', {}, 'reader', ['comments'], true],
    ['shop.example.com', {}, 'in-place', ['comments'], false],
    ['a.shop.example.com', {}, 'in-place', ['comments'], false],
    ['notexample.com', {}, 'reader', [], false],
    ['deep.down.blog.example.com', {}, 'reader', ['comments'], true],
    ['example.com.', {}, 'in-place', ['comments'], true],
    ['com', {}, 'reader', [], false],
    ['example.org', {}, 'reader', [], false],
    ['', {}, 'reader', [], false],
    ['example.com', { keep: [] }, 'in-place', [], true],
    ['example.com', { look: 'reader' as const }, 'reader', ['comments'], true],
    ['example.org', { keep: ['ad' as const] }, 'reader', ['ad'], false],
  ])(
    'on %s with %o for the page are the nearest of page, host, parents and general',
    (host, page, look, keep, automatic) => {
      expect(resolveSite(settings, host, page)).toMatchObject({ look, keep, automatic });
    },
  );

  it('hold every rule that was taught on the host and the sites over it', () => {
    const taught = {
      ...DEFAULT_SETTINGS,
      sites: {
        'example.com': { rules: [ruleCalled('a')], changed: 1 },
        'blog.example.com': { rules: [ruleCalled('b')], changed: 1 },
        'example.org': { rules: [ruleCalled('c')], changed: 1 },
      },
    };
    const { rules } = resolveSite(taught, 'www.blog.example.com');
    expect(rules.map(({ id, site }) => [id, site])).toEqual([
      ['b', 'blog.example.com'],
      ['a', 'example.com'],
    ]);
  });

  it('set the text as the site has it, else as it is in general, else as usual', () => {
    const large = { ...DEFAULT_TYPOGRAPHY, size: 150 };
    const sepia = { ...DEFAULT_TYPOGRAPHY, theme: 'sepia' as const };
    const typed = {
      ...settings,
      general: { ...GENERAL, typography: sepia },
      sites: { 'example.com': { typography: large, changed: 1 } },
    };
    const set = (all: Settings, host: string) => {
      const { typography, ownTypography } = resolveSite(all, host);
      return [typography, ownTypography];
    };
    expect(set(typed, 'www.example.com')).toEqual([large, true]);
    expect(set(typed, 'example.org')).toEqual([sepia, false]);
    expect(set(settings, 'example.org')).toEqual([DEFAULT_TYPOGRAPHY, false]);
  });

  it('are automatic on every site but those set otherwise where they are so in general', () => {
    const everywhere = { ...settings, general: { ...GENERAL, automatic: true } };
    expect(resolveSite(everywhere, 'example.org').automatic).toBe(true);
    expect(resolveSite(everywhere, 'shop.example.com').automatic).toBe(false);
  });
});
