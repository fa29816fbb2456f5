import { position } from '../context/context';
import { ancestors, type Block, contains } from '../page/block';
import type { Finding } from './finding';
import type { ClutterSearch } from './search';

/**
 * Takes a box of which more than half was found, piece by piece, as a whole: what is left of it are its heading and the lines
 * between the pieces. Only among the text, where what is left would be read as part of it; never a box that holds a block of
 * the article.
 * @param findings in document order
 */
export function withRestOfBoxes(findings: readonly Finding[], search: ClutterSearch): Finding[] {
  const found = new Set(findings);
  for (const box of boxesMostlyFound(findings)) {
    if (!isInText(box, search)) continue;
    const pieces = [...found].filter(({ node }) => contains(box, node));
    if (pieces.length < 2) continue;
    const sign = surest(pieces);
    if (!pieces.every((piece) => agrees(piece, sign))) continue;
    for (const piece of pieces) found.delete(piece);
    found.add({ ...sign, node: box });
  }
  return [...found].sort((a, b) => a.node.index - b.node.index);
}

/** The boxes around two findings or more that hold more than half of their words, the outermost first. */
function boxesMostlyFound(findings: readonly Finding[]): Block[] {
  const sums = new Map<Block, { pieces: number; words: number }>();
  for (const { node } of findings)
    for (const box of ancestors(node)) {
      const sum = sums.get(box) ?? { pieces: 0, words: 0 };
      sums.set(box, { pieces: sum.pieces + 1, words: sum.words + node.words });
    }
  return [...sums]
    .filter(([box, { pieces, words }]) => pieces > 1 && words * 2 > box.words)
    .map(([box]) => box)
    .sort((a, b) => a.index - b.index);
}

function isInText(box: Block, { context, holdsArticle }: ClutterSearch): boolean {
  const where = position(context, box);
  return (where === 'before' || where === 'inside') && !holdsArticle(box);
}

/** The piece that says most surely what the box is. */
function surest(pieces: readonly Finding[]): Finding {
  const named = pieces.filter(saysWhat);
  return (named.length > 0 ? named : pieces).reduce((best, piece) =>
    piece.confidence > best.confidence ? piece : best,
  );
}

function agrees(piece: Finding, sign: Finding): boolean {
  return piece.category === sign.category || !saysWhat(piece);
}

/** That something is repeated does not say what it is. */
function saysWhat({ category, reasons: [first] }: Finding): boolean {
  return category !== 'other' || first?.key !== 'repeated';
}
