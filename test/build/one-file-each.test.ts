import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const DIST = path.resolve(import.meta.dirname, '../../dist');
/** An import of another file, in code that was minified. */
const IMPORT = /\b(?:import|from)\s*["']\.{0,2}\//;

describe.each(['chrome', 'firefox'])('the scripts of Galley for %s', (browser) => {
  const folder = path.join(DIST, browser);
  const pages = readdirSync(path.join(folder, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const scripts = pages.map((page) => {
    const html = readFileSync(path.join(folder, 'src', page), 'utf8');
    return [
      page,
      [...html.matchAll(/<script[^>]*\bsrc="\/([^"]+)"/g)].map(([, file]) => file ?? ''),
    ] as const;
  });

  it('are one file for each page of its own', () => {
    expect(scripts.map(([page, { length }]) => [page, length])).toEqual(pages.map((page) => [page, 1]));
    expect(pages).toContain(path.join('popup', 'index.html'));
  });

  it.each(['service-worker-loader.js', ...scripts.flatMap(([, files]) => files)])(
    'hold all they need: %s',
    (file) => {
      expect(readFileSync(path.join(folder, file), 'utf8')).not.toMatch(IMPORT);
    },
  );

  it('are all used', () => {
    const used = scripts.flatMap(([, files]) => files).sort();
    const there = readdirSync(path.join(folder, 'assets')).filter((file) => file.endsWith('.js'));
    expect(there.map((file) => `assets/${file}`).sort()).toEqual(used);
  });
});
