import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { choose, type Galley, until } from '../support/galley.ts';
import { serve } from '../support/server.ts';
import { isArticle } from './shown.ts';

/** Markup that is to run something, as libraries that clean HTML publish it. */
interface Fixture {
  readonly title: string;
  readonly payload: string;
}

/** What was found in one browser. */
export interface FixtureReport {
  readonly browser: string;
  /** Pages that were shown as an article with the markup in it. */
  readonly shown: number;
  /** Pages of which the markup left no article. */
  readonly others: number;
  /** Calls that the markup makes where nothing cleans it: proof that it is live. */
  readonly alive: number;
  /** A sentence for each thing that was left or ran. */
  readonly faults: readonly string[];
}

const PROSE = `<p>${'The keeper of the light saw the gulls come back to the harbour, and wrote it into the book of the winter. '.repeat(2)}</p>`;
/** ms: pictures have failed and animations have begun. */
const SETTLED_MS = 1500;
/** ms, for all markup in one page. */
const CONTENT_WITHIN_MS = 10_000;

/** Names what of a view could act: elements, handlers, addresses that are code, styles that load. */
const FIND_LIVE = `
  const live = /^(?:script|style|iframe|frame|object|embed|form|foreignobject|animate\\w*|set|annotation-xml|mglyph|maction|link|meta|base|template)$/i;
  const code = /^\\s*(?:javascript|vbscript|view-source|data:(?!image\\/))/i;
  return [...dialog.querySelectorAll('.body, .body *')].flatMap((element) => [
    ...(live.test(element.localName) ? [element.localName] : []),
    ...[...element.attributes]
      .filter(({ name, value }) => name.startsWith('on') || code.test(value) || (name === 'style' && /url\\(|expression/i.test(value)))
      .map(({ name, value }) => element.localName + ' ' + name + '=' + value),
  ]);`;

/** Counts the ways in which such markup shows that it runs. */
const COUNT_RUNS = `<script>window.runs = []; for (const name of ['alert', 'confirm', 'prompt', 'print', 'eval']) window[name] = () => { runs.push(name); };</script>`;

/**
 * Shows markup that is to run something within an article, each in a page of its own, in the built extension in both
 * browsers. The page's own scripts are forbidden, so that nothing of the page runs; what the view holds is then put into a
 * page without any policy.
 * @param folder with modules whose default is a list of `{ title, payload }`
 */
export async function checkFixtures(
  folder: string,
  onDone: (done: number) => void,
): Promise<{ total: number; reports: FixtureReport[] }> {
  const fixtures = await readFixtures(folder);
  if (fixtures.length === 0) throw new Error(`No module in ${folder} has a list of { title, payload }.`);
  const pages = mkdtempSync(path.join(tmpdir(), 'galley-fixtures-'));
  for (const [at, { payload }] of fixtures.entries())
    writeFileSync(path.join(pages, `${at}.html`), pageWith(payload));
  const server = await serve(pages, { saved: true });
  let done = 0;
  try {
    const reports = await Promise.all(
      [startChromium, startFirefox].map(async (start) => {
        const galley = await start({});
        try {
          return await checkIn(galley, fixtures, server.origin, () => onDone(++done));
        } finally {
          await galley.close();
        }
      }),
    );
    return { total: fixtures.length, reports };
  } finally {
    await server.close();
    rmSync(pages, { recursive: true, force: true });
  }
}

async function readFixtures(folder: string): Promise<Fixture[]> {
  const files = readdirSync(folder).filter((file) => /\.m?js$/.test(file));
  const lists = await Promise.all(
    files.map(async (file) => {
      const { default: list }: { default?: unknown } = await import(
        pathToFileURL(path.resolve(folder, file)).href
      );
      return Array.isArray(list) ? list.filter(isFixture) : [];
    }),
  );
  return lists.flat();
}

function isFixture(value: unknown): value is Fixture {
  return (
    typeof value === 'object' && value !== null && 'payload' in value && typeof value.payload === 'string'
  );
}

function pageWith(payload: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The gulls are back</title><article><h1>The gulls are back</h1>${PROSE.repeat(4)}<div>${payload}</div>${PROSE.repeat(2)}</article></html>`;
}

async function checkIn(
  galley: Galley,
  fixtures: readonly Fixture[],
  origin: string,
  onDone: () => void,
): Promise<FixtureReport> {
  const faults: string[] = [];
  const bodies: string[] = [];
  let others = 0;
  for (const [at, { title }] of fixtures.entries()) {
    const name = `${at} ${title ?? ''}`.trim();
    try {
      const url = `${origin}${at}.html`;
      // On a busy machine a page may take too long; what is found on it is found again.
      const found = await readView(galley, url).catch(() => readView(galley, url));
      if (found === null) others++;
      else {
        bodies.push(found.html);
        faults.push(...found.live.map((what) => `${name}: ${what}`));
      }
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
    onDone();
  }
  const views = await runsOf(galley, bodies);
  faults.push(...views.runs.map((what) => `a saved view calls ${what}`));
  if (!views.isWhole) faults.push('the saved views were not read to their end');
  const alive = await countAlive(galley, fixtures);
  if (alive === 0) faults.push('the markup runs nothing anywhere, so it shows nothing');
  return { browser: galley.name, shown: bodies.length, others, alive, faults };
}

/** What of the view of a page could act, and its markup; `null` where the page is no article. */
async function readView(galley: Galley, url: string): Promise<{ html: string; live: string[] } | null> {
  const page = await galley.open(url);
  try {
    const popup = await galley.clickToolbar(page);
    if (!(await isArticle(popup))) return null;
    await choose(popup, 'Article');
    await until('the article', () => galley.reader(page));
    const live = await galley.inReader<string[]>(page, FIND_LIVE);
    const html = await galley.inReader<string>(page, `return dialog.querySelector('.body').innerHTML`);
    return { html, live };
  } finally {
    await page.close();
  }
}

/** Pieces of markup in one page: some keep a page from going on. */
const PIECES_A_PAGE = 20;

/** How many calls the markup makes where nothing cleans it. */
async function countAlive(galley: Galley, fixtures: readonly Fixture[]): Promise<number> {
  let calls = 0;
  for (let at = 0; at < fixtures.length; at += PIECES_A_PAGE) {
    const pieces = fixtures.slice(at, at + PIECES_A_PAGE).map(({ payload }) => payload);
    // Where one of them has led the page away, its others count nothing.
    const { runs } = await runsOf(galley, pieces).catch(() => ({ runs: [] }));
    calls += runs.length;
  }
  return calls;
}

/** What the markup of views calls in a page that forbids nothing, and whether the browser has read all of it. */
async function runsOf(
  galley: Galley,
  bodies: readonly string[],
): Promise<{ runs: string[]; isWhole: boolean }> {
  const page = await galley.blank();
  const runs: string[] = [];
  // Frames have an `alert` of their own, and wait for an answer.
  page.on('dialog', (dialog) => {
    runs.push(`a dialog, ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  const whole = `<!doctype html>${COUNT_RUNS}${bodies.map((body) => `<div>${body}</div>`).join('')}<p id="end">`;
  // Scripts from elsewhere, which the markup of attacks holds, may never come.
  const content = page.setContent(whole, { waitUntil: 'domcontentloaded', timeout: CONTENT_WITHIN_MS });
  await content.catch(() => undefined);
  await setTimeout(SETTLED_MS);
  runs.push(...(await page.evaluate<[], () => string[]>('window.runs ?? []' as never)));
  const isWhole = await page.evaluate(() => document.querySelector('#end') !== null);
  await page.close();
  return { runs, isWhole };
}
