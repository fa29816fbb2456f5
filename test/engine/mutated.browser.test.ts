import { describe, it } from 'vitest';
import { checkDamaged } from '../bench/probe/damage.ts';
import { PATIENCE_MS } from '../patience.ts';

/** Damaged copies of each page; `VITE_FUZZ_RUNS=100 npx vitest run …` for a long search. */
const RUNS = Number(import.meta.env.VITE_FUZZ_RUNS ?? 12);
const SEED = Number(import.meta.env.VITE_FUZZ_SEED ?? 20260306);

const PAGES = import.meta.glob<string>(['../fixtures/**/*.html', '../bench/corpus/*.html'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Pages saved from the web are damaged by `npm run bench -- --damaged`. */
describe('a page that something has befallen is read within its promises', () => {
  it.each(Object.entries(PAGES))('%s', { timeout: PATIENCE_MS.search }, async (_, html) => {
    await checkDamaged(html, { runs: RUNS, seed: SEED });
  });
});
