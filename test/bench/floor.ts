import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BenchOptions } from './options.ts';
import type { GroupScore } from './results.ts';
import type { SetScore } from './score/aggregate.ts';
import { type Fates, shareOf } from './score/fates.ts';
import type { LabelScore } from './score/labels.ts';

const FLOOR_FILE = path.join(import.meta.dirname, 'floor.json');

/** Runs of one state differ by less; a drop beyond it is the work of a change. */
const TOLERANCE = 0.003;

/** The same for shares of words: that of the words without a fate is a few in a million. */
const WORDS_TOLERANCE = 0.0002;
const OF_WORDS = 'words: ';

/** Figures by name, all "more is better", 0..1. */
export type Figures = Record<string, number>;

/** The floor of the own corpus, and of the corpus given on the command line. */
export type FloorKey = 'own' | 'given';

/** Says why a run cannot be held against the floor, or nothing where it can. */
export function floorRefusal(options: BenchOptions): string | undefined {
  const narrowed = [options.langs, options.domains, options.only].some((list) => list.length > 0);
  return narrowed || options.split || !options.tellUrl
    ? 'The floor holds for whole sets: --check and --write-floor go with --set at most.'
    : undefined;
}

/** Galley's accuracy figures under the names the floor file has them. */
export function floorFigures({ systems, labels, fates }: GroupScore): Figures {
  const sets = Object.entries(systems.find(({ system }) => system === 'galley')?.sets ?? {});
  const figures: Figures = Object.assign({}, ...sets.map(([set, score]) => setFigures(set, score)));
  if (fates) Object.assign(figures, fateFigures(fates));
  for (const [list, score] of Object.entries(labels)) Object.assign(figures, labelFigures(list, score));
  return figures;
}

function labelFigures(list: string, score: LabelScore): Figures {
  return {
    [`labels ${list}: clutter entries hidden`]: score.entriesHidden,
    [`labels ${list}: clutter boxes hidden`]: score.boxesHidden,
    [`labels ${list}: category right`]: score.categoryRight,
    [`labels ${list}: clutter kept out of the text`]: 1 - score.entriesInText,
    [`labels ${list}: article blocks kept`]: 1 - score.articleBlocksHidden / Math.max(1, score.articleBlocks),
  };
}

function fateFigures(fates: Fates): Figures {
  return {
    [`${OF_WORDS}with a fate`]: 1 - shareOf(fates, fates.withoutFate),
    [`${OF_WORDS}not left out`]: 1 - shareOf(fates, fates.leftOut),
    [`${OF_WORDS}not made up`]: 1 - shareOf(fates, fates.invented),
  };
}

/**
 * A sentence for every figure that is under its floor, or was not measured.
 * @param sets the sets that were asked for: no figure of another is expected; none asked for means all of them
 */
export function belowFloor(figures: Figures, floor: Figures, sets: readonly string[] = []): string[] {
  return Object.entries(floor).flatMap(([name, least]) => {
    const value = figures[name];
    // The words of some sets are others than those of all.
    if (sets.length > 0 && name.startsWith(OF_WORDS)) return [];
    if (value === undefined) return sets.length === 0 ? [`${name} was not measured, and has a floor.`] : [];
    const tolerance = name.startsWith(OF_WORDS) ? WORDS_TOLERANCE : TOLERANCE;
    return value < least - tolerance
      ? [`${name} is ${value.toFixed(4)}, more than ${tolerance} under its floor of ${least.toFixed(4)}.`]
      : [];
  });
}

/** Reads a floor; throws where none was written yet, since then nothing would be checked. */
export function readFloor(key: FloorKey): Figures {
  const floor = readFloors()[key];
  if (!floor) throw new Error(`test/bench/floor.json has no floor "${key}": write one with --write-floor.`);
  return floor;
}

/** Makes figures the floor; floors of sets that were not measured stay. */
export function writeFloor(key: FloorKey, figures: Figures): void {
  const floors = readFloors();
  const rounded = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1e4) / 1e4]),
  );
  const next = { ...floors, [key]: { ...floors[key], ...rounded } };
  writeFileSync(FLOOR_FILE, `${JSON.stringify(next, null, 2)}\n`);
}

function readFloors(): Partial<Record<FloorKey, Figures>> {
  if (!existsSync(FLOOR_FILE)) return {};
  return JSON.parse(readFileSync(FLOOR_FILE, 'utf8')) as Partial<Record<FloorKey, Figures>>;
}

function setFigures(set: string, score: SetScore): Figures {
  return {
    ...(score.body && {
      [`${set}: text F1`]: score.body.f1,
      [`${set}: text precision`]: score.body.precision,
      [`${set}: text recall`]: score.body.recall,
    }),
    ...(score.found && {
      [`${set}: articles found`]: score.found.any,
      [`${set}: articles found by half`]: score.found.half,
      [`${set}: articles found by nine tenths`]: score.found.most,
    }),
    ...(score.phrases && {
      [`${set}: phrases F1`]: score.phrases.f1,
      [`${set}: phrases precision`]: score.phrases.precision,
      [`${set}: phrases recall`]: score.phrases.recall,
    }),
    ...(score.excerptFound !== undefined && {
      [`${set}: first words found`]: score.excerptFound,
    }),
    ...(score.captionedExcerptFound !== undefined && {
      [`${set}: first words found, captions read`]: score.captionedExcerptFound,
    }),
    ...(score.outline && {
      [`${set}: outline F1`]: score.outline.f1,
      [`${set}: outline precision`]: score.outline.precision,
      [`${set}: outline recall`]: score.outline.recall,
    }),
    ...(score.titleEqual !== undefined && {
      [`${set}: title equal`]: score.titleEqual,
    }),
    ...(score.standfirstFound !== undefined && {
      [`${set}: standfirst found`]: score.standfirstFound,
    }),
    ...(score.bylineEqual !== undefined && {
      [`${set}: byline equal`]: score.bylineEqual,
    }),
    ...(score.dayEqual !== undefined && {
      [`${set}: day equal`]: score.dayEqual,
    }),
  };
}
