import { WORDS } from '../dom/scales';
import { weightIn } from '../features/prose-weight';
import { type Block, contains } from '../page/block';

/** When a row of the layout goes on with the text. All by hand on the development corpus, 2026-11. */
const ROW = {
  /** Least share of its prose that is set as the text is. */
  proseShare: 0.7,
  /** Paragraphs: one alone is a remark on the article, unless it is long. */
  paragraphs: 2,
  /** Share of the root's prose that makes one paragraph long. */
  rootShare: 0.2,
  /** Words: mean length of the paragraphs; teasers are shorter. */
  paragraphWords: WORDS.sentence,
} as const;

/**
 * True for a box beside the root whose prose is set as the root's is, paragraph for paragraph: a further row of the layout,
 * whatever stands beside the text in it. The rows are marked up alike, or the paragraphs have a class of their own.
 */
export function isFurtherRow(node: Block, ancestor: Block, root: Block): boolean {
  const own = ancestor.children.find((child) => contains(child, root));
  if (!own || own.tag !== node.tag || node.tag === 'article' || node.prose === 0 || weightIn(node) < 1)
    return false;
  if (node.element.querySelector('h1, article') !== null) return false;
  const kind = mostUsed(paragraphKinds(own));
  if (!kind || (kind.classes === '' && node.classes !== own.classes)) return false;
  const like = paragraphKinds(node).get(kind.key);
  if (!like || like.words < ROW.proseShare * node.prose) return false;
  if (like.paragraphs < ROW.paragraphs && like.words < ROW.rootShare * root.prose) return false;
  return like.words >= ROW.paragraphWords * like.paragraphs;
}

/** Paragraphs set alike. */
interface ParagraphKind {
  readonly key: string;
  readonly classes: string;
  words: number;
  paragraphs: number;
}

/** The prose within a box by tag, class and path of tags. */
function paragraphKinds(box: Block): Map<string, ParagraphKind> {
  const kinds = new Map<string, ParagraphKind>();
  const visit = (node: Block, path: string): void => {
    if (node.prose === 0) return;
    const key = `${path}<${node.tag}`;
    if (node.children.length > 0) {
      for (const child of node.children) visit(child, key);
      return;
    }
    const known = `${key}.${node.classes}`;
    const kind = kinds.get(known) ?? { key: known, classes: node.classes, words: 0, paragraphs: 0 };
    kinds.set(known, kind);
    kind.words += node.prose;
    kind.paragraphs += 1;
  };
  for (const child of box.children) visit(child, '');
  return kinds;
}

function mostUsed(kinds: ReadonlyMap<string, ParagraphKind>): ParagraphKind | undefined {
  return [...kinds.values()].sort((a, b) => b.words - a.words)[0];
}
