import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { ROOT } from '../support/galley.ts';

const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(ROOT, 'src', file), 'utf8'))
  .concat(readFileSync(path.join(ROOT, 'manifest.json'), 'utf8'))
  .join('\n');

describe('texts of the user interface', () => {
  it('are all used', () => {
    const unused = Object.keys(messages).filter(
      (key) => !new RegExp(`['_]${key.replace(/_(?:one|other)$/, '')}(?:'|__)`).test(sources),
    );
    expect(unused).toEqual([]);
  });

  it('have both plural forms', () => {
    const bases = Object.keys(messages)
      .filter((key) => key.endsWith('_one'))
      .map((key) => key.slice(0, -4));
    for (const base of bases) expect(messages).toHaveProperty(`${base}_other`);
  });

  it('of the manifest exist', () => {
    for (const [, key] of sources.matchAll(/__MSG_(\w+)__/g)) expect(messages).toHaveProperty(key ?? '');
  });
});
