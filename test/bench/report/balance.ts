import type { CorpusPage } from '../corpus.ts';
import { pageKey } from '../corpus.ts';
import type { Measured } from '../measure.ts';
import type { Balance } from '../probe/balance.ts';
import { sumFates } from '../score/fates.ts';
import { layOut } from './table.ts';

/** The table of a run: a set of pages a line, shares of the words of the article's region. */
export function describeBalance(measured: readonly Measured<Balance>[]): string {
  const sets = new Map<string, Balance[]>();
  for (const one of measured)
    if ('report' in one)
      sets.set(one.page.record.set, [...(sets.get(one.page.record.set) ?? []), one.report]);
  const rows = [...sets, ['all', [...sets.values()].flat()] as const].map(([set, balances]) => {
    const fates = sumFates(balances);
    const share = (words: number): string => `${words} (${percent(words, fates.region)})`;
    return [
      set,
      String(balances.filter(({ region }) => region > 0).length),
      String(fates.region),
      share(fates.written),
      share(fates.hidden),
      share(fates.leftOut),
      share(fates.withoutFate),
      String(fates.invented),
    ];
  });
  return layOut(
    ['set', 'articles', 'words', 'written', 'hidden', 'left out', 'without a fate', 'invented'],
    rows,
  );
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
}

/** The pages with most words that are lost, left out or invented, with samples of each. */
export function listUnbalanced(measured: readonly Measured<Balance>[], most: number): string {
  const found = measured.flatMap((one) => ('report' in one ? [one] : []));
  const lists = (['withoutFate', 'invented', 'leftOut'] as const).map((kind) => {
    const worst = found
      .filter(({ report }) => report[kind] > 0)
      .sort((a, b) => b.report[kind] - a.report[kind]);
    return worst.slice(0, most).map(({ page, report }) => describe(page, report, kind));
  });
  return lists.flat().join('\n');
}

const SAMPLES_OF = { withoutFate: 'lost', invented: 'invented', leftOut: 'left' } as const;

function describe(page: CorpusPage, report: Balance, kind: keyof typeof SAMPLES_OF): string {
  const samples = report.samples[SAMPLES_OF[kind]].map((sample) => `    ${sample}`);
  return [`${pageKey(page.record)}: ${report[kind]} of ${report.region} words ${kind}`, ...samples].join(
    '\n',
  );
}
