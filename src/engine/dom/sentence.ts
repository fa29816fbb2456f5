import { isLowerCase, withoutEdges } from './characters';
import { UNSPACED } from './count-words';
import { type FlatTree, textIn } from './flat-tree';
import { runsInLine } from './flow';
import { CONTROLS, KINDS } from './tags';
import { collapse, endsSentence, isBlank } from './text';

/** Punctuation that belongs to the words before it. */
const CLOSES = /^[\p{Pe}\p{Pf}.,;:!?…。、，；：！？]/u;
/** Signs that part the entries of a line. */
const PARTS = /^[·•|/]|[·•|/]$/;

/**
 * True for a button that is a word of a sentence, such as a term with an explanation behind it: the sentence goes on after
 * it, or has begun before it. A button that stands alone, or after the end of a sentence ("Copy", "Share"), is a control;
 * so is every field.
 */
export function isWordInSentence(control: Element, tree: FlatTree): boolean {
  if (control.localName !== 'button') return false;
  const word = collapse(textIn(control, tree));
  if (word === '' || !IN_LINE.test(getComputedStyle(control).display)) return false;
  const before = textBeside(control, 'previousSibling', tree).trim();
  const after = textBeside(control, 'nextSibling', tree);
  if (PARTS.test(before) || PARTS.test(after.trim())) return false;
  const isBegun = before !== '' && !endsSentence(before);
  if (isBlank(after)) return isBegun && isLowerCase(word);
  return isBegun || goesOn(after) || (before !== '' && endsSentence(word));
}

/** Values of `display` of a button that runs within a line; in a row of boxes it is a block. */
const IN_LINE = /^(?:inline|contents)/;

/** True for text that goes on with a sentence: with a comma, in lower case, or in a script without case or blanks. */
function goesOn(text: string): boolean {
  const first = withoutEdges(text.trim()).slice(0, 1);
  return CLOSES.test(text.trim()) || isLowerCase(first) || (UNSPACED.test(first) && !/^\s/.test(text));
}

/** The text in one line with a control, before or after it, up to the edge of its block or the next line break. */
function textBeside(control: Element, side: 'previousSibling' | 'nextSibling', tree: FlatTree): string {
  let text = '';
  for (let at: Node = control; ; ) {
    for (let next = at[side]; next; next = next[side]) {
      if (next.nodeType === 3) {
        const { data } = next as Text;
        text = side === 'nextSibling' ? text + data : data + text;
      } else if (next.nodeType === 1) {
        const element = next as Element;
        const tag = element.localName;
        const kind = KINDS.get(tag);
        if (tag === 'br') return text;
        if (CONTROLS.has(tag) || kind === 'skipped' || kind === 'media') continue;
        if (!runsInLine(element)) return text;
        const data = textIn(element, tree);
        text = side === 'nextSibling' ? text + data : data + text;
      }
      if (!isBlank(text)) return text;
    }
    const parent = tree.parentOf(at);
    if (!parent || !runsInLine(parent)) return text;
    at = parent;
  }
}
