import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/galley.ts';

interface Finding {
  code: string;
  message: string;
  file: string;
}

const SLOW_MS = 120_000;
/** A chunk that several pages of the extension share; the build names it after one of its modules. */
const SHARED_CHUNK = /^assets\/.*/;

/** Every warning that the linter of Firefox's store has, and why it stands. SECURITY.md explains them to reviewers. */
const EXPLAINED: Readonly<Record<string, string>> = {
  'KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION manifest.json':
    'the store wants data_collection_permissions, and older versions pass over it',
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION manifest.json': 'the same, on Android',
  'UNSAFE_VAR_ASSIGNMENT assets/*':
    "Preact's dangerouslySetInnerHTML, which Galley does not use; DOMPurify and character references, for the sample of the welcome page",
  'UNSAFE_VAR_ASSIGNMENT src/content/picker/picker-script.js': 'Preact again',
  'UNSAFE_VAR_ASSIGNMENT src/content/in-place/bar-script.js': 'Preact again',
  'UNSAFE_VAR_ASSIGNMENT src/content/reader/reader-script.js':
    'Preact again, and DOMPurify, which cleans in a document that is not shown',
  'UNSAFE_VAR_ASSIGNMENT src/content/analysis/readability-script.js':
    'Readability works on a copy of the page that is never shown',
  'UNSAFE_VAR_ASSIGNMENT src/content/content-script.js':
    'character references are decoded in a text area of a document that is not shown, where nothing is markup',
};

describe('the linter of the store for Firefox', () => {
  it('finds no error, and no warning that is not explained', { timeout: SLOW_MS }, () => {
    const { stdout } = spawnSync(
      path.join(ROOT, 'node_modules/.bin/web-ext'),
      ['lint', '--source-dir', path.join(ROOT, 'dist/firefox'), '--output', 'json', '--no-config-discovery'],
      { encoding: 'utf8' },
    );
    const { errors, notices, warnings } = JSON.parse(stdout) as Record<string, Finding[]>;
    expect(errors).toEqual([]);
    expect(notices).toEqual([]);
    const found = new Set(
      warnings?.map(({ code, file }) => `${code} ${file.replace(SHARED_CHUNK, 'assets/*')}`),
    );
    expect([...found].filter((warning) => !(warning in EXPLAINED))).toEqual([]);
  });
});
