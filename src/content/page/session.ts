import type { Analysis, AnalyzeOptions } from '../../engine';
import type { LedgerRow } from '../../messages';
import type { PageSettings, Resolved } from '../../settings';
import { analyzeAgain, analyzePage } from '../analysis/analyze-page';
import { settingsHere } from '../background-client';
import { load } from '../parts';
import { createHiding, type Hiding } from '../restore/hiding';
import type { Applied, ChosenHere, RuleTools } from '../rules/contract';

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
  /** The reader's rule that hides a box. */
  ruleOf(element: Element): LedgerRow['rule'];
  /** The reader's rule on which block is the article, where it holds. */
  readonly articleRule: LedgerRow['rule'];
  /** What the reader's rules say to the engine. */
  readonly ruleSettings: Applied['settings'];
  /** Analyses the page as it is now under other rules, without a trace. */
  analyzeUnder(rules: Applied['settings']): Analysis;
}

/** What holds on a page without rules. */
const NO_RULES: Applied = {
  settings: {},
  ruleOf: () => undefined,
  found: [],
  withoutArticle: () => NO_RULES,
};

/**
 * Reads the page as it is now. Rejects where the settings cannot be loaded.
 * @param page what was chosen for this page only
 * @param here the boxes that were chosen for as long as the page is open
 * @param over what hides boxes meanwhile: the page is read as it is without it, and is not seen so
 */
export async function readSession(
  page: PageSettings,
  here: readonly ChosenHere[],
  over?: Hiding,
): Promise<Session> {
  const settings = await settingsHere(page);
  const hasRules = settings.rules.length > 0 || here.length > 0;
  const tools = hasRules ? await loadRules() : null;
  const apply = (): Applied => tools?.apply(settings.rules, here) ?? NO_RULES;
  const unhidden = <T>(read: () => T): T => (over ? over.whileShown(read) : read());
  const optionsUnder = (rules: Applied['settings']): AnalyzeOptions => ({
    url: document.baseURI,
    settings: { keep: settings.keep, ...rules },
  });
  let applied = unhidden(apply);
  const options = (): AnalyzeOptions => optionsUnder(applied.settings);
  // Where boxes are hidden already, all is loaded that the page takes.
  const read = async (): Promise<Analysis> =>
    over ? over.whileShown(() => analyzeAgain(options())) : analyzePage(options());
  let analysis = await read();
  if (!analysis.article && applied.settings.articleRoot) {
    applied = applied.withoutArticle();
    analysis = await read();
  }
  tools?.tellFound(applied.found);
  const hiding = createHiding(analysis.clutter);
  const analyzeUnder = (rules: Applied['settings']): Analysis =>
    hiding.whileShown(() => analyzeAgain(optionsUnder(rules)));
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
      const next = hiding.whileShown(() => {
        applied = apply();
        return analyzeAgain(options());
      });
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
    ruleOf: (element) => applied.ruleOf(element),
    get articleRule() {
      return applied.ruleOf(applied.settings.articleRoot);
    },
    get ruleSettings() {
      return applied.settings;
    },
    analyzeUnder,
  };
}

/** Without the rules, where they cannot be loaded, a page can still be read. */
function loadRules(): Promise<RuleTools | null> {
  return load('rules').catch(() => null);
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

function areEqual(a: Resolved, b: Resolved): boolean {
  const rulesOf = ({ rules }: Resolved): string => rules.map(({ id, name }) => id + name).join();
  return a.look === b.look && a.keep.join() === b.keep.join() && rulesOf(a) === rulesOf(b);
}

function countElements(): number {
  return document.getElementsByTagName('*').length;
}
