import type { CDPSession, Page } from 'puppeteer-core';
import { type ChromiumGalley, startChromium } from '../support/chromium.ts';
import { servePages } from '../support/newsroom/serve.ts';
import { type CorpusPage, pageKey, readPage } from './corpus.ts';
import { measureScripts, type ScriptCost } from './script-cost.ts';
import { spread } from './speed.ts';

/** Enough pages for a median. */
const MOST_TOGGLED = 40;
const MOST_COMPILED = 9;
const TOGGLES = 50;
const PAGES_LEFT = 50;
const TURNS = 5;
/** What is made once, code and style sheets, is no growth. */
const WARM_UPS = 3;
const SETTLE_MS = 1000;
const IDLE_MS = 4000;
const MUTATIONS_PER_SECOND = 50;

/** What the built extension costs in a page. */
export interface ExtensionReport {
  /** Worlds of scripts that Galley has in a page it was not asked for. */
  worldsUnasked: number;
  /**
   * Original and Article again, as a share of the first Article; medians. `time`: until the answer is there, messages
   * between the browser's processes included; `work`: time of the page's thread.
   */
  toggle: Cost;
  /** What compiling costs at the first Article; medians. */
  scripts: ScriptCost;
  /** Pages that were not toggled: their own scripts lead elsewhere, or leave no article. */
  leftOut: string[];
  /** Script time of the page's thread, ms a second. */
  idle: Record<'still' | 'changing', { original: number; clean: number }>;
  /** Growth from the first to the last, after garbage collection. */
  memory: Record<'toggles' | 'pages', Growth>;
}

/** What is left in the page's process, as a multiple of what the first left. */
export interface Growth {
  heap: number;
  nodes: number;
  documents: number;
  listeners: number;
}

type Cost = Record<'time' | 'work', number>;
type View = 'original' | 'article';
interface Answer {
  ok: boolean;
  state?: { view: View };
}
/** What an extension's page can call. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<Answer> };
  tabs: { query(filter: object): Promise<{ id: number }[]> };
};

/** Asks the page for a view from a page of the extension, as the popup does. Resolves to how long the answer took, ms. */
type Show = (view: View) => Promise<number>;

