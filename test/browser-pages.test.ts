import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSER_PAGES, isBrowserPage } from '../src/browser-pages.ts';

describe('a page of the browser itself', () => {
  it.each([
    'chrome://settings/',
    'edge://extensions/',
    'brave://wallet',
    'vivaldi://experiments',
    'opera://flags',
    'devtools://devtools/bundled/inspector.html',
    'about:addons',
    'view-source:https://herald.example/',
  ])('is %s', (address) => {
    expect(isBrowserPage(address)).toBe(true);
  });

  it.each(['https://herald.example/chrome://', 'about:blank', 'http://edge/', 'file:///opera'])(
    'is not %s',
    (address) => {
      expect(isBrowserPage(address)).toBe(false);
    },
  );
});

describe('what is true of one browser only', () => {
  const ROOT = path.join(import.meta.dirname, '..');
  const TABLE = path.join('src', 'browser-pages.ts');
  const files = ['src', path.join('public', '_locales')].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name))),
  );

  it('stands in one table: no other file has an address of a browser, or names a store', () => {
    const schemes = BROWSER_PAGES.chromium.schemes.join('|');
    const own = new RegExp(
      `\\b(?:${schemes})://|chrome web store|chromewebstore|addons\\.mozilla\\.org|edge add-ons`,
      'i',
    );
    expect(files).toContain(TABLE);
    expect(
      files.filter((file) => file !== TABLE && own.test(readFileSync(path.join(ROOT, file), 'utf8'))),
    ).toEqual([]);
  });

  it('is named in no text for readers', () => {
    const texts = files.filter((file) => file.endsWith('messages.json'));
    expect(texts.length).toBeGreaterThan(10);
    expect(
      texts.filter((file) =>
        /\b(?:Chrome|Chromium|Edge|Brave)\b/.test(readFileSync(path.join(ROOT, file), 'utf8')),
      ),
    ).toEqual([]);
  });
});
