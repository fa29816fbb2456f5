import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json' with { type: 'json' };
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { choose, FIXTURES, type Galley, ROOT, until } from '../support/galley.ts';
import { type PageServer, serve } from '../support/server.ts';

const BUILD_MS = 120_000;

const packed = (browser: string): string =>
  path.join(ROOT, 'out/package', `galley-${version}-${browser}.zip`);

/** A store unpacks what it is given; so does who installs it by hand. */
function unpack(file: string, folder: string): string {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(file)))) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return folder;
}

const folder = mkdtempSync(path.join(tmpdir(), 'galley-package-'));
let server: PageServer;
beforeAll(async () => {
  // Without a new build: other tests are using the one there is.
  execFileSync(path.join(ROOT, 'node_modules/.bin/tsx'), ['test/make/package.ts'], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  server = await serve(FIXTURES);
}, BUILD_MS);
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each([
  {
    name: 'Chromium',
    install: (): Promise<Galley> => startChromium({ extension: unpack(packed('chrome'), folder) }),
  },
  { name: 'Firefox', install: (): Promise<Galley> => startFirefox({ extension: packed('firefox') }) },
])('the package, installed in $name', ({ install }) => {
  let galley: Galley;
  beforeAll(async () => {
    galley = await install();
  });
  afterAll(() => galley?.close());

  it('shows the clean article of a page', async () => {
    const page = await galley.open(`${server.origin}sample/`);
    await choose(await galley.clickToolbar(page), 'Article');
    const reader = await until('the article', () => galley.reader(page));
    expect(reader.headings.length).toBeGreaterThan(1);
    expect(await galley.consoleErrors()).toEqual([]);
  });
});
