/**
 * `npm run patterns`: checks every regular expression of `src`. None may take a time that grows exponentially with the
 * text, and one whose time grows with a power of its length only reads a text that was cut before: it is listed, with that
 * length, in `patterns/cut.ts`. Exits with 1 where that does not hold, and where an entry of the list
 * stands for none.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync, type Diagnostics } from 'recheck';
import { ROOT } from '../support/galley.ts';
import { CUT_PATTERNS, MADE_PATTERNS } from './patterns/cut.ts';
import { constantsIn, findPatterns, parseModule } from './patterns/find-patterns.ts';

const SRC = path.join(ROOT, 'src');
/** ms for one regular expression; all but a few take less than 100. */
const TIMEOUT_MS = 60_000;

/** The search for slow texts begins anywhere; from here it always goes the same way. */
const SEED = 1;

/** A regular expression with the place where it first stands. */
interface Placed {
  file: string;
  line: number;
  source: string;
  flags: string;
}

function readPatterns(): { patterns: Placed[]; problems: string[] } {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const modules = files.sort().map((file) => {
    const source = readFileSync(path.join(SRC, file), 'utf8');
    return { file: file.replaceAll(path.sep, '/'), source, module: parseModule(source, tagOf(file)) };
  });
  const constants = constantsIn(modules.map(({ module }) => module));
  // A module's own constants come before those of the same name elsewhere.
  const patterns = new Map<string, Placed>();
  const problems: string[] = [];
  for (const { file, source: text, module } of modules)
    for (const { line, flags, ...found } of findPatterns(
      module,
      text,
      new Map([...constants, ...constantsIn([module])]),
    )) {
      const source = found.source ?? MADE_PATTERNS[file];
      if (source === undefined) problems.push(`src/${file}:${line}  is made of more than constants`);
      else if (!patterns.has(`${file} ${source}`))
        patterns.set(`${file} ${source}`, { file, line, source, flags });
    }
  return { patterns: [...patterns.values()], problems };
}

function tagOf(file: string): 'ts' | 'tsx' {
  return file.endsWith('x') ? 'tsx' : 'ts';
}

/** What is wrong with a regular expression; `null` for a linear one, and for one that reads cut texts alone. */
function problemOf({ file, line, source, flags }: Placed, used: Set<object>): string | null {
  const cut = CUT_PATTERNS.find((entry) => entry.file === file && source.startsWith(entry.start));
  if (cut) used.add(cut);
  const result: Diagnostics = checkSync(source, flags, { timeout: TIMEOUT_MS, randomSeed: SEED });
  if (result.status === 'safe' || isFalseAlarm(result)) return null;
  if (cut && result.status === 'vulnerable' && result.complexity.type !== 'exponential') return null;
  const why = result.status === 'unknown' ? result.error.kind : result.complexity.summary;
  return `src/${file}:${line}  ${why}  ${source}`;
}

/** Characters of a text that is made to be slow, and ms that a linear regular expression takes for it at most. */
const SLOW_TEXT = { characters: 40_000, most: 100 } as const;

/** True for what was found slow by chance, and is not in the browser's own engine: the search counts steps of another one. */
function isFalseAlarm(result: Diagnostics): boolean {
  if (result.status !== 'vulnerable' || result.checker !== 'fuzz') return false;
  const { pumps, suffix } = result.attack;
  const each = Math.ceil(SLOW_TEXT.characters / Math.max(1, pumps.map(({ pump }) => pump).join('').length));
  const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(each)).join('') + suffix;
  const started = process.cpuUsage();
  for (const _ of text.matchAll(new RegExp(result.source, `${result.flags.replace('g', '')}g`)));
  return process.cpuUsage(started).user / 1000 < SLOW_TEXT.most;
}

const { patterns, problems } = readPatterns();
const used = new Set<object>();
for (const pattern of patterns) {
  const problem = problemOf(pattern, used);
  if (problem) problems.push(problem);
}
for (const entry of CUT_PATTERNS)
  if (!used.has(entry)) problems.push(`patterns/cut.ts  ${entry.file} ${entry.start} is gone`);
for (const problem of problems) console.error(problem);
console.log(
  `${patterns.length} regular expressions, ${used.size} of them on texts that were cut before, ${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
