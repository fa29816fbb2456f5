import { isClobbered } from '../../dom/clobbering';
import { isControl } from '../../dom/controls';
import { isPermalink } from '../../dom/permalink';
import { MEDIA, SKIPPED } from '../../dom/tags';
import { hiddenSubtree, onlyForScreenReaders } from '../../dom/visibility';
import { copyFormula, formulaIn } from '../drawings/math';
import type { LeftOutReason } from '../left-out-reasons';
import { copyInLine } from './in-line';
import { markEdge, settingsInLine, settingsOf, tidyLines } from './lines';
import { isMarginNote, NOTE_CLASS } from './margin-note';
import type { Writer } from './writer';

/** Inline elements whose meaning the reader keeps; all others are unwrapped. */
const KEPT = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small strong sub sup time u var'.split(
    ' ',
  ),
);

/** Copies text and inline elements; pictures met on the way are handed to `writer.aside`. */
export function copyInline(from: Node, into: Element, writer: Writer): void {
  const { firstChildOf, nextSiblingOf } = writer.visibility.tree;
  for (let child = firstChildOf(from); child; child = nextSiblingOf(child)) {
    if (child.nodeType === 3) into.append(writer.text(child as Text));
    else if (child.nodeType === 1) copyElement(child as Element, into, writer);
  }
}

/** Copies one inline element into a block. */
export function copyElement(element: Element, into: Element, writer: Writer): void {
  if (isClobbered(element)) {
    copyInline(element, into, writer);
    return;
  }
  const tag = element.localName;
  if (tag === 'br') {
    into.append(writer.create('br'));
    return;
  }
  if (MEDIA.has(tag)) {
    if (!copyInLine(element, into, writer)) writer.aside(element);
    return;
  }
  if (SKIPPED.has(tag) || writer.dropped(element) || hiddenSubtree(element, writer.visibility)) return;
  const reason = reasonToLeave(element, writer);
  if (reason) {
    writer.leave(element, reason);
    // A field parts the words around it.
    if (reason === 'control') into.append(' ');
    return;
  }
  const style = getComputedStyle(element);
  const isInline = style.display === 'inline';
  if (!isInline && isMarginNote(element, style)) {
    writer.note(writeNote(element, writer));
    return;
  }
  const formula = KEPT.has(tag) ? null : formulaIn(element, writer.visibility);
  if (formula) {
    into.append(copyFormula(formula, writer));
    return;
  }
  const settings = isInline ? settingsInLine(style) : settingsOf(element, style);
  markEdge(settings.start, into, writer);
  const mark = writer.mark(element);
  if (mark) into.append(mark);
  if (KEPT.has(tag)) {
    const copy = writer.create(tag);
    copyAttributes(element, copy, writer);
    copyInline(element, copy, writer);
    if (copy.hasChildNodes()) into.append(copy);
  } else copyInline(element, into, writer);
  markEdge(settings.end, into, writer);
}

/** A note as a block of its own. */
function writeNote(element: Element, writer: Writer): Element {
  const note = writer.create('aside');
  note.setAttribute('class', NOTE_CLASS);
  copyInline(element, note, writer);
  tidyLines(note);
  return note;
}

/** Why an element in a line is not written; `null` for what is. */
function reasonToLeave(element: Element, writer: Writer): LeftOutReason | null {
  if (isControl(element, writer.visibility.tree)) return 'control';
  if (onlyForScreenReaders(element, writer.visibility)) return 'screenReaders';
  if (isPermalink(element)) return 'permalink';
  const mayBeHint = element.localName === 'a' || !KEPT.has(element.localName);
  return mayBeHint && writer.isHint(element) ? 'hint' : null;
}

function copyAttributes(element: Element, copy: Element, writer: Writer): void {
  if (!element.hasAttributes()) return;
  const href = element.localName === 'a' ? writer.address(element.getAttribute('href')) : null;
  if (href) copy.setAttribute('href', href);
  for (const name of ['title', 'lang', 'dir', 'datetime', 'cite']) {
    const value = element.getAttribute(name);
    if (value) copy.setAttribute(name, value);
  }
}
