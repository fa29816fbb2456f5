import type { Context } from '../context/context';
import { HEADINGS } from '../dom/tags';
import type { PagePhrases } from '../features/page-phrases';
import { type Block, contains, linkDensity } from '../page/block';
import type { ClutterCategory } from '../types';
import { judge, type Verdict } from './score';
import { divide, type Finding, SURE } from './split';

/** A heading and the blocks that stand under it. */
export interface Group {
  findings: Finding[];
  /** How many children of the parent it takes. */
  blocks: number;
}

/** A titled group of loose blocks holds at most this many. */
const GROUP_BLOCKS = 14;
const HEADING_WORDS = 14;

/** A heading of a known kind and the link lists, forms or cards after it that stand loose among other blocks. */
export function titledGroup(
  parent: Block,
  at: number,
  context: Context,
  phrases: PagePhrases,
  holdsArticle: (node: Block) => boolean,
): Group | null {
  const head = parent.children[at];
  if (!head || head.words > HEADING_WORDS || head.words === 0 || head.proseBlocks > 0) return null;
  if (holdsArticle(head) || (context.root && contains(head, context.root))) return null;
  const title = phrases.title(head);
  const leadIn = head.text === '' ? null : phrases.of(head).leadIn;
  const category: ClutterCategory | null = title?.category ?? (leadIn ? 'related' : null);
  if (!category) return null;
  const text = title?.text ?? leadIn ?? '';
  const under: Verdict = { category, reasons: [{ key: 'under', text }], confidence: 0.7 };
  // "Advertisement" is a label of the one box it stands over.
  const most = category === 'ad' && !HEADINGS.has(head.tag) ? 2 : GROUP_BLOCKS;
  const members: Block[] = [];
  for (const block of parent.children.slice(at + 1, at + most)) {
    if (holdsArticle(block) || !belongsToGroup(block, category, context, phrases)) break;
    members.push(block);
  }
  while (members.at(-1)?.words === 0) members.pop();
  if (members.length === 0) return null;
  return {
    findings: [
      { ...under, node: head, reasons: [{ key: 'headed', text }], confidence: 0.8 },
      ...members.flatMap((block) => divide(block, under, context, phrases)),
    ],
    blocks: members.length + 1,
  };
}

function belongsToGroup(
  block: Block,
  category: ClutterCategory,
  context: Context,
  phrases: PagePhrases,
): boolean {
  if (HEADINGS.has(block.tag) && linkDensity(block) < 0.5) return false;
  if (block.words === 0) return true;
  // What is set as the text goes on with it under the label of an ad that is not there.
  if (category === 'ad' && context.setAsText(block)) return false;
  const title = phrases.title(block);
  if (title && title.category !== category) return false;
  const own = judge(block, context, phrases);
  if (own && own.category !== category && own.category !== 'related' && own.confidence >= SURE) return false;
  return linkDensity(block) >= 0.5 || own?.category === category;
}
