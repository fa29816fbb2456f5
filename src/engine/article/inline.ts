import { firstChildOf, isClobbered, nextSiblingOf } from '../page/own';
import { MEDIA, SKIPPED } from '../page/tags';
import { hiddenSubtree, hintForScreenReaders } from '../page/visibility';
import type { Emitter } from './emitter';

/** Inline elements whose meaning the reader keeps; all others are unwrapped. */
const KEPT = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small strong sub sup time u var'.split(
    ' ',
  ),
);

/** Copies text and inline elements; pictures met on the way are handed to `emitter.aside`. */
export function copyInline(from: Node, into: Element, emitter: Emitter): void {
  for (let child = firstChildOf(from); child; child = nextSiblingOf(child)) {
    if (child.nodeType === 3) into.append((child as Text).data);
    else if (child.nodeType === 1) copyElement(child as Element, into, emitter);
  }
}

/** Copies one inline element into a block. */
export function copyElement(element: Element, into: Element, emitter: Emitter): void {
  if (isClobbered(element)) {
    copyInline(element, into, emitter);
    return;
  }
  const tag = element.localName;
  if (tag === 'br') {
    into.append(emitter.create('br'));
    return;
  }
  if (MEDIA.has(tag)) {
    emitter.aside(element);
    return;
  }
  if (SKIPPED.has(tag) || tag === 'button' || tag === 'input' || tag === 'select' || tag === 'textarea')
    return;
  if (
    emitter.dropped(element) ||
    hiddenSubtree(element) ||
    hintForScreenReaders(element.getAttribute('class'))
  )
    return;
  if (tag === 'a' && emitter.isHint(element)) return;
  const mark = emitter.mark(element);
  if (mark) into.append(mark);
  if (!KEPT.has(tag)) {
    if (emitter.isHint(element)) return;
    copyInline(element, into, emitter);
    return;
  }
  const copy = emitter.create(tag);
  copyAttributes(element, copy, emitter);
  copyInline(element, copy, emitter);
  if (copy.hasChildNodes()) into.append(copy);
}

function copyAttributes(element: Element, copy: Element, emitter: Emitter): void {
  const href = element.localName === 'a' ? emitter.address(element.getAttribute('href')) : null;
  if (href) copy.setAttribute('href', href);
  for (const name of ['title', 'lang', 'dir', 'datetime', 'cite']) {
    const value = element.getAttribute(name);
    if (value) copy.setAttribute(name, value);
  }
}
