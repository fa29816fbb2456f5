import { bare } from '../lexicon/characters';
import type { Page } from '../page/model';
import type { PageNode } from '../page/node';

/** How much of a text two titles share, 0..1: words in common over words of the shorter one. */
export function titleOverlap(a: string, b: string): number {
  return overlap(wordsOf(a), wordsOf(b));
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(
    bare(title)
      .split(/[\s\p{P}]+/u)
      .filter(Boolean),
  );
}

function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / Math.min(left.size, right.size);
}

/**
 * The block that shows the headline: the heading that best agrees with the titles the page declares,
 * `h1` before others, earlier before later.
 */
export function findHeadline(page: Page, declared: readonly string[]): PageNode | null {
  const titles = [...new Set(declared)].map(wordsOf);
  let best: PageNode | null = null;
  let bestScore = 0;
  for (const node of page.nodes) {
    const level = /^h([1-4])$/.exec(node.tag)?.[1];
    if (level === undefined || node.words === 0) continue;
    const words = wordsOf(node.element.textContent ?? '');
    const agreed = Math.max(0, ...titles.map((title) => overlap(words, title)));
    const score = (level === '1' ? 0.35 : 0) + agreed * Math.min(1, node.words / 3);
    if (score > bestScore + 0.01) {
      best = node;
      bestScore = score;
    }
  }
  return bestScore >= 0.35 ? best : null;
}
