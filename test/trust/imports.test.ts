import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/galley.ts';
import { findCycles, readImports } from '../support/imports.ts';

/** The floors of the engine, from the ground up. A floor imports only floors before it. */
const FLOORS = [
  'dom',
  'page',
  'lexicon',
  'features',
  'locate',
  'context',
  'roles',
  'clutter',
  'metadata',
  'body',
  'access',
  'outline',
];
/** What every floor may import. */
const FOR_ALL = ['types.ts', 'reasons.ts'];
/** What stands above all floors. */
const ROOF = ['index.ts', 'pipeline.ts', 'result.ts'];
const ENGINE = 'src/engine/';

const graph = readImports('src');
const engine = [...graph].filter(([module]) => module.startsWith(ENGINE));

/** The floor of a module of the engine: what is for all lies below the ground, the roof above the last floor. */
function heightOf(module: string): number {
  const name = module.slice(ENGINE.length);
  if (FOR_ALL.includes(name)) return -1;
  if (ROOF.includes(name)) return FLOORS.length;
  const height = FLOORS.indexOf(name.split('/')[0] ?? '');
  if (height < 0) throw new Error(`${module} stands on no floor.`);
  return height;
}

describe('the modules of src', () => {
  it('import each other in no circle', () => {
    expect(findCycles(graph)).toEqual([]);
  });

  it('would be told from a circle', () => {
    const circle = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(findCycles(circle)).toEqual([['b', 'c']]);
  });
});

describe('the floors of the engine', () => {
  it('import only floors below them', () => {
    const up = engine.flatMap(([module, imported]) =>
      imported
        .filter((other) => other.startsWith(ENGINE) && heightOf(other) > heightOf(module))
        .map((other) => `${module} imports ${other}`),
    );
    expect(up).toEqual([]);
  });

  it('import nothing of the extension', () => {
    const out = engine.flatMap(([module, imported]) =>
      imported.filter((other) => !other.startsWith(ENGINE)).map((other) => `${module} imports ${other}`),
    );
    expect(out).toEqual([]);
  });

  it.each(FLOORS)('are known to the linter: %s', (floor) => {
    const height = FLOORS.indexOf(floor);
    expect(allowedByLinter(floor)).toEqual(FLOORS.slice(0, height));
  });
});

/** How a rule names the floors that may be imported: `!{..,../..}/{dom,page}/**`. */
const FLOORS_BELOW = /^!\{\.\.,\.\.\/\.\.\}\/\{?([\w,]+)\}?\/\*\*$/;

/** The floors that the linter lets a floor import. */
function allowedByLinter(floor: string): string[] {
  const { overrides } = JSON.parse(readFileSync(path.join(ROOT, '.biome.json'), 'utf8'));
  // Of several rules for a file the last one counts.
  const rule = overrides.findLast(({ includes }: { includes: string[] }) =>
    includes.includes(`${ENGINE}${floor}/**`),
  );
  const [{ group }] = rule.linter.rules.style.noRestrictedImports.options.patterns;
  expect(group.slice(0, 3)).toEqual(['**', '!./**', '!../*']);
  return group.flatMap((pattern: string) => FLOORS_BELOW.exec(pattern)?.[1]?.split(',') ?? []);
}
