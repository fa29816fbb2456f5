import type { FindingReport } from '../probe/findings.ts';
import type { PageReport } from '../probe/protocol.ts';
import { linesNotIn } from './lines.ts';

/** Shorter texts stand somewhere on most pages. */
const LEAST_WORDS = 3;

/**
 * The blocks that Galley hides and both other systems show as article: where a part of the article is hidden, it is
 * among these. Most are clutter that the others miss. Empty where the others did not run.
 */
export function disputed({ galley, readability, defuddle }: PageReport): FindingReport[] {
  if (!readability || !defuddle) return [];
  const found = galley.findings.filter(({ words }) => words >= LEAST_WORDS);
  const lines = found.map(({ text }) => text).join('\n');
  const missing = new Set(
    [readability, defuddle].flatMap(({ prediction }) => linesNotIn(lines, prediction.text)),
  );
  return found.filter(({ text }) => !missing.has(text));
}
