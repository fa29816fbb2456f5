// `npm run package`: the packages of the stores and the source that reviewers rebuild them from, in out/package, or in the
// folder that is named. Edge runs what Chrome runs; its store wants a file of its own.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json' with { type: 'json' };
import { ROOT } from '../support/galley.ts';
import { zip } from './zip.ts';

const FOLDER = process.argv[2] ?? path.join(ROOT, 'out/package');

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const [store, build] of Object.entries({ chrome: 'chrome', edge: 'chrome', firefox: 'firefox' })) {
  const built = path.join(ROOT, 'dist', build);
  write(store, zip(built, filesIn(built)));
}
write('source', zip(ROOT, filesInGit()));

function write(kind: string, content: Uint8Array): void {
  const file = path.join(FOLDER, `galley-${version}-${kind}.zip`);
  writeFileSync(file, content);
  console.log(`${path.relative(process.cwd(), file)}  ${(content.length / 1000).toFixed(0)} kB`);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join('/'));
}

/** What is in version control and nothing else: no notes, downloads or secrets that lie about in the folder. */
function filesInGit(): string[] {
  return execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '');
}
