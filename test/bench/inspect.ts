// `npm run inspect -- <saved page or corpus id> [--corpus DIR] [--url ADDRESS]`: what the engine says about one page.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { openTab, showPage, startChromium, stopChromium } from './browser.ts';
import { buildBundles } from './bundles.ts';
import { loadPages, readPage } from './corpus.ts';
import { readOptions } from './options.ts';
import type { Inspection } from './probe/inspect.ts';
import { describeInspection } from './report/inspection.ts';

const PICTURES = path.resolve(import.meta.dirname, '../../out/inspect');
const LOAD_TIMEOUT_MS = 30_000;
const WIDTH = 1280;

/** Chromium draws no taller picture. */
const TALLEST_PICTURE = 16_000;

interface Target {
  name: string;
  file: string;
  url: string;
}

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { corpus: { type: 'string' }, url: { type: 'string' } },
  });
  const [asked] = positionals;
  if (!asked)
    throw new Error('Which page? npm run inspect -- <page.html, page.html.gz or a corpus id> [--corpus DIR]');
  const found = findTarget(asked, values.corpus);
  const target = { ...found, url: values.url ?? found.url };
  const browser = await startChromium();
  try {
    const { inspection, picture } = await inspectPage(browser, target);
    const text = describeInspection(inspection);
    const file = picture.replace(/png$/, 'txt');
    writeFileSync(file, `${text}\n`);
    console.log(text);
    console.log(`\npicture: ${path.relative(process.cwd(), picture)}`);
    console.log(`text:    ${path.relative(process.cwd(), file)}`);
  } finally {
    await stopChromium(browser);
  }
}

function findTarget(asked: string, corpus: string | undefined): Target {
  if (existsSync(asked)) {
    const name = path.basename(asked).replace(/\.html?(\.gz)?$/, '');
    return { name, file: asked, url: `https://saved.example/${encodeURIComponent(name)}` };
  }
  const [page] = loadPages(
    readOptions(['--only', asked, ...(corpus === undefined ? [] : ['--corpus', corpus])]),
  );
  if (!page) throw new Error(`"${asked}" is neither a file nor the id of a page in the corpus.`);
  return { name: page.record.id, file: page.file, url: page.record.url };
}

async function inspectPage(
  browser: Browser,
  target: Target,
): Promise<{ inspection: Inspection; picture: string }> {
  const { galley, probe } = await buildBundles();
  const tab = await openTab(browser);
  await showPage(tab, 'http://127.0.0.1/page', readPage(target.file), LOAD_TIMEOUT_MS);
  for (const script of [galley, probe]) await tab.evaluate(script);
  const inspection = await tab.evaluate((url) => GalleyProbe.inspect(url), target.url);
  const height = await tab.evaluate(() => Math.max(innerHeight, document.documentElement.scrollHeight));
  mkdirSync(PICTURES, { recursive: true });
  const picture = `${PICTURES}/${target.name}.png` as const;
  await tab.screenshot({
    path: picture,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width: WIDTH, height: Math.min(height, TALLEST_PICTURE) },
  });
  return { inspection, picture };
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
