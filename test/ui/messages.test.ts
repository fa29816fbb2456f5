import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { ENGLISH } from '../../src/engine/reasons.ts';
import { CLUTTER_CATEGORIES } from '../../src/engine/types.ts';
import { ROOT } from '../support/galley.ts';
import { pluralsIn } from './translation-faults.ts';

const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(ROOT, 'src', file), 'utf8'))
  .concat(readFileSync(path.join(ROOT, 'manifest.json'), 'utf8'))
  .join('\n');

const PLURALS = pluralsIn(messages);

/** Texts whose name is put together from that of a category or a reason. */
const DERIVED = new Set([
  ...CLUTTER_CATEGORIES.map((category) => `category_${category.replace('-', '_')}`).flatMap((key) => [
    key,
    `${key}_hint`,
  ]),
  ...Object.keys(ENGLISH).map((key) => `reason_${key}`),
]);

describe('texts of the user interface', () => {
  it('are all used', () => {
    const nameInSource = (key: string): string => {
      const base = key.replace(/_(?:one|other)$/, '');
      return PLURALS.includes(base) ? base : key;
    };
    const unused = Object.keys(messages).filter(
      (key) =>
        !DERIVED.has(nameInSource(key)) && !new RegExp(`'${nameInSource(key)}'|__MSG_${key}__`).test(sources),
    );
    expect(unused).toEqual([]);
  });

  it('of the manifest exist', () => {
    const named = [...sources.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(named).toContain('extensionName');
    expect(named.filter((key) => !(key in messages))).toEqual([]);
  });
});
