import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/settings/schema';
import { siteOf } from '../../../src/settings/site';
import { readFile } from '../../../src/settings/transfer/check-import';
import { exportText } from '../../../src/settings/transfer/file';
import { FILE, SETTINGS } from './exported.ts';

describe('an exported file', () => {
  it('comes back as it was', () => {
    expect(readFile(FILE)).toEqual({
      ok: true,
      settings: { general: SETTINGS.general, sites: SETTINGS.sites },
    });
  });

  it('is readable, with its version and the sites in alphabetical order', () => {
    expect(JSON.parse(FILE)).toMatchObject({ galley: 'settings', version: 2 });
    expect(FILE.indexOf('blog.example.org')).toBeLessThan(FILE.indexOf('example.com"'));
  });

  it.each([
    'www.gov.uk',
    'www.com.de',
    'gov.uk',
    's3.amazonaws.com',
    'intranet',
    'all-sites',
    'localhost',
    '127.0.0.1',
    '[::1]',
    'foo_bar.example.com',
    'xn--mnchen-3ya.example.com',
  ])('with %s comes back: every site that the popup stores can be imported', (host) => {
    const sites = { [siteOf(host)]: { automatic: true, changed: 1 } };
    expect(readFile(exportText({ ...SETTINGS, sites }))).toEqual({
      ok: true,
      settings: { general: SETTINGS.general, sites },
    });
  });

  it('of version 1 is brought to the present form', () => {
    const old = JSON.stringify({
      galley: 'settings',
      version: 1,
      general: { look: 'reader', keep: [] },
      sites: { 'example.com': { keep: ['ad'] } },
    });
    expect(readFile(old)).toEqual({
      ok: true,
      settings: {
        general: DEFAULT_SETTINGS.general,
        sites: { 'example.com': { keep: ['ad'], changed: 0 } },
      },
    });
  });
});
