import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { ENGLISH } from '../../src/engine/reasons.ts';
import { CLUTTER_CATEGORIES } from '../../src/engine/types.ts';
import { ROOT } from '../support/galley.ts';

const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(ROOT, 'src', file), 'utf8'))
  .concat(readFileSync(path.join(ROOT, 'manifest.json'), 'utf8'))
  .join('\n');

interface Message {
  message: string;
  placeholders?: Record<string, { content: string; example: string }>;
}

/** `minutes_one`, `minutes_other`; not `category_other`, which is a name. */
const isPlural = (key: string): boolean => `${key.replace(/_(?:one|other)$/, '')}_one` in messages;

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
    const nameInSource = (key: string): string => (isPlural(key) ? key.replace(/_[a-z]+$/, '') : key);
    const unused = Object.keys(messages).filter(
      (key) =>
        !DERIVED.has(nameInSource(key)) && !new RegExp(`'${nameInSource(key)}'|__MSG_${key}__`).test(sources),
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

  it.each(Object.entries<Message>(messages))(
    '%s fills each placeholder it declares, in the same order for every form',
    (_, { message, placeholders = {} }) => {
      const used = new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase()));
      expect([...used].sort()).toEqual(Object.keys(placeholders).sort());
      expect(Object.values(placeholders).map(({ content }) => content)).toEqual(
        Object.keys(placeholders).map((_name, at) => `$${at + 1}`),
      );
      expect(message).not.toMatch(/\$\d/);
    },
  );
});
