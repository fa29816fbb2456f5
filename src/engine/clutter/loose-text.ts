import { SKIPPED } from '../dom/tags';
import { isBlank } from '../dom/text';
import { hiddenSubtree, onlyForScreenReaders, type Visibility } from '../dom/visibility';
import type { Block } from '../page/block';

/** True where text is rendered in a box beside its child blocks: hiding the blocks alone would leave that text behind. */
export function hasLooseText(node: Block, visibility: Visibility): boolean {
  const parts = new Set(node.children.map((child) => child.element));
  const { tree } = visibility;
  const search = (from: Element, mayHold: (inner: Element) => boolean): boolean => {
    for (let at = tree.firstChildOf(from); at; at = tree.nextSiblingOf(at)) {
      if (at.nodeType === 3 && !isBlank((at as Text).data)) return true;
      if (at.nodeType !== 1 || parts.has(at as Element) || SKIPPED.has((at as Element).localName)) continue;
      if (mayHold(at as Element) && search(at as Element, mayHold)) return true;
    }
    return false;
  };
  // Whether an element is rendered comes last: it makes the browser compute styles, and most boxes have no such text.
  const showsText = (inner: Element): boolean =>
    search(inner, () => true) &&
    !hiddenSubtree(inner, visibility) &&
    !onlyForScreenReaders(inner, visibility);
  return search(node.element, showsText);
}
