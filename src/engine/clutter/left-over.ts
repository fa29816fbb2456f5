import { position } from '../context/context';
import { HEADINGS } from '../dom/tags';
import { endsInFullStop } from '../dom/text';
import { TITLE_WORDS } from '../features/block-phrases';
import { ancestors, type Block, firstText } from '../page/block';
import type { ClutterCategory } from '../types';
import type { Finding } from './finding';
import type { ClutterSearch } from './search';
import { isFilled } from './split';
import { GROUP_CONFIDENCE } from './thresholds';

/** Such boxes stand under a line of the article as well: a name, a date. */
const BELOW_LINES_OF_ARTICLE: ReadonlySet<ClutterCategory> = new Set(['social', 'comments']);

/**
 * Adds the headings that are left of boxes: a heading of which every block below is found belongs to them, whatever it says.
 * @param findings in document order
 */
export function withHeadingsLeftOver(findings: readonly Finding[], search: ClutterSearch): Finding[] {
  const found = new Map(findings.map((finding) => [finding.node, finding]));
  const parents = new Set(findings.flatMap(({ node }) => [...ancestors(node)]));
  // The innermost first: what is found there may be all that stands below a heading further out.
  // A block that holds a finding is more than a heading.
  for (const parent of [...parents].sort((a, b) => b.index - a.index))
    for (const finding of headingsLeftOver(parent, found, search))
      if (!parents.has(finding.node)) found.set(finding.node, finding);
  return [...found.values()].sort((a, b) => a.node.index - b.node.index);
}

function headingsLeftOver(
  parent: Block,
  found: ReadonlyMap<Block, Finding>,
  search: ClutterSearch,
): Finding[] {
  const headings: Finding[] = [];
  /** What is found below the place, up to the next block that is not; read from the end. */
  let below: Finding | null = null;
  /** False where text goes on below, before the next heading. */
  let isAll = true;
  const parts = parent.children.filter(isFilled);
  for (const [at, part] of [...parts.entries()].reverse()) {
    const own = findingOf(part, found);
    if (own) {
      below = own;
      continue;
    }
    const mayStandAlone = below !== null && isAll && !BELOW_LINES_OF_ARTICLE.has(below.category);
    if (below && mayStandAlone && mayHead(part, at === 0, parent, search))
      headings.push({ ...below, node: part, confidence: GROUP_CONFIDENCE.member });
    isAll = isHeading(part, search);
    below = null;
  }
  return headings;
}

/** The first finding of a block all of which is found. */
function findingOf(block: Block, found: ReadonlyMap<Block, Finding>): Finding | null {
  const own = found.get(block);
  if (own) return own;
  if (block.text !== '') return null;
  let first: Finding | null = null;
  for (const child of block.children) {
    if (!isFilled(child)) continue;
    const finding = findingOf(child, found);
    if (!finding) return null;
    first ??= finding;
  }
  return first;
}

/** True for a heading, and for a short line that opens a box. In the text only where the box holds nothing of the article. */
function mayHead(block: Block, isFirst: boolean, parent: Block, search: ClutterSearch): boolean {
  if (block.words === 0 || block.words > TITLE_WORDS || block.proseBlocks > 0 || search.holdsArticle(block))
    return false;
  if (!search.holdsArticle(parent)) return (isFirst && block.links === 0) || isHeading(block, search);
  const where = position(search.context, block);
  return (where === 'after' || where === 'outside') && isHeading(block, search);
}

/** True for a heading, also in a box of its own. A sentence is none, however large it is set. */
function isHeading(block: Block, { context: { page } }: ClutterSearch): boolean {
  const line = firstText(page.blocks, block.index, block.end);
  return line !== null && HEADINGS.has(line.tag) && line.words === block.words && !endsInFullStop(line.text);
}
