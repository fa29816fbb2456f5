import type { Analysis, AnalyzeOptions } from '../../engine';
import type { LedgerRow } from '../../messages';
import type { PageSettings, Resolved } from '../../settings';
import { analyzeAgain, analyzePage, loadPhrases } from '../analysis/analyze-page';
import { seenHere, settingsHere, tellLines } from '../background-client';
import { load, prepare } from '../parts';
import { createHiding, type Hiding } from '../restore/hiding';
import type { Applied, ChosenHere, RuleTools } from '../rules/contract';
import { shadowRoots } from '../shared/shadow-roots';
import { type CleanView, lookOf } from './look-of';

/** The result of a later analysis: nothing new, new boxes, new text, or another article in place of this one. */
export type Change = 'nothing' | 'boxes' | 'text' | 'other-article';

/** One reading of the page: the findings under the settings of that moment. */
export interface Session {
  /** The last analysis that found the article. */
  readonly analysis: Analysis;
  settings: Resolved;
  hiding: Hiding;
  /** True if page and settings have not changed since the reading. */
  isCurrent(): Promise<boolean>;
  /** True if the page has since replaced its article. */
  isGone(): boolean;
  /** Analyses the page again after it changed by itself. Returns what is new. */
  lookAgain(): Change;
  /** The reader's rule that hides this box, if any. */
  ruleOf(element: Element): LedgerRow['rule'];
  /** The reader's rule that chooses the article, if one applies. */
  readonly articleRule: LedgerRow['rule'];
  /** The reader's rules as engine settings. */
  readonly ruleSettings: Applied['settings'];
  /** Keeps the lines of the page, to know them again on other pages of the site. The first call does. */
  keepLines(): void;
  /** How other pages of the site are analysed: as this one, without the rules that name its boxes. */
  engineOptions(): Pick<AnalyzeOptions, 'settings' | 'seen'>;
  /** Analyses the current page under other rules. Changes nothing in the page or the session. */
  analyzeUnder(rules: Applied['settings']): Analysis;
}

/** The rules of a page that has none. */
const NO_RULES: Applied = {
  settings: {},
  ruleOf: () => undefined,
  found: [],
  withoutArticle: () => NO_RULES,
};

/** For what the page is read. */
interface Purpose {
  /** Choices for this page only. */
  page: PageSettings;
  /** Boxes chosen for as long as the page is open. */
  here: readonly ChosenHere[];
  /** The hiding of the current view: it is lifted during the reading, without a paint. */
  over?: Hiding | undefined;
  /** The view that is shown next, whose scripts are loaded meanwhile. */
  next?: CleanView | undefined;
}

/** Reads the current page. Rejects if the settings cannot be loaded. */
export async function readSession({ page, here, over, next }: Purpose): Promise<Session> {
  // Everything that the background has to be asked for is asked for at once.
  const phrases = over ? undefined : loadPhrases();
  const [settings, seen] = await Promise.all([settingsHere(page), seenHere()]);
  if (next) prepare(lookOf(settings, next));
  const hasRules = settings.rules.length > 0 || here.length > 0;
  const tools = hasRules ? await loadRules() : null;
  const apply = (): Applied => tools?.apply(settings.rules, here) ?? NO_RULES;
  const unhidden = <T>(read: () => T): T => (over ? over.whileShown(read) : read());
  const optionsUnder = (rules: Applied['settings']): AnalyzeOptions => ({
    url: document.baseURI,
    settings: { keep: settings.keep, ...rules },
    ...(seen && { seen }),
  });
  let applied = unhidden(apply);
  const options = (): AnalyzeOptions => optionsUnder(applied.settings);
  // If boxes are already hidden, everything the page needs is already loaded.
  const read = async (): Promise<Analysis> =>
    over ? over.whileShown(() => analyzeAgain(options())) : analyzePage(options(), phrases);
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
  let areKept = false;
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
    keepLines() {
      if (!areKept) tellLines(analysis.pageLines);
      areKept = true;
    },
    engineOptions: () => ({ settings: { keep: settings.keep }, ...(seen && { seen }) }),
    analyzeUnder,
  };
}

/** Loads the rules part; `null` if it cannot be loaded. A page can be read without it. */
function loadRules(): Promise<RuleTools | null> {
  return load('rules').catch(() => null);
}

/** True if a page with a changed address shows another headline and less than half of its earlier text. */
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
  return (
    a.look === b.look &&
    a.joinPages === b.joinPages &&
    a.keep.join() === b.keep.join() &&
    rulesOf(a) === rulesOf(b)
  );
}

function countElements(): number {
  const inRoots = shadowRoots().map((root) => root.querySelectorAll('*').length);
  return inRoots.reduce((sum, count) => sum + count, document.getElementsByTagName('*').length);
}
