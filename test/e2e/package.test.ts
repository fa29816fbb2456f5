import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { version } from '../../package.json' with { type: 'json' };
import { inBothBrowsers } from '../support/both.ts';
import { choose, ROOT, until } from '../support/galley.ts';

const BUILD_MS = 120_000;

/** A store unpacks what it is given; so does who installs it by hand. */
function unpack(file: string, folder: string): void {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(file)))) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'galley-package-'));
const packed = (kind: string): string => path.join(folder, `galley-${version}-${kind}.zip`);
const unpacked = path.join(folder, 'unpacked');
beforeAll(() => {
  // Without a new build: other tests are using the one there is.
  execFileSync(path.join(ROOT, 'node_modules/.bin/tsx'), ['test/make/package.ts', folder], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  unpack(packed('chrome'), unpacked);
}, BUILD_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

inBothBrowsers(
  'the package, installed',
  (bench) => {
    it('shows the clean article of a page', async () => {
      const { galley, server } = bench;
      const page = await galley.open(`${server.origin}sample/`);
      await choose(await galley.clickToolbar(page), 'Article');
      const reader = await until('the article', () => galley.reader(page));
      expect(reader.headings.length).toBeGreaterThan(1);
    });
  },
  { extension: inject('browser') === 'chromium' ? unpacked : packed('firefox') },
);
