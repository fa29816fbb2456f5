import type { Context } from '../context/context';
import { ancestors, type Block, firstFrom } from '../page/block';
import { isNameAlone } from '../roles/byline';
import { namesDate } from '../roles/publication-date';
import { isSiteChrome } from './exempt';
import type { Finding } from './finding';
import { saysWhatItIs } from './scoring/score';
import type { ClutterSearch } from './search';
import { isFilled } from './split';

/**
 * Takes a box of which more than half was found, piece by piece, as a whole: what is left of it are its heading and the lines
 * between the pieces. Only among the text, where what is left would be read as part of it; never a box that holds a block of
 * the article.
 * @param findings in document order
 */
export function withRestOfBoxes(findings: readonly Finding[], search: ClutterSearch): Finding[] {
  const nodes = findings.map(({ node }) => node);
  const result: Finding[] = [];
  /** How many of the findings are in the result. */
  let done = 0;
  for (const box of boxesMostlyFound(findings)) {
    const from = firstFrom(nodes, box.index);
    if (from < done || !mayGoWhole(box, search)) continue;
    const pieces = findings.slice(from, firstFrom(nodes, box.end));
    const sign = surest(pieces);
    const isOfOneKind = pieces.every((piece) => agrees(piece, sign));
    result.push(
      ...findings.slice(done, from),
      ...(isOfOneKind ? [{ ...sign, node: box }] : withLinesBetween(box, pieces, sign, search.context)),
    );
    done = from + pieces.length;
  }
  return [...result, ...findings.slice(done)];
}

/** Pieces of several categories, each as it is, and the lines of the box between them, in document order. */
function withLinesBetween(
  box: Block,
  pieces: readonly Finding[],
  sign: Finding,
  context: Context,
): Finding[] {
  const found = new Map(pieces.map((piece) => [piece.node, piece]));
  const around = new Set(pieces.flatMap(({ node }) => [...ancestors(node)]));
  const collect = (node: Block): Finding[] => {
    const piece = found.get(node);
    if (piece) return [piece];
    if (around.has(node)) return node.children.flatMap(collect);
    return isFilled(node) && !mayTellOfText(node, context) ? [{ ...sign, node }] : [];
  };
  return collect(box);
}

/** True for a box with a name or a date on a line of its own: that of the article may stand among links to share. */
function mayTellOfText({ index, end }: Block, { page }: Context): boolean {
  return page.blocks
    .slice(index, end)
    .some((line) => line.text !== '' && (isNameAlone(line) || namesDate(line.text)));
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

function mayGoWhole(box: Block, { context, holdsArticle }: ClutterSearch): boolean {
  return !holdsArticle(box) && box !== context.page.body && !isSiteChrome(box, context);
}

/** The piece that says most surely what the box is. */
function surest(pieces: readonly Finding[]): Finding {
  const named = pieces.filter(saysWhatItIs);
  return (named.length > 0 ? named : pieces).reduce((best, piece) =>
    piece.confidence > best.confidence ? piece : best,
  );
}

function agrees(piece: Finding, sign: Finding): boolean {
  return piece.category === sign.category || !saysWhatItIs(piece);
}
