import { writeFileSync } from 'node:fs';
import { startChromium, stopChromium } from './browser.ts';
import { buildBundles } from './bundles.ts';
import { loadPages } from './corpus.ts';
import { belowFloor, floorFigures, floorRefusal, readFloor, writeFloor } from './floor.ts';
import { measureAll } from './measure.ts';
import { type BenchOptions, readOptions, USAGE } from './options.ts';
import { listProblems } from './report/problems.ts';
import { summarize } from './report/summary.ts';
import { listHiddenArticleBlocks, listUnresolvedLabels, listWorst } from './report/worst.ts';
import { type ScoredPage, scoreGroup, scorePages, toJson } from './results.ts';

/** Runs the bench as asked for and returns the exit code. */
async function main(options: BenchOptions): Promise<number> {
  const pages = loadPages(options);
  if (pages.length === 0) throw new Error('No page of the corpus fits these options.');
  const started = Date.now();
  const bundles = await buildBundles(options.others);
  const browser = await startChromium();
  try {
    const measured = await measureAll(browser, pages, bundles, options, showProgress(pages.length));
    const scored = scorePages(measured);
    const parts = [
      ...listProblems(measured),
      listUnresolvedLabels(scored),
      listWorst(scored, options.worst),
      listHiddenArticleBlocks(scored),
      summarize(scored, options),
      `${scored.length} of ${pages.length} pages in ${((Date.now() - started) / 1000).toFixed(0)} s`,
    ];
    console.log(parts.filter(Boolean).join('\n\n'));
    if (options.json !== undefined)
      writeFileSync(options.json, JSON.stringify(toJson(scored, measured), null, 1));
    return scored.length === 0 ? 1 : holdAgainstFloor(options, scored);
  } finally {
    await stopChromium(browser);
  }
}

/** Writes the floor or checks against it, where asked to; returns the exit code. */
function holdAgainstFloor(options: BenchOptions, scored: readonly ScoredPage[]): number {
  if (!options.check && !options.writeFloor) return 0;
  const refusal = floorRefusal(options);
  if (refusal) throw new Error(refusal);
  const key = options.corpus === undefined ? 'own' : 'given';
  const figures = floorFigures(scoreGroup(scored));
  if (options.writeFloor) writeFloor(key, figures);
  const dropped = options.check ? belowFloor(figures, readFloor(key)) : [];
  for (const sentence of dropped) console.error(sentence);
  return dropped.length === 0 ? 0 : 1;
}

function showProgress(total: number): (done: number) => void {
  return (done) => {
    if (process.stderr.isTTY) process.stderr.write(done < total ? `\r${done} of ${total}` : '\r\u001b[K');
  };
}

try {
  process.exitCode = await main(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 2;
}
