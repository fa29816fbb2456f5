import { parseArgs } from 'node:util';

/** What the reader of the figures asked for on the command line. */
export interface BenchOptions {
  /** Folders with lists of pages, or such lists; none means the own corpus. */
  corpora: string[];
  /** Folder with lists of labels, or such a list. */
  labels?: string;
  sets: string[];
  langs: string[];
  domains: string[];
  only: string[];
  split?: 'a' | 'b';
  /** Break the tables down by this property of a page. */
  by?: 'lang' | 'domain' | 'age';
  /** Print the tables of both halves of the sites as well. */
  halves: boolean;
  /** File that an earlier run wrote with `--json`: the figures are held against it, page by page. */
  against?: string;
  help: boolean;
  others: boolean;
  worst: number;
  json?: string;
  check: boolean;
  writeFloor: boolean;
  /** What became of the words of each article, instead of accuracy. */
  balance: boolean;
  /** What knowing the other pages of each site changes, instead of accuracy. */
  otherPages: boolean;
  speed: boolean;
  /** How the time for a page grows with each of its fields, instead of accuracy. */
  growth: boolean;
  /** Folder of markup that is to run something, to show in the built extension instead of measuring accuracy. */
  fixtures?: string;
  /** How many pages to damage, instead of accuracy; 0 for none. */
  damaged: number;
  /** What the built extension costs in a page, instead of accuracy. */
  extension: boolean;
  /** How many pages to show in the built extension, instead of accuracy; 0 for none. */
  shown: number;
  /** The pages that are shown have to be read whole and clean. */
  whole: boolean;
  /** Tell the engine the saved address; without it, it sees only the address it is served at. */
  tellUrl: boolean;
  /** File of earlier answers that this run must give to the letter. */
  sameAs?: string;
  /** File to write all answers of the engine to. */
  writeAnswers?: string;
}

export const USAGE = `npm run bench -- [options]
  --corpus PLACE   folder with lists of pages (*.jsonl), or such a list; may be given several times (default: the small
                   corpus in test/bench/corpus)
  --labels PLACE   folder with lists of labels, or such a list: scores the hiding of clutter as well
  --set a,b  --lang de,en  --domain a.de,b.fr  --only id,id  --split a|b      which pages
  --by lang|domain|age   break the tables down
  --halves         the tables of both halves of the sites as well
  --against FILE   differences from an earlier run (its --json), with 95 % intervals
  --no-others      Galley alone, without Readability and Defuddle
  --no-url         do not tell the engine the address the page was saved from
  --worst N        list the N worst pages, titles and outlines, and what is wrong with them (default 0)
  --json FILE      write everything, page by page
  --check          exit 1 when a figure is under its floor (test/bench/floor.json) or was not measured; with
                   --extension, when compiling takes more of the first view than its budget
  --write-floor    make the figures of this run the floor
  --write-answers FILE   instead of accuracy: write all that the engine says of each page
  --same-as FILE   instead of accuracy: exit 1 when the engine says anything else than that file, and list what
  --speed          instead of accuracy: time against Readability cold and warm, growth, forced layouts; only ratios
  --growth         instead of accuracy: how the time for a page grows with each of its fields; with --check, exit 1 when
                   one grows faster than n^1.5
  --fixtures DIR   instead of accuracy: markup that is to run something (modules whose default is a list of
                   { title, payload }, such as DOMPurify's test/fixtures), each in an article in the built extension, in
                   both browsers; exit 1 when any of it is left in a view
  --balance        instead of accuracy: the words of each article by what became of them, and the invented ones
  --seen           instead of accuracy: what it changes to know the other pages of each site, on sites with two or more
  --damaged N      instead of accuracy: what the engine promises of any page, on damaged copies of N pages
  --extension      instead of accuracy: what the built extension (npm run build) costs in a page: toggling, idle, memory
  --shown N        instead of accuracy: N pages in the built extension, in both browsers: a switch between views moves
                   nothing that is read, and opening a view asks for nothing but pictures in sight
  --whole          with --shown: each article has to be read whole, with its headings and without labelled clutter`;

/** Reads the command line; throws with a sentence for the reader where it makes no sense. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string', multiple: true, default: [] },
      labels: { type: 'string' },
      help: { type: 'boolean', default: false },
      set: { type: 'string' },
      lang: { type: 'string' },
      domain: { type: 'string' },
      only: { type: 'string' },
      split: { type: 'string' },
      by: { type: 'string' },
      halves: { type: 'boolean', default: false },
      against: { type: 'string' },
      'no-others': { type: 'boolean', default: false },
      'no-url': { type: 'boolean', default: false },
      worst: { type: 'string', default: '0' },
      balance: { type: 'boolean', default: false },
      damaged: { type: 'string', default: '0' },
      json: { type: 'string' },
      check: { type: 'boolean', default: false },
      'write-floor': { type: 'boolean', default: false },
      'same-as': { type: 'string' },
      'write-answers': { type: 'string' },
      seen: { type: 'boolean', default: false },
      speed: { type: 'boolean', default: false },
      growth: { type: 'boolean', default: false },
      fixtures: { type: 'string' },
      extension: { type: 'boolean', default: false },
      shown: { type: 'string', default: '0' },
      whole: { type: 'boolean', default: false },
    },
  });
  const split = oneOf('split', values.split, ['a', 'b'] as const);
  const by = oneOf('by', values.by, ['lang', 'domain', 'age'] as const);
  return {
    corpora: values.corpus,
    ...(values.labels !== undefined && { labels: values.labels }),
    sets: list(values.set),
    langs: list(values.lang),
    domains: list(values.domain),
    only: list(values.only),
    ...(split && { split }),
    ...(by && { by }),
    halves: values.halves,
    ...(values.against !== undefined && { against: values.against }),
    help: values.help,
    others: !values['no-others'],
    worst: count('worst', values.worst),
    ...(values.json !== undefined && { json: values.json }),
    check: values.check,
    writeFloor: values['write-floor'],
    balance: values.balance,
    otherPages: values.seen,
    speed: values.speed,
    growth: values.growth,
    ...(values.fixtures !== undefined && { fixtures: values.fixtures }),
    damaged: count('damaged', values.damaged),
    extension: values.extension,
    shown: count('shown', values.shown),
    whole: values.whole,
    tellUrl: !values['no-url'],
    ...(values['same-as'] !== undefined && { sameAs: values['same-as'] }),
    ...(values['write-answers'] !== undefined && { writeAnswers: values['write-answers'] }),
  };
}

function list(value: string | undefined): string[] {
  return value?.split(',').filter(Boolean) ?? [];
}

function count(name: string, value: string): number {
  const pages = Number(value);
  if (!Number.isInteger(pages) || pages < 0) throw new Error(`--${name} wants a number of pages.`);
  return pages;
}

function oneOf<Choice extends string>(
  name: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === value);
  if (!choice) throw new Error(`--${name} wants one of ${choices.join(', ')}, not "${value}".`);
  return choice;
}
