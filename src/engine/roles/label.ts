import type { Context } from '../context/context';
import { WORDS } from '../dom/scales';
import { endsSentence } from '../dom/text';
import { isOpeningSection } from '../locate/opening-section';
import { type Block, firstFrom } from '../page/block';
import { isLastLine, LABEL_WORDS } from './last-line';
import { isPostTime } from './time-of-day';

/** Words: a `p` under the text that is as long is no label, even without a sentence in it. By hand, 2026-11. */
const PARAGRAPH_WORDS = WORDS.line;

/** Elements that are no label, however short: a paragraph, and what a box that unfolds is called. */
const NO_LABELS: ReadonlySet<string> = new Set(['p', 'summary']);

/** True for a short text among the article's that is no sentence and no formula: "3 min", "Share". */
export function isShortLabel(block: Block, context: Context): boolean {
  const { words, tag, text, element } = block;
  if (words >= LABEL_WORDS || NO_LABELS.has(tag) || endsSentence(text)) return false;
  if (isPostTime(text, context) || element.querySelector('math') !== null || isVerse(block)) return false;
  return !isInOpeningSection(block, context);
}

/** True for what stands under the heading of a section over the text: "Wrong", under "What we found". */
function isInOpeningSection(block: Block, { lastProse }: Context): boolean {
  if (lastProse === null || block.links > 0) return false;
  // What stands loose in a section is its own text.
  return [block, block.parent].some((box) => box?.parent && isOpeningSection(box, box.parent, lastProse));
}

const ENDS_IN_COMMA = /[,;，、；]$/;

/** True for a short line that goes on in the next one, or stands beside one of its kind that does or ends a sentence: a verse. */
function isVerse({ text, links, parent, index, tag, classes }: Block): boolean {
  if (links > 0 || !parent) return false;
  if (ENDS_IN_COMMA.test(text)) return true;
  const lines = parent.children;
  const at = firstFrom(lines, index);
  return [lines[at - 1], lines[at + 1]].some(
    (line) =>
      line !== undefined &&
      line.tag === tag &&
      line.classes === classes &&
      line.links === 0 &&
      line.children.length === 0 &&
      (ENDS_IN_COMMA.test(line.text) || endsSentence(line.text)),
  );
}

/** True for a text under the article's that is no prose and closes nothing: there most lines are of the page. */
export function isLabelUnderText(block: Block, context: Context): boolean {
  if (block.prose > 0 || (block.tag === 'p' && block.words >= PARAGRAPH_WORDS)) return false;
  return !isLastLine(block, context);
}
