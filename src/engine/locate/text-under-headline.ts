import { ownProse, weightIn } from '../features/prose-weight';
import { isTextEndedIn } from '../features/text-end';
import { ancestors, type Block, contains } from '../page/block';
import { withoutNumbers } from '../page/class-names';

/**
 * Share of the prose in the box with headline and text. Less beside it are notes on the article; less of the same kind beside
 * it is no further part of the text. By hand on the known half of old pages of many countries, 2026-11.
 */
const NOTES_SHARE = 0.2;

/**
 * The box with headline and text, where the root holds other prose beside it: columns, tables of other articles, the foot of
 * the page. Nothing beside it is set as its paragraphs are or follows without links or fields between, and it holds more
 * than each part beside it, or paragraphs where that is a single one.
 * @param own the nearest box around the headline with enough text to be an article, in the root
 * @returns the outermost box that takes in little else; `null` where the text may go on beside it
 */
export function textUnderHeadline(own: Block, root: Block, blocks: readonly Block[]): Block | null {
  const kinds = kindsIn(own);
  const [main] = [...kinds].sort(([, a], [, b]) => b.words - a.words);
  if (!main) return null;
  const [key, { words, paragraphs }] = main;
  let box = own;
  let isCut = false;
  for (const outer of ancestors(own)) {
    const inner = box;
    let beside = 0;
    for (const part of outer.children) {
      if (part === inner || contains(part, own) || part.prose === 0) continue;
      const others = kindsIn(part);
      if (goesOnIn(part, inner, blocks) && sumOf(others) > NOTES_SHARE * words) return null;
      if ((others.get(key)?.words ?? 0) > NOTES_SHARE * words) return null;
      for (const other of others.values()) {
        beside += other.words;
        if (other.words > words && (paragraphs < 2 || other.paragraphs > 1)) return null;
      }
    }
    isCut ||= beside > NOTES_SHARE * words;
    if (!isCut) box = outer;
    if (outer === root) break;
  }
  return isCut ? box : null;
}

/** True for what follows a box with neither links nor fields between. */
function goesOnIn(part: Block, box: Block, blocks: readonly Block[]): boolean {
  if (part.index < box.end) return false;
  const first = blocks.slice(part.index, part.end).find((node) => ownProse(node) > 0);
  return first !== undefined && !isTextEndedIn(blocks.slice(box.end, first.index), first);
}

function sumOf(kinds: ReadonlyMap<string, Kind>): number {
  return [...kinds.values()].reduce((sum, { words }) => sum + words, 0);
}

interface Kind {
  words: number;
  paragraphs: number;
}

/** The prose in a box by tag and class of its paragraphs; that in side boxes counts little. */
function kindsIn(box: Block): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  const visit = (node: Block, factor: number): void => {
    if (node.prose === 0) return;
    const inner = factor === 1 ? weightIn(node) : factor;
    const words = ownProse(node) * inner;
    if (words > 0) {
      const key = `${node.tag}.${withoutNumbers(node.classes)}`;
      const kind = kinds.get(key) ?? { words: 0, paragraphs: 0 };
      kind.words += words;
      kind.paragraphs += 1;
      kinds.set(key, kind);
    }
    for (const child of node.children) visit(child, inner);
  };
  visit(box, 1);
  return kinds;
}
