import { type Context, position } from '../../context/context';
import { isLowerCase, withoutEdges } from '../../dom/characters';
import { HEADINGS } from '../../dom/tags';
import { endsInFullStop } from '../../dom/text';
import { leadsToOwnPage } from '../../features/own-place';
import { leadsToFile } from '../../features/pictures/picture-links';
import { type Block, closest } from '../../page/block';

/** Paragraphs of the text for each such line, at least. With fewer the lines are titles, and the text is what is said of them. By hand. */
const PARAGRAPHS_PER_LINE = 2;
const LINES: ReadonlySet<string> = new Set(['p', 'div', 'center']);
const ENTRY = /^\d+[.)]/;
/** A list may stand before such a line, too. */
const ENTRIES: ReadonlySet<string> = new Set(['li']);
/** A colon or comma leads into what follows. */
const LEADS_IN = /[:：,，]$/;

/**
 * True for a line between two paragraphs of the text that is nothing but a link to another page, as long as a headline: no
 * sentence leads into it, and it is none itself.
 */
export function isLinkLine(line: Block, context: Context): boolean {
  const { root, inStyle } = context;
  if (root === null || position(context, line) !== 'inside') return false;
  const lines = linkedTitlesIn(root, context);
  if (!lines.has(line)) return false;
  const before = nearestText(line, -1, lines, context);
  const after = nearestText(line, 1, lines, context);
  if (!before || !after || LEADS_IN.test(before.text)) return false;
  if (!inStyle.has(before) && closest(before, ENTRIES) === null) return false;
  if (!HEADINGS.has(after.tag) && !(inStyle.has(after) && !goesOn(after))) return false;
  return lines.size * PARAGRAPHS_PER_LINE <= inStyle.size;
}

/** The lines of each page, which are looked for once. */
const known = new WeakMap<Context, ReadonlySet<Block>>();

function linkedTitlesIn(root: Block, context: Context): ReadonlySet<Block> {
  let lines = known.get(context);
  if (!lines) {
    lines = new Set(
      context.page.blocks.slice(root.index, root.end).filter((line) => isLinkedTitle(line, context)),
    );
    known.set(context, lines);
  }
  return lines;
}

/** True for a line that is one long link from end to end, and neither a sentence nor the entry of a list. */
function isLinkedTitle(line: Block, { counts }: Context): boolean {
  if (line.links !== 1 || line.linkWords < line.words || line.children.length > 0 || !LINES.has(line.tag))
    return false;
  if (endsInFullStop(line.text) || ENTRY.test(line.text) || counts.count('longLinks', line) === 0)
    return false;
  const link = line.element.querySelector('a[href]');
  return link !== null && !leadsToOwnPage(link) && !leadsToFile(link);
}

/** The nearest block with text in one direction within the root that is no such line. */
function nearestText(
  { index }: Block,
  step: 1 | -1,
  lines: ReadonlySet<Block>,
  { page, root }: Context,
): Block | null {
  for (let at = index + step; root && at > root.index && at < root.end; at += step) {
    const block = page.blocks[at];
    if (block && block.text !== '' && !lines.has(block)) return block;
  }
  return null;
}

/** True for the rest of a sentence. */
function goesOn({ text }: Block): boolean {
  return isLowerCase(withoutEdges(text).slice(0, 1));
}
