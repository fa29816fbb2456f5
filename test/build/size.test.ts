import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const DIST = path.resolve(import.meta.dirname, '../../dist');
const KILOBYTE = 1000;

const packed = (browser: string, file: string): number =>
  gzipSync(readFileSync(path.join(DIST, browser, file)), { level: 9 }).length;

const CONTENT_SCRIPT = 'src/content/content-script.js';

describe.each(['chrome', 'firefox'])('what Galley for %s puts into a page', (browser) => {
  const lexicons = readdirSync(path.join(DIST, browser, 'lexicons')).map((file) => `lexicons/${file}`);
  const sizes = new Map([CONTENT_SCRIPT, ...lexicons].map((file) => [file, packed(browser, file)] as const));
  const size = (file: string): number => sizes.get(file) ?? Number.NaN;

  it('before the first view is at most 44 kB and, for each language, 7 kB more', () => {
    expect(size(CONTENT_SCRIPT)).toBeLessThanOrEqual(44 * KILOBYTE);
    expect(lexicons.filter((file) => size(file) > 7 * KILOBYTE)).toEqual([]);
  });

  it('holds the phrases of every language on its own', () => {
    expect(lexicons.length).toBeGreaterThanOrEqual(20);
    const script = readFileSync(path.join(DIST, browser, CONTENT_SCRIPT), 'utf8');
    expect(script).not.toContain('bereits abonnent');
    expect(readFileSync(path.join(DIST, browser, 'lexicons/de.js'), 'utf8')).toContain('bereits abonnent');
  });

  it('on a site that is cleaned by itself is at most 6 kB until an article is found', () => {
    expect(packed(browser, 'src/content/automatic/automatic-script.js')).toBeLessThanOrEqual(6 * KILOBYTE);
  });
});
