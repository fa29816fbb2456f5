import type { Analysis } from '../engine';
import { loadSettings, type PageSettings, type Resolved, resolveSite } from '../settings';
import { createHiding, type Hiding } from './hiding';
import { analyzeAgain, analyzePage } from './reading-tools';

/** What a later look at the page found: nothing new, new boxes, new text, or another article in place of this one. */
export type Change = 'nothing' | 'boxes' | 'text' | 'other-article';

/** One reading of the page: what was found in it, under the settings of that moment. */
export interface Session {
  /** The last analysis that found the article. */
  readonly analysis: Analysis;
  settings: Resolved;
  hiding: Hiding;
  /** True while page and settings are still those that were read. */
  isCurrent(): Promise<boolean>;
  /** True where the page has replaced its article since. */
  isGone(): boolean;
  /** Looks at the page again, after it has changed by itself. */
  lookAgain(): Change;
}

/**
 * Reads the page as it is now. Rejects where the settings cannot be loaded.
 * @param onChange called when the reader brings blocks back in the page itself
 * @param page what was chosen for this page only
 */
export async function readSession(onChange: () => void, page: PageSettings): Promise<Session> {
  const settings = await settingsHere(page);
  const options = () => ({ url: document.baseURI, settings: { keep: settings.keep } });
  let analysis = await analyzePage(options());
  const hiding = createHiding(analysis.clutter, onChange);
  const live = (): Element[] => analysis.blocks.filter((block) => block.isConnected);
  const isGone = (): boolean => analysis.blocks.length > 0 && live().length === 0;
  let present = live();
  let elements = countElements();
  const address = location.href;
  let path = pathOf(location);
  return {
    get analysis() {
      return analysis;
    },
    settings,
    hiding,
    isCurrent: async () =>
      address === location.href &&
      elements === countElements() &&
      present.every((block) => block.isConnected) &&
      areEqual(settings, await settingsHere(page)),
    isGone,
    lookAgain() {
      const next = hiding.whileShown(() => analyzeAgain(options()));
      if (isGone()) return 'other-article';
      if (!next.article || !analysis.article) return 'nothing';
      if (path !== pathOf(location) && isOtherArticle(analysis, next)) return 'other-article';
      const hasNewText = next.article.html !== analysis.article.html;
      const hasNewBoxes = hiding.update(next.clutter, next.blocks);
      path = pathOf(location);
      analysis = next;
      present = live();
      elements = countElements();
      if (hasNewText) return 'text';
      return hasNewBoxes ? 'boxes' : 'nothing';
    },
  };
}

/** True where a page that changed its address shows another headline, and less than half of the text it had. */
function isOtherArticle(before: Analysis, now: Analysis): boolean {
  if (before.article?.title === now.article?.title) return false;
  const blocks = new Set(now.blocks);
  return before.blocks.filter((block) => blocks.has(block)).length < before.blocks.length / 2;
}

function pathOf({ origin, pathname, search }: Location): string {
  return origin + pathname + search;
}

async function settingsHere(page: PageSettings): Promise<Resolved> {
  return resolveSite(await loadSettings(), location.hostname, page);
}

function areEqual(a: Resolved, b: Resolved): boolean {
  return a.look === b.look && a.keep.join() === b.keep.join();
}

function countElements(): number {
  return document.getElementsByTagName('*').length;
}
