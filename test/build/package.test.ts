import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json' with { type: 'json' };
import { ROOT } from '../support/galley.ts';

const TWO_BUILDS_MS = 180_000;

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** A clone of the repository as it stands, in a folder of another name and with other times, packed. */
async function packInClone(folder: string): Promise<Map<string, Uint8Array>> {
  const files = git(ROOT, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  for (const file of files.filter((name) => name !== '')) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    cpSync(path.join(ROOT, file), path.join(folder, file));
  }
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  await promisify(execFile)('npm', ['run', '--silent', 'package'], { cwd: folder });
  const packages = path.join(folder, 'out/package');
  return new Map(readdirSync(packages).map((name) => [name, readFileSync(path.join(packages, name))]));
}

describe('the packages', () => {
  const folders = ['one', 'another-folder'].map((name) =>
    path.join(mkdtempSync(path.join(tmpdir(), 'galley-')), name),
  );
  let first = new Map<string, Uint8Array>();
  let second = new Map<string, Uint8Array>();
  const open = (kind: string): Record<string, Uint8Array> =>
    unzipSync(first.get(`galley-${version}-${kind}.zip`) ?? new Uint8Array());

  beforeAll(async () => {
    for (const folder of folders) mkdirSync(folder);
    [first = first, second = second] = await Promise.all(folders.map(packInClone));
  }, TWO_BUILDS_MS);
  afterAll(() => {
    for (const folder of folders) rmSync(path.dirname(folder), { recursive: true, force: true });
  });

  it('are one for each store and the source, named by the version', () => {
    expect([...first.keys()].sort()).toEqual(
      ['chrome', 'edge', 'firefox', 'source'].map((kind) => `galley-${version}-${kind}.zip`),
    );
  });

  it('are the same to the byte when built twice, in different folders', () => {
    expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
    const different = [...first].filter(
      ([name, content]) => Buffer.compare(content, second.get(name) ?? content) !== 0,
    );
    expect(different.map(([name]) => name)).toEqual([]);
  });

  it.each(['chrome', 'edge', 'firefox'])('for %s carry the version of package.json', (browser) => {
    const manifest = open(browser)['manifest.json'] ?? new Uint8Array();
    expect(JSON.parse(strFromU8(manifest))).toMatchObject({ version });
  });

  it('of the source hold what a rebuild needs, and neither builds nor dependencies', () => {
    const files = Object.keys(open('source'));
    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        'package-lock.json',
        'vite.config.ts',
        'manifest.json',
        'README.md',
      ]),
    );
    expect(files.filter((file) => /^(?:node_modules|dist|out|\.git)\//.test(file))).toEqual([]);
  });
});
