import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BenchOptions } from './options.ts';
import type { CorpusRecord, LabelRecord } from './records.ts';

/** The small corpus that comes with the repository. */
export const OWN_CORPUS = path.join(import.meta.dirname, 'corpus');

/** The list of a folder's pages, or of their labels: a JSON record a line. */
const RECORDS = 'dev.jsonl';

/** A page to measure: its gold, its labels where there are any, and where its HTML lies. */
export interface CorpusPage {
  record: CorpusRecord;
  labels?: LabelRecord;
  /** Absolute path, `.html` or `.html.gz`. */
  file: string;
}

/** Reads the pages the options select whose article is in the page's DOM at all. */
export function loadPages(options: BenchOptions): CorpusPage[] {
  const place = path.resolve(options.corpus ?? OWN_CORPUS);
  const list = place.endsWith('.jsonl') ? place : path.join(place, RECORDS);
  const folder = path.dirname(list);
  requireFile(list, '--corpus');
  const labels = loadLabels(options.labels ?? (options.corpus === undefined ? OWN_CORPUS : undefined));
  return readLines<CorpusRecord>(list)
    .filter((record) => record.has_fulltext_in_html !== false && isSelected(record, options))
    .map((record) => {
      const found = labels.get(pageKey(record));
      return {
        record,
        file: path.join(folder, record.file),
        ...(found && { labels: found }),
      };
    });
}

/** Names a page uniquely within a corpus. */
export function pageKey({ set, id }: { set: string; id: string }): string {
  return `${set}/${id}`;
}

/** Reads a saved page, packed or not, as UTF-8. */
export function readPage(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Which half a domain belongs to: always the same one, so that a half can stay unseen while the other is worked on. */
export function splitOf(domain: string): 'a' | 'b' {
  // FNV-1a, 32 bits
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(domain)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return (hash >>> 16) % 2 === 0 ? 'a' : 'b';
}

function isSelected(record: CorpusRecord, { sets, langs, domains, only, split }: BenchOptions): boolean {
  return (
    includes(sets, record.set) &&
    includes(langs, record.lang) &&
    includes(domains, record.domain) &&
    (only.length === 0 || only.includes(record.id) || only.includes(pageKey(record))) &&
    (split === undefined || splitOf(record.domain ?? record.id) === split)
  );
}

function includes(wanted: readonly string[], value: string | null): boolean {
  return wanted.length === 0 || (value !== null && wanted.includes(value));
}

function loadLabels(place: string | undefined): Map<string, LabelRecord> {
  if (place === undefined) return new Map();
  const isFolder = statSync(place, { throwIfNoEntry: false })?.isDirectory();
  const file = isFolder ? labelsIn(place) : place;
  requireFile(file, '--labels');
  return new Map(readLines<LabelRecord>(file).map((record) => [pageKey(record), record]));
}

/** A folder of its own calls its labels `dev.jsonl`; beside a corpus that name is taken, there it is `labels.jsonl`. */
function labelsIn(folder: string): string {
  const beside = path.join(folder, 'labels.jsonl');
  return existsSync(beside) ? beside : path.join(folder, RECORDS);
}

function requireFile(file: string, option: string): void {
  if (!existsSync(file)) throw new Error(`${option} leads nowhere: there is no ${file}.`);
}

function readLines<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}