/** Measures the built extension in a browser of its own; toggling on several articles, the rest on the first. */
export async function measureExtension(pages: readonly CorpusPage[]): Promise<ExtensionReport> {
  const server = await servePages(
    pages.map((page) => ({
      path: `/${encodeURIComponent(pageKey(page.record))}`,
      html: readPage(page.file),
    })),
  );
  const addresses = pages.map(({ record }) => `${server.origin}${encodeURIComponent(pageKey(record))}`);
  const galley = await startChromium({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
  try {
    const address = addresses[0] ?? server.origin;
    const page = await galley.open(address);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worldsUnasked = await countWorlds(session, galley.id);
    const { toggle, leftOut } = await measureToggles(galley, spread(addresses, MOST_TOGGLED));
    const scripts = await measureFirstScripts(galley, spread(addresses, MOST_COMPILED));
    await page.bringToFront();
    const { show } = await connect(galley, page);
    const idle = {
      still: await compare(page, session, show),
      changing: await measureChanging(page, session, show),
    };
    const toggles = await measureGrowth(session, TOGGLES, async () => {
      await show('article');
      await show('original');
    });
    const pages = await measureGrowth(session, PAGES_LEFT, async () => {
      await show('article');
      await page.reload();
    });
    return { worldsUnasked, toggle, scripts, leftOut, idle, memory: { toggles, pages } };
  } finally {
    await galley.close();
    await server.close();
  }
}

/**
 * A click on the toolbar button grants the page; a page of the extension, the desk, speaks for the popup from then on.
 */
async function connect(galley: ChromiumGalley, page: Page): Promise<{ show: Show; desk: Page }> {
  const popup = await galley.clickToolbar(page);
  const tab = await popup.run<Promise<number>>(
    `return chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)`,
  );
  const desk = await galley.open(`chrome-extension://${galley.id}/src/options/index.html`);
  await page.bringToFront();
  await page.reload();
  const show: Show = async (view) => {
    const { took, answer } = await desk.evaluate(
      async (id, wanted) => {
        const start = performance.now();
        const request = { type: 'show-view', view: wanted };
        const answer = await chrome.runtime.sendMessage({ type: 'ask-page', tab: id, request });
        return { took: performance.now() - start, answer };
      },
      await tab,
      view,
    );
    if (answer.state?.view !== view)
      throw new Error(`The page does not show ${view}: ${JSON.stringify(answer)}`);
    return took;
  };
  return { show, desk };
}

/**
 * Every page in a tab of its own, as a reader meets it: in one tab after the other the first view would find its code
 * compiled by the page before.
 */
async function measureToggles(
  galley: ChromiumGalley,
  addresses: readonly string[],
): Promise<Pick<ExtensionReport, 'toggle' | 'leftOut'>> {
  const ratios: Cost[] = [];
  const leftOut: string[] = [];
  for (const address of addresses) {
    const page = await galley.open(address);
    const { show, desk } = await connect(galley, page);
    await togglePage(page, show).then(
      (cost) => ratios.push(cost),
      (error) => leftOut.push(`${address}: ${error instanceof Error ? error.message : error}`),
    );
    await desk.close();
    await page.close();
  }
  if (ratios.length < addresses.length / 2)
    throw new Error(`Too few pages could be toggled:\n${leftOut.join('\n')}`);
  const toggle = {
    time: middle(ratios.map(({ time }) => time)),
    work: middle(ratios.map(({ work }) => work)),
  };
  return { toggle, leftOut };
}

/** What compiling costs at the first Article, each in a tab of its own; pages that show no article are left out. */
async function measureFirstScripts(
  galley: ChromiumGalley,
  addresses: readonly string[],
): Promise<ScriptCost> {
  const costs: ScriptCost[] = [];
  for (const address of addresses) {
    const page = await galley.open(address);
    const { show, desk } = await connect(galley, page);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const cost = await measureScripts(page, session, () => show('article')).catch(() => undefined);
    if (cost) costs.push(cost);
    await desk.close();
    await page.close();
  }
  if (costs.length < addresses.length / 2) throw new Error('Too few pages show an article.');
  return {
    compiling: middle(costs.map(({ compiling }) => compiling)),
    kilobytes: middle(costs.map(({ kilobytes }) => kilobytes)),
  };
}

/** What Original and Article again cost in a page, as a share of what the first Article costs in it. */
async function togglePage(page: Page, show: Show): Promise<Cost> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const measure = async (views: readonly View[]): Promise<Cost> => {
    const before = await metrics(session);
    let time = 0;
    for (const view of views) time += await show(view);
    const after = await metrics(session);
    return { time, work: (after.TaskDuration ?? 0) - (before.TaskDuration ?? 0) };
  };
  const first = await measure(['article']);
  const later: Cost[] = [];
  for (let turn = 0; turn < TURNS; turn++) later.push(await measure(['original', 'article']));
  return {
    time: middle(later.map(({ time }) => time)) / first.time,
    work: middle(later.map(({ work }) => work)) / first.work,
  };
}

/** Script time a second, in the original and in the clean page. */
async function compare(
  page: Page,
  session: CDPSession,
  show: Show,
): Promise<{ original: number; clean: number }> {
  await page.reload();
  const original = await scriptTime(session);
  await show('article');
  const clean = await scriptTime(session);
  await show('original');
  return { original, clean };
}

/** As {@link compare}, while the page puts an element in and takes it out all the time. */
async function measureChanging(
  page: Page,
  session: CDPSession,
  show: Show,
): Promise<{ original: number; clean: number }> {
  const { identifier } = await page.evaluateOnNewDocument((pause) => {
    setInterval(() => {
      const former = document.querySelector('#ticker');
      former?.remove();
      const next = document.createElement('p');
      next.id = 'ticker';
      next.textContent = `Stand ${Math.round(performance.now())}`;
      document.body.append(next);
    }, pause);
  }, 1000 / MUTATIONS_PER_SECOND);
  try {
    return await compare(page, session, show);
  } finally {
    await page.removeScriptToEvaluateOnNewDocument(identifier);
    await page.reload();
  }
}

async function scriptTime(session: CDPSession): Promise<number> {
  // The end of a switch, such as a word to screen readers, is no idling.
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const before = await metrics(session);
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  const after = await metrics(session);
  return ((after.ScriptDuration ?? 0) - (before.ScriptDuration ?? 0)) * (1000 / IDLE_MS) * 1000;
}

/** Does something a few times, counts what is left, and compares with what is left after many times more. */
async function measureGrowth(session: CDPSession, times: number, work: () => Promise<void>): Promise<Growth> {
  const leftOver = async (): Promise<Record<string, number>> => {
    // What is on its way, such as a word to screen readers, arrives first.
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    await session.send('HeapProfiler.collectGarbage');
    return metrics(session);
  };
  for (let time = 0; time < WARM_UPS; time++) await work();
  const first = await leftOver();
  for (let time = 0; time < times; time++) await work();
  const last = await leftOver();
  const ratio = (name: string): number => ((last[name] ?? 0) + 1) / ((first[name] ?? 0) + 1);
  return {
    heap: ratio('JSHeapUsedSize'),
    nodes: ratio('Nodes'),
    documents: ratio('Documents'),
    listeners: ratio('JSEventListeners'),
  };
}

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics: all } = await session.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}

/** The worlds of an extension in a page: without one it has no script, listener or timer there. */
async function countWorlds(session: CDPSession, id: string): Promise<number> {
  let worlds = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(id)) worlds++;
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.disable');
  return worlds;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
