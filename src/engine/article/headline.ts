import { splitAtSigns } from '../lexicon/characters';
import type { Page } from '../page/model';
import type { PageNode } from '../page/node';
import { normalise } from '../page/text';

/** How much of a text two titles share, 0..1: words in common over words of the shorter one. */
export function titleOverlap(a: string, b: string): number {
  return overlap(wordsOf(a), wordsOf(b));
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(splitAtSigns(normalise(title)));
}

function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / Math.min(left.size, right.size);
}

/** Levels of headings at which headlines stand. */
const LEVELS = new Set(['h1', 'h2', 'h3', 'h4']);

/**
 * The block that shows the headline: the heading that best agrees with the titles the page declares,
 * `h1` before others, earlier before later.
 */
export function findHeadline(page: Page, declared: readonly string[]): PageNode | null {
  const titles = [...new Set(declared)].map(wordsOf);
  let best: PageNode | null = null;
  let bestScore = 0;
  for (const node of page.nodes) {
    if (node.words === 0 || !LEVELS.has(node.tag)) continue;
    const words = wordsOf(node.element.textContent ?? '');
    const agreed = Math.max(0, ...titles.map((title) => overlap(words, title)));
    const score = (node.tag === 'h1' ? 0.35 : 0) + agreed * Math.min(1, node.words / 3);
    if (score > bestScore + 0.01) {
      best = node;
      bestScore = score;
    }
  }
  return bestScore >= 0.35 ? best : null;
}
