import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BenchOptions } from './options.ts';
import type { CorpusRecord, LabelRecord, MetadataRecord } from './records.ts';

/** The small corpus that comes with the repository. */
export const OWN_CORPUS = path.join(import.meta.dirname, 'corpus');

/** How a list ends: a JSON record a line, of pages or of labels. */
const LIST = '.jsonl';

/** A page to measure: its gold, its labels where there are any, and where its HTML lies. */
export interface CorpusPage {
  record: CorpusRecord;
  labels?: LabelRecord;
  /** Absolute path, `.html` or `.html.gz`. */
  file: string;
}

/** Reads the pages the options select whose article is in the page's DOM at all. */
export function loadPages(options: BenchOptions): CorpusPage[] {
  const isOwn = options.corpora.length === 0;
  const labels = loadLabels(options.labels ?? (isOwn ? OWN_CORPUS : undefined));
  const places = isOwn ? [OWN_CORPUS] : options.corpora;
  return places
    .flatMap(loadCorpus)
    .filter(({ record }) => record.has_fulltext_in_html !== false && isSelected(record, options))
    .map((page) => {
      const found = labels.get(pageKey(page.record));
      return found ? { ...page, labels: found } : page;
    });
}

/**
 * Reads all lists of one corpus; what two of them know of a page is put together. Where there is a list of metadata, it
 * alone says what is right: the titles, authors and days in a list of texts were checked by nobody.
 */
function loadCorpus(place: string): CorpusPage[] {
  const rows = listsIn(place, '--corpus').flatMap((list) =>
    readLines<CorpusRecord | MetadataRecord | LabelRecord>(list).flatMap((row) =>
      'clutter' in row ? [] : [{ row, folder: path.dirname(list) }],
    ),
  );
  const hasMetadata = rows.some(({ row }) => !('gold' in row));
  const pages = new Map<string, CorpusPage>();
  for (const { row, folder } of rows) {
    const key = pageKey(row);
    const known = pages.get(key);
    const record = 'gold' in row ? (hasMetadata ? withoutMetadata(row) : row) : fromMetadata(row);
    pages.set(key, {
      record: known ? withMetadata(known.record, record) : record,
      file: path.join(folder, record.file),
    });
  }
  return [...pages.values()];
}

function withoutMetadata(record: CorpusRecord): CorpusRecord {
  const { authors: _authors, date: _date, ...text } = record.gold;
  return { ...record, gold: { ...text, title: null } };
}

function fromMetadata({ title, authors, date, ...record }: MetadataRecord): CorpusRecord {
  return {
    ...record,
    gold_kind: 'metadata',
    gold: { title, ...(authors && { authors }), ...(date && { date }) },
  };
}

/** The record that knows the text, with what the other one adds to its title, authors and day. */
function withMetadata(one: CorpusRecord, other: CorpusRecord): CorpusRecord {
  const [text, metadata] = one.gold_kind === 'metadata' ? [other, one] : [one, other];
  return { ...text, gold: { ...text.gold, ...metadata.gold } };
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
  return new Map(
    listsIn(place, '--labels').flatMap((list) =>
      readLines<CorpusRecord | LabelRecord>(list).flatMap((row) =>
        'clutter' in row ? [[pageKey(row), { ...row, list: path.basename(list, LIST) }] as const] : [],
      ),
    ),
  );
}

/** The list that a place is, or all lists of a folder, by name. Throws where there is none. */
function listsIn(place: string, option: string): string[] {
  const absolute = path.resolve(place);
  if (!existsSync(absolute)) throw new Error(`${option} leads nowhere: there is no ${absolute}.`);
  if (!statSync(absolute).isDirectory()) return [absolute];
  const lists = readdirSync(absolute)
    .filter((name) => name.endsWith(LIST))
    .sort();
  if (lists.length === 0) throw new Error(`${option} leads nowhere: ${absolute} has no list (*${LIST}).`);
  return lists.map((name) => path.join(absolute, name));
}

function readLines<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}
