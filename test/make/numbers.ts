/**
 * `npm run numbers [-- --check]`: counts the numbers of the engine that somebody chose, by file: those in tables of named
 * constants, bare ones in conditions, and bare ones elsewhere. 0, 1, -1 and 2 outside tables are left out, and so are the
 * words of languages. `--check` fails where there are more bare ones than `MOST_BARE` allows.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { layOut } from '../bench/report/table.ts';
import { ROOT } from '../support/galley.ts';
import { type FoundNumber, findNumbers, type Place } from './numbers/find-numbers.ts';

const ENGINE = path.join(ROOT, 'src/engine');
/** Words of languages, and how they are looked up. */
const LEFT_OUT = 'lexicon';

/** As many as there are left; 58 and 41 when they were first counted. These fall as numbers move into tables, and are never raised. */
const MOST_BARE = { condition: 14, elsewhere: 12 } as const satisfies Partial<Record<Place, number>>;

interface Module {
  file: string;
  numbers: readonly FoundNumber[];
}

function readModules(): Module[] {
  return readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file.split(path.sep)[0] !== LEFT_OUT)
    .sort()
    .map((file) => ({ file, numbers: findNumbers(readFileSync(path.join(ENGINE, file), 'utf8')) }))
    .filter(({ numbers }) => numbers.length > 0);
}

function count(numbers: readonly FoundNumber[], place: Place): number {
  return numbers.filter((found) => found.place === place).length;
}

function table(modules: readonly Module[]): string {
  const row = (title: string, numbers: readonly FoundNumber[]): string[] => [
    title,
    ...(['named', 'condition', 'elsewhere'] as const).map((place) => String(count(numbers, place))),
  ];
  const all = modules.flatMap(({ numbers }) => numbers);
  return layOut(
    ['src/engine', 'in tables', 'bare in conditions', 'bare elsewhere'],
    [
      ...modules.map(({ file, numbers }) => row(file, numbers)),
      row(`${modules.length} files with numbers`, all),
    ],
  );
}

/** Each bare number with its place, a line each. */
function listBare(modules: readonly Module[]): string[] {
  return modules.flatMap(({ file, numbers }) =>
    numbers
      .filter(({ place }) => place !== 'named')
      .map(({ value, place, line }) => `src/engine/${file}:${line}  ${value}  ${place}`),
  );
}

/** Constants of one name in several files: the same quantity is to be stated once. */
function listNamedTwice(modules: readonly Module[]): string[] {
  const files = new Map<string, Set<string>>();
  for (const { file, numbers } of modules)
    for (const { name } of numbers)
      if (name !== undefined) files.set(name, (files.get(name) ?? new Set()).add(file));
  return [...files].flatMap(([name, some]) => (some.size > 1 ? [`${name}: ${[...some].join(', ')}`] : []));
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const modules = readModules();
const all = modules.flatMap(({ numbers }) => numbers);
const tooMany = Object.entries(MOST_BARE).filter(([place, most]) => count(all, place as Place) > most);
if (values.check) {
  for (const [place, most] of tooMany)
    console.error(
      `Bare numbers, ${place}: ${count(all, place as Place)}, more than ${most}. Name them, with unit and source.`,
    );
  if (tooMany.length > 0) console.error('`npm run numbers` lists them.');
  process.exitCode = tooMany.length > 0 ? 1 : 0;
} else {
  const twice = listNamedTwice(modules);
  console.log([table(modules), '', 'bare numbers', ...listBare(modules)].join('\n'));
  if (twice.length > 0) console.log(['', 'constants of one name in several files', ...twice].join('\n'));
}
