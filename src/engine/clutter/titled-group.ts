import type { Context } from '../context/context';
import { WORDS } from '../dom/scales';
import { HEADINGS } from '../dom/tags';
import { TITLE_WORDS } from '../features/block-phrases';
import { LINK_DENSITY } from '../features/link-density';
import { type Block, contains, linkDensity } from '../page/block';
import type { ClutterCategory } from '../types';
import { isListOfSources } from './exempt';
import type { Finding } from './finding';
import type { Score } from './scoring/score';
import type { ClutterSearch } from './search';
import { splitFinding } from './split';
import { CONFIDENCE_OF_PART, GROUP_CONFIDENCE } from './thresholds';

/** A heading and the blocks that stand under it. */
export interface Group {
  findings: Finding[];
  /** Children of the parent that the group takes up, the heading among them. */
  blocks: number;
}

/** Blocks, at most, of a group with its heading. By hand on the development half of the corpus, 2026-11. */
const MOST_BLOCKS = 14;
/** "Advertisement" is a label of the one box it stands over. */
const MOST_BLOCKS_LABELLED = 2;

/**
 * The group that a child of a block begins: a heading of a known category, and the link lists, forms or cards after it that
 * stand loose among other blocks. `null` where the child begins none.
 */
export function titledGroup(parent: Block, at: number, search: ClutterSearch): Group | null {
  const head = parent.children[at];
  const title = head && mayBeHead(head, search.context) ? titleOf(head, search.context) : null;
  if (!head || !title || search.holdsArticle(head)) return null;
  const { category, text } = title;
  const isLabel = category === 'ad' && !HEADINGS.has(head.tag);
  const members: Block[] = [];
  for (const block of parent.children.slice(at + 1, at + (isLabel ? MOST_BLOCKS_LABELLED : MOST_BLOCKS))) {
    if (search.holdsArticle(block) || !belongsToGroup(block, category, search)) break;
    members.push(block);
  }
  while (members.at(-1)?.words === 0) members.pop();
  if (members.length === 0) return null;
  const under: Score = { category, reasons: [{ key: 'under', text }], confidence: GROUP_CONFIDENCE.member };
  return {
    findings: [
      { node: head, category, reasons: [{ key: 'headed', text }], confidence: GROUP_CONFIDENCE.heading },
      ...members.flatMap((block) => splitFinding(block, under, search)),
    ],
    blocks: members.length + 1,
  };
}

function mayBeHead(head: Block, { root }: Context): boolean {
  if (head.words > TITLE_WORDS || head.words === 0 || head.proseBlocks > 0) return false;
  return !(root && contains(head, root));
}

function titleOf(head: Block, { phrases }: Context): { category: ClutterCategory; text: string } | null {
  const title = phrases.title(head);
  if (title) return title;
  const leadIn = head.text === '' ? null : phrases.of(head).leadIn;
  return leadIn ? { category: 'related', text: leadIn } : null;
}

function belongsToGroup(
  block: Block,
  category: ClutterCategory,
  { context, scoreOf }: ClutterSearch,
): boolean {
  if (isHeadingLine(block) && linkDensity(block) < LINK_DENSITY.half) return false;
  if (block.words === 0) return true;
  if (isListOfSources(block, context)) return false;
  // The label of an ad that was not loaded stands over text of the article.
  if (category === 'ad' && context.setAsText(block)) return false;
  const title = context.phrases.title(block);
  if (title && title.category !== category) return false;
  const own = scoreOf(block);
  const isOther = own !== null && own.category !== category && own.category !== 'related';
  if (isOther && own.confidence >= CONFIDENCE_OF_PART) return false;
  return linkDensity(block) >= LINK_DENSITY.half || own?.category === category;
}

/** Words beside a heading in its box: "edit". By hand. */
const WORDS_BESIDE_HEADING = WORDS.few;

/** True for a heading, and for a box of a heading and a word or two. */
function isHeadingLine(block: Block): boolean {
  if (HEADINGS.has(block.tag)) return true;
  const [first] = block.children;
  return first !== undefined && HEADINGS.has(first.tag) && block.words <= first.words + WORDS_BESIDE_HEADING;
}
