import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The earliest moment a zip can hold. Zips keep local time, so this is the same bytes in every time zone. */
const NO_TIME = new Date(1980, 0, 1);

/** What a Unix system calls itself in a zip; only then are permissions read. */
const UNIX = 3;
const REGULAR_FILE = 0o100_000;

/**
 * Packs files of a folder so that the same contents give the same bytes: sorted, without times, owners or the
 * umask of this machine.
 * @param files relative to the folder, with `/`
 */
export function zip(folder: string, files: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const file of [...files].sort()) {
    const source = path.join(folder, file);
    const permissions = statSync(source).mode & 0o100 ? 0o755 : 0o644;
    const attrs = (REGULAR_FILE | permissions) * 2 ** 16;
    entries[file] = [readFileSync(source), { mtime: NO_TIME, level: 9, os: UNIX, attrs }];
  }
  return zipSync(entries);
}
