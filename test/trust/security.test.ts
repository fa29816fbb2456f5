import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/galley.ts';

/** The rows of the table of defences: what is done, where, and what shows it. */
const DEFENCES = readFileSync(path.join(ROOT, 'SECURITY.md'), 'utf8')
  .split('## What stops them')[1]
  ?.split('\n## ')[0]
  ?.split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| defence'))
  .map((line) => line.split(' | ')) as string[][];

describe('every defence in SECURITY.md', () => {
  it.each(DEFENCES.map(([what = '', where = '', shown = '']) => ({ what: what.slice(2, 60), where, shown })))(
    'names what shows it: $what',
    ({ where, shown }) => {
      expect(shown).toMatch(/`(?:test\/\S+\.test\.tsx?|npm run lint)`/);
      const files = [
        ...`${where} ${shown}`.matchAll(/`((?:src|test|\.lint)\/[^\s`]+|[\w.]+\.(?:json|ts))`/g),
      ];
      for (const [, file = ''] of files) expect(existsSync(path.join(ROOT, file)), file).toBe(true);
    },
  );
});
