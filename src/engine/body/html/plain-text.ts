import { isClobbered } from '../../dom/clobbering';
import { isControl as isFieldOrButton } from '../../dom/controls';
import { type Edge, standsApart } from '../../dom/flow';
import { KINDS, MEDIA, SKIPPED } from '../../dom/tags';
import { isBlank } from '../../dom/text';
import { hiddenSubtree, onlyForScreenReaders } from '../../dom/visibility';
import { runsWithinWord } from '../../dom/visible-text';
import type { Writer } from './writer';

/** Copies the visible text of an element, with spaces between blocks and lines, without markup, controls and media. */
export function copyText(from: Element, into: Element, writer: Writer): void {
  const { tree } = writer.visibility;
  let isApart = false;
  const edges: Edge[] = [];
  const read = (element: Element): void => {
    for (const child of tree.childrenOf(element)) {
      if (child.nodeType === 3) addText(child as Text);
      else if (child.nodeType === 1) readElement(child as Element);
    }
  };
  const addText = (text: Text): void => {
    const { data } = text;
    if (!isApart && edges.length > 0 && !isBlank(data.slice(0, 1))) isApart = edges.some(standsApart);
    if (isApart && into.hasChildNodes() && !isBlank(data)) into.append(' ');
    isApart &&= isBlank(data);
    edges.length = 0;
    if (into.hasChildNodes() || !isBlank(data)) into.append(writer.text(text));
  };
  const passEdge = (edge: Edge): void => {
    if (runsWithinWord(edge.element)) edges.push(edge);
    else isApart = true;
  };
  const readElement = (element: Element): void => {
    if (!isClobbered(element) && isLeft(element, writer)) {
      isApart ||= KINDS.get(element.localName) === 'control';
      return;
    }
    passEdge({ element, side: 'start' });
    read(element);
    passEdge({ element, side: 'end' });
  };
  read(from);
}

function isLeft(element: Element, writer: Writer): boolean {
  const tag = element.localName;
  if (SKIPPED.has(tag) || MEDIA.has(tag) || writer.dropped(element)) return true;
  if (hiddenSubtree(element, writer.visibility)) return true;
  const isControl = isFieldOrButton(element, writer.visibility.tree);
  if (!isControl && !onlyForScreenReaders(element, writer.visibility)) return false;
  writer.leave(element, isControl ? 'control' : 'screenReaders');
  return true;
}
