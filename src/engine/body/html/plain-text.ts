import { firstChildOf, isClobbered, nextSiblingOf } from '../../dom/clobbering';
import { CONTROLS, MEDIA, SKIPPED } from '../../dom/tags';
import { isBlank } from '../../dom/text';
import { hiddenSubtree, hintForScreenReaders } from '../../dom/visibility';
import { runsWithinWord } from '../../dom/visible-text';
import type { Writer } from './writer';

/** Copies the visible text of an element, with spaces between blocks and lines, without markup, controls and media. */
export function copyText(from: Element, into: Element, writer: Writer): void {
  let isApart = false;
  const read = (element: Element): void => {
    for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
      if (child.nodeType === 3) addText(child as Text);
      else if (child.nodeType === 1) readElement(child as Element);
    }
  };
  const addText = (text: Text): void => {
    if (isApart && into.hasChildNodes() && !isBlank(text.data)) into.append(' ');
    isApart &&= isBlank(text.data);
    if (into.hasChildNodes() || !isBlank(text.data)) into.append(writer.text(text));
  };
  const readElement = (element: Element): void => {
    if (!isClobbered(element) && isLeft(element, writer)) return;
    isApart ||= !runsWithinWord(element);
    read(element);
    isApart ||= !runsWithinWord(element);
  };
  read(from);
}

function isLeft(element: Element, writer: Writer): boolean {
  const tag = element.localName;
  if (SKIPPED.has(tag) || MEDIA.has(tag) || hiddenSubtree(element, writer.visibility)) return true;
  const isControl = CONTROLS.has(tag);
  if (!isControl && !hintForScreenReaders(element.getAttribute('class'))) return false;
  writer.leave(element, isControl ? 'control' : 'screenReaders');
  return true;
}
