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
  const boxes = new Set(findings.flatMap(({ node }) => [...ancestors(node)]));
  for (const box of [...boxes].sort((a, b) => a.index - b.index)) {
    if (!isInText(box, search)) continue;
    const pieces = findings.filter((finding) => found.has(finding) && contains(box, finding.node));
    const words = pieces.reduce((sum, { node }) => sum + node.words, 0);
    if (pieces.length < 2 || words * 2 <= box.words) continue;
    const sign = surest(pieces);
    if (!pieces.every((piece) => agrees(piece, sign))) continue;
    for (const piece of pieces) found.delete(piece);
    found.add({ ...sign, node: box });
  }
  return [...found].sort((a, b) => a.node.index - b.node.index);
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
