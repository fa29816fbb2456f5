import type { Analysis, AnalyzeOptions } from '../../../src/engine/types.ts';
import { balanceOf } from './balance.ts';
import { describeFinding } from './findings.ts';
import { judgeLabel, resolveLabels, withoutBlanks } from './labels.ts';
import { brokenPromises } from './promises.ts';
import type { MeasureRequest, PageReport, SystemRun } from './protocol.ts';
import { predictGalley, run, runDefuddle, runReadability } from './systems.ts';

export { answer } from './answer.ts';
export { balance } from './balance.ts';
export { inspect } from './inspect.ts';
export { growPage, timeOnce, timeWarm, traceOnce } from './speed.ts';

/** Runs every system on the loaded page and reports what they said; this is what the bench calls in the page. */
export function measure(request: MeasureRequest): PageReport {
  const clutterLabels = resolveLabels(document.body, request.clutter, 'block');
  const keepLabels = resolveLabels(document.body, request.keep, 'anchor');
  const copies = request.others ? [copyPage(), copyPage()] : [];
  // A page that is on display has its layout: it is not the engine's to pay for.
  document.body.getBoundingClientRect();
  const watcher = new MutationObserver(() => undefined);
  watcher.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const { answer, ...galley } = run(() => GalleyEngine.analyze(document, optionsOf(request)), predictGalley);
  const changes = watcher.takeRecords().length;
  watcher.disconnect();
  const findings = answer?.clutter ?? [];
  const text = withoutBlanks(galley.prediction.text);
  const [readabilityCopy, defuddleCopy] = copies;
  return {
    galley: { ...galley, ...describe(answer, changes) },
    ...(readabilityCopy && { readability: runReadability(readabilityCopy) }),
    ...(defuddleCopy && {
      defuddle: runDefuddle(defuddleCopy, request.url ?? document.URL),
    }),
    clutter: clutterLabels.map((label) => judgeLabel(label, findings, text)),
    keep: keepLabels.map((label) => judgeLabel(label, findings, text)),
  };
}

function optionsOf({ url, seen }: MeasureRequest): AnalyzeOptions {
  return { ...(url !== undefined && { url }), ...(seen && { seen }) };
}

function copyPage(): Document {
  return document.cloneNode(true) as Document;
}

function describe(
  analysis: Analysis | undefined,
  changes: number,
): Omit<PageReport['galley'], keyof SystemRun> {
  if (!analysis) return { standfirst: '', access: 'unknown', findings: [], violations: [] };
  return {
    standfirst: analysis.article?.standfirst ?? '',
    access: analysis.access.state,
    findings: analysis.clutter.map(describeFinding),
    violations: brokenPromises(analysis, changes),
    balance: balanceOf(analysis, document),
    ...(analysis.pageLines && { lines: analysis.pageLines }),
  };
}
