import { splitOf } from '../corpus.ts';
import type { ScoredPage } from '../results.ts';
import { comparable } from '../score/tokens.ts';
import { comparePairs, type Pair } from './paired.ts';

/**
 * What knowing the other pages of each site changes: figures, and the lines that are dropped from the texts. Lines are
 * shown of half a alone.
 */
export function summarizeSeen(pairs: readonly Pair[]): string {
  const dropped = pairs.flatMap(droppedLines);
  const own = dropped.filter(({ isGold }) => isGold);
  const pages = new Set(dropped.map(({ page }) => page)).size;
  const shown = dropped.filter(({ page }) => splitOf(page.page.record.domain ?? '') === 'a');
  return [
    comparePairs(pairs),
    `${dropped.length} lines dropped on ${pages} of ${pairs.length} pages; ${own.length} of them stand in a gold text`,
    ...shown.map(({ page, line, isGold }) => `${isGold ? 'GOLD ' : ''}${page.page.record.id}: ${line}`),
  ].join('\n');
}

interface Dropped {
  page: ScoredPage;
  line: string;
  /** It stands in the text that the set says is right. */
  isGold: boolean;
}

function droppedLines({ before, now }: Pair): Dropped[] {
  const left = new Set(linesOf(now));
  const { gold } = now.page.record;
  const parts = [gold.text, gold.summary, ...(gold.sections ?? []).flatMap(({ paragraphs }) => paragraphs)];
  const right = comparable(parts.filter(Boolean).join('\n'));
  return linesOf(before)
    .filter((line) => !left.has(line))
    .map((line) => ({
      page: now,
      line,
      isGold: comparable(line) !== '' && right.includes(comparable(line)),
    }));
}

function linesOf({ report }: ScoredPage): string[] {
  return report.galley.prediction.captioned.split('\n').filter((line) => line.trim() !== '');
}
