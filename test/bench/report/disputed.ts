import type { FindingReport, PageReport } from '../probe/protocol.ts';
import { linesNotIn } from './lines.ts';

/** Shorter texts stand somewhere on most pages. */
const LEAST_WORDS = 3;

/**
 * The blocks that Galley hides and both other systems show as article: where a part of the article is hidden, it is
 * among these. Most are clutter that the others miss. Empty where the others did not run.
 */
export function disputed({ galley, readability, defuddle }: PageReport): FindingReport[] {
  if (!readability || !defuddle) return [];
  const texts = [readability, defuddle].map(({ prediction }) => prediction.text);
  return galley.findings.filter(
    ({ text, words }) => words >= LEAST_WORDS && texts.every((other) => linesNotIn(text, other).length === 0),
  );
}
