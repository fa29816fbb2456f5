import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, until } from '../support/galley.ts';

/** What `npm run dev` needs of the repository; it works on a copy here, since it is about changes of the source. */
const NEEDED = ['src', 'public', 'manifest.json', 'package.json', 'tsconfig.json', 'vite.config.ts'].concat(
  ['test/support', 'test/fixtures'].map((folder) => path.normalize(folder)),
);
/** A build takes its time where others use the processor, too. */
const LONGEST_BUILD_MS = 100_000;
const copy = mkdtempSync(path.join(tmpdir(), 'galley-dev-'));
let dev: ChildProcess;
let said = '';

beforeAll(() => {
  for (const part of NEEDED) cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  const tsx = path.join(ROOT, 'node_modules/.bin/tsx');
  dev = spawn(tsx, ['test/support/dev.ts'], { cwd: copy, env: { ...process.env, CI: '1' } });
  for (const stream of [dev.stdout, dev.stderr])
    stream?.on('data', (text) => {
      said += text;
    });
});
afterAll(async () => {
  const ended = new Promise((resolve) => dev.once('close', resolve));
  dev.kill('SIGTERM');
  await ended;
  rmSync(copy, { recursive: true, force: true });
});

function change(file: string, from: string, to: string): void {
  const name = path.join(copy, file);
  const text = readFileSync(name, 'utf8');
  expect(text).toContain(from);
  writeFileSync(name, text.replaceAll(from, to));
}
/** What is printed from now on, once it has all these words in it. */
async function printed(words: readonly string[], act: () => void): Promise<void> {
  const before = said.length;
  act();
  await until(
    `“${words.join('”, “')}” in what was printed:\n${said}`,
    async () => words.every((word) => said.slice(before).includes(word)),
    LONGEST_BUILD_MS,
  );
}

describe('npm run dev', () => {
  it('shows an article clean, and every change of popup, options and content script as soon as it is made', async () => {
    await printed(['Waiting for changes'], () => undefined);
    expect(said).toMatch(/options {2}Galley settings\npage {5}Original · Article/);
    await printed(
      [
        'popup, options and the sample article are new',
        'options  Galley settings, changed',
        'popup    Changed: Hafen Norderbüttel',
        'page     Originally · Article',
        '· Text · Changed ·',
      ],
      () => {
        change('src/options/options.tsx', "{t('optionsTitle')}", "{t('optionsTitle')}, changed");
        change('src/popup/popup.tsx', '        {article.title}\n', '        Changed: {article.title}\n');
        change('public/_locales/en/messages.json', '"message": "Original"', '"message": "Originally"');
        change('src/content/reader/controls/bar.tsx', 'texts.aidsLabel', "'Changed'");
      },
    );
  }, 120_000);

  it('says what is wrong with a change, and goes on with the next one', async () => {
    await printed(['popup.tsx'], () => change('src/popup/popup.tsx', 'Changed: ', '<b>'));
    await printed(['popup    Mended: Hafen Norderbüttel'], () =>
      change('src/popup/popup.tsx', '<b>', 'Mended: '),
    );
  }, 120_000);
});
