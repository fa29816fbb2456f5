import { hash } from '../../hash';
import type { ReadingPosition } from '../../settings/reading-positions/reading-position';
import type { Progress } from '../scroll/top-paragraph';

/** Blocks on each side of the one that is read. Corrections seldom change three blocks in a row; by hand. */
const NEIGHBOURS = 2;
/** The text of the block itself says more than all its neighbours. */
const OWN_TEXT_POINTS = 2 * NEIGHBOURS + 1;

/** Text that pages write into a formula, or beside it, once they have drawn it; and what is no text. */
const UNSTEADY = 'math, annotation, script, style, template, noscript';

/** What is stored of where a reader is. */
export function anchorAt({ block, share }: Progress, blocks: readonly Element[]): ReadingPosition {
  const around = (direction: 1 | -1): number[] =>
    Array.from({ length: NEIGHBOURS }, (_, away) => blocks[block + direction * (away + 1)])
      .filter((neighbour) => neighbour !== undefined)
      .map(hashOf);
  return {
    block,
    share: Math.round(share * 1000) / 1000,
    text: hashOf(blocks[block]),
    before: around(-1),
    after: around(1),
  };
}

/**
 * The block a reader stopped in: the one with the same text, or where the publisher has changed that text, the one
 * between the same neighbours; of several the nearest to where it was. Without any of them the block in its place; `null`
 * where the article has become so short that there is none.
 */
export function findBlock(
  { block, text, before = [], after = [] }: ReadingPosition,
  blocks: readonly Element[],
): number | null {
  const hashes = blocks.map(hashOf);
  const points = hashes.map(
    (own, at) =>
      (own === text ? OWN_TEXT_POINTS : 0) +
      before.filter((neighbour, away) => hashes[at - away - 1] === neighbour).length +
      after.filter((neighbour, away) => hashes[at + away + 1] === neighbour).length,
  );
  const most = Math.max(0, ...points);
  if (most === 0) return block < blocks.length ? block : null;
  const best = points.flatMap((own, at) => (own === most ? [at] : []));
  return best.reduce((nearest, at) => (Math.abs(at - block) < Math.abs(nearest - block) ? at : nearest));
}

/** A hash of letters and digits, so that spaces and invisible characters do not count. */
function hashOf(element: Element | undefined): number {
  if (!element) return hash('');
  return hash(lettersOf(steadyText(element)) || lettersOf(element.textContent ?? ''));
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function steadyText(element: Element): string {
  if (!element.querySelector(UNSTEADY)) return element.textContent ?? '';
  return [...element.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.nodeValue ?? '';
      return node.matches(UNSTEADY) ? '' : steadyText(node);
    })
    .join('');
}
