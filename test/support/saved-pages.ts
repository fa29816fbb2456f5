import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from './galley.ts';

/** Real pages lie beside a checkout, not in it. */
export const CORPUS = path.resolve(ROOT, '../shared/corpus');

/** Files of the saved pages, evenly over all of them; none where there are no saved pages. */
export function savedFiles(most: number): string[] {
  const records = path.join(CORPUS, 'dev.jsonl');
  if (!existsSync(records)) return [];
  const all = readFileSync(records, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): string => JSON.parse(line).file);
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, at) => at % step === 0).slice(0, most);
}

/** A command for tests that run in a browser: saved pages with their texts. */
export function savedPages(_: unknown, most: number): { name: string; html: string }[] {
  return savedFiles(most).map((name) => {
    const data = readFileSync(path.join(CORPUS, name));
    return { name, html: (name.endsWith('.gz') ? gunzipSync(data) : data).toString('utf8') };
  });
}
