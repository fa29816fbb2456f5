import { writeFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { answersOf, describeDifferences, differences, readAnswers, writeAnswers } from './answers.ts';
import { startChromium, stopChromium } from './browser.ts';
import { buildBundles } from './bundles.ts';
import { type CorpusPage, loadPages, pageKey } from './corpus.ts';
import { checkDamagedPages } from './damage.ts';
import { measureExtension } from './extension.ts';
import { checkFixtures } from './fixtures.ts';
import { belowFloor, floorFigures, floorRefusal, readFloor, writeFloor } from './floor.ts';
import { FIELDS } from './growth/fields.ts';
import { measureGrowth } from './growth/measure.ts';
import { askAll, measureAll } from './measure.ts';
import { type BenchOptions, readOptions, USAGE } from './options.ts';
import { describeBalance, listUnbalanced } from './report/balance.ts';
import { summarizeExtension } from './report/extension.ts';
import { growingTooFast, summarizeGrowth } from './report/growth.ts';
import { listDifferences } from './report/paired.ts';
import { listProblems } from './report/problems.ts';
import { summarizeSeen } from './report/seen.ts';
import { summarizeSpeed } from './report/speed.ts';
import { summarize } from './report/summary.ts';
import { listHiddenArticleBlocks, listUnresolvedLabels, listWorst } from './report/worst.ts';
import { scoreGroup, scorePages, toJson } from './results.ts';
import { MOST_COMPILING } from './script-cost.ts';
import { measureSeen } from './seen.ts';
import { checkShownPages } from './shown.ts';
import { measureSpeed, spread } from './speed.ts';

/** Toggling takes several pages for a median; each costs seconds. */
const EXTENSION_PAGES = 9;

/** Runs the bench as asked for and returns the exit code. */
async function main(options: BenchOptions): Promise<number> {
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  if (options.growth) return runGrowth(options);
  if (options.fixtures !== undefined) return runFixtures(options.fixtures);
  const refusal = options.check || options.writeFloor ? floorRefusal(options) : undefined;
  if (refusal) throw new Error(refusal);
  const pages = loadPages(options);
  if (pages.length === 0) throw new Error('No page of the corpus fits these options.');
  if (options.extension) return runExtension(pages, options);
  if (options.shown > 0) return runShown(pages, options);
  const browser = await startChromium();
  try {
    return await runnerFor(options)(browser, pages, options);
  } finally {
    await stopChromium(browser);
  }
}

type Run = (browser: Browser, pages: CorpusPage[], options: BenchOptions) => Promise<number>;

function runnerFor({ balance, damaged, otherPages, speed, sameAs, writeAnswers }: BenchOptions): Run {
  if (balance) return runBalance;
  if (otherPages) return runSeen;
  if (damaged > 0) return runDamaged;
  if (speed) return runSpeed;
  return sameAs !== undefined || writeAnswers !== undefined ? runAnswers : runAccuracy;
}

async function runAccuracy(browser: Browser, pages: CorpusPage[], options: BenchOptions): Promise<number> {
  const floorKey = options.corpora.length === 0 ? 'own' : 'given';
  const floor = options.check ? readFloor(floorKey) : {};
  const started = Date.now();
  const measured = await measureAll(
    browser,
    pages,
    await buildBundles(),
    options,
    showProgress(pages.length),
  );
  const scored = scorePages(measured);
  const problems = listProblems(measured);
  const parts = [
    ...problems,
    listUnresolvedLabels(scored),
    listWorst(scored, options.worst),
    listHiddenArticleBlocks(scored),
    summarize(scored, options),
    options.against === undefined ? '' : listDifferences(scored, options.against),
    `${scored.length} of ${pages.length} pages in ${((Date.now() - started) / 1000).toFixed(0)} s`,
  ];
  console.log(parts.filter(Boolean).join('\n\n'));
  writeJson(options, toJson(scored, measured));
  const figures = floorFigures(scoreGroup(scored));
  if (options.writeFloor) writeFloor(floorKey, figures);
  const dropped = belowFloor(figures, floor, options.sets);
  for (const sentence of dropped) console.error(sentence);
  return dropped.length === 0 && problems.length === 0 ? 0 : 1;
}

/** Writes what the engine says of each page, or holds it against what an earlier engine said. */
async function runAnswers(browser: Browser, pages: CorpusPage[], options: BenchOptions): Promise<number> {
  const before = options.sameAs === undefined ? undefined : readAnswers(options.sameAs);
  const measured = await askAll(
    'answer',
    browser,
    pages,
    await buildBundles(),
    options,
    showProgress(pages.length),
  );
  const now = answersOf(measured);
  if (options.writeAnswers !== undefined) writeAnswers(options.writeAnswers, now);
  const found = before ? differences(before, now) : [];
  const failed = measured.flatMap((one) => ('failure' in one ? [`${one.page.file}: ${one.failure}`] : []));
  console.log([...failed, describeDifferences(found, Object.keys(now).length)].join('\n'));
  return found.length + failed.length === 0 ? 0 : 1;
}

/** Counts what became of the words of each article. */
async function runBalance(browser: Browser, pages: CorpusPage[], options: BenchOptions): Promise<number> {
  const bundles = await buildBundles();
  const measured = await askAll('balance', browser, pages, bundles, options, showProgress(pages.length));
  const failed = measured.flatMap((one) => ('failure' in one ? [`${one.page.file}: ${one.failure}`] : []));
  console.log(
    [...failed, listUnbalanced(measured, options.worst), describeBalance(measured)]
      .filter(Boolean)
      .join('\n'),
  );
  writeJson(options, measured);
  return failed.length === 0 ? 0 : 1;
}

/** Reads the pages of each site without and with what is known of its other pages. */
async function runSeen(browser: Browser, pages: CorpusPage[], options: BenchOptions): Promise<number> {
  const { without, with: known } = await measureSeen(
    browser,
    pages,
    await buildBundles(),
    { others: false, tellUrl: options.tellUrl },
    showProgress(pages.length),
  );
  const before = new Map(scorePages(without).map((page) => [pageKey(page.page.record), page]));
  const pairs = scorePages(known).flatMap((now) => {
    const earlier = before.get(pageKey(now.page.record));
    return earlier ? [{ before: earlier, now }] : [];
  });
  const problems = [...listProblems(without), ...listProblems(known)];
  console.log([...problems, summarizeSeen(pairs)].join('\n\n'));
  writeJson(options, pairs);
  return problems.length === 0 ? 0 : 1;
}

async function runSpeed(browser: Browser, pages: CorpusPage[], options: BenchOptions): Promise<number> {
  const report = await measureSpeed(browser, pages, await buildBundles());
  console.log(summarizeSpeed(report));
  writeJson(options, report);
  return report.failures.length === 0 ? 0 : 1;
}

async function runGrowth(options: BenchOptions): Promise<number> {
  const browser = await startChromium();
  try {
    const fields = await measureGrowth(browser, showProgress(FIELDS.length));
    console.log(summarizeGrowth(fields));
    writeJson(options, fields);
    return options.check && growingTooFast(fields).length > 0 ? 1 : 0;
  } finally {
    await stopChromium(browser);
  }
}

async function runFixtures(folder: string): Promise<number> {
  const { total, reports } = await checkFixtures(folder, (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done}`);
  });
  for (const { browser, shown, others, alive, faults } of reports) {
    for (const fault of faults) console.log(`${browser}, ${fault}`);
    console.log(
      `${browser}: ${total} pieces of markup, ${shown} shown in an article, ${others} in pages that are none; uncleaned they make ${alive} calls, here ${faults.length} faults`,
    );
  }
  return reports.every(({ faults }) => faults.length === 0) ? 0 : 1;
}

async function runDamaged(browser: Browser, pages: CorpusPage[], options: BenchOptions): Promise<number> {
  const damaged = spread(pages, options.damaged);
  const faults = await checkDamagedPages(browser, damaged);
  console.log(
    [...faults, `${damaged.length} pages damaged, ${faults.length} with a broken promise`].join('\n'),
  );
  return faults.length === 0 ? 0 : 1;
}

async function runExtension(pages: readonly CorpusPage[], options: BenchOptions): Promise<number> {
  const report = await measureExtension(spread(pages, EXTENSION_PAGES));
  console.log(summarizeExtension(report));
  writeJson(options, report);
  return options.check && report.scripts.compiling > MOST_COMPILING ? 1 : 0;
}

async function runShown(pages: readonly CorpusPage[], options: BenchOptions): Promise<number> {
  const shown = spread(pages, options.shown);
  const faults = await checkShownPages(shown, options);
  console.log([...faults, `${shown.length} pages shown, ${faults.length} faults`].join('\n'));
  return faults.length === 0 ? 0 : 1;
}

function writeJson({ json }: BenchOptions, content: object): void {
  if (json !== undefined) writeFileSync(json, JSON.stringify(content, null, 1));
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
  console.error('`npm run bench -- --help` lists the options.');
  process.exitCode = 2;
}
