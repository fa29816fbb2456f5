import { firstChildOf, isClobbered, nextSiblingOf } from './clobbering';
import { SKIPPED } from './tags';
import { collapse } from './text';
import { hiddenSubtree, type Visibility } from './visibility';

const WITHOUT_TEXT: ReadonlySet<string> = new Set(['button', 'svg', 'video', 'audio', 'select']);
/** May begin and end within a word. */
const WITHIN_WORDS: ReadonlySet<string> = new Set(
  'a b em i strong span mark sub sup abbr wbr u q cite code font bdi small'.split(' '),
);

/** The text a reader sees in an element; blocks and lines are set apart by spaces, controls and media left out. */
export function visibleText(element: Element, visibility: Visibility): string {
  const parts: string[] = [];
  walkText(element, visibility, {
    isRead: (inner) => !WITHOUT_TEXT.has(inner.localName),
    onText: (text) => parts.push(text),
    onEdge: (inner) => !WITHIN_WORDS.has(inner.localName) && parts.push(' '),
  });
  return collapse(parts.join(''));
}

/** What a walk through text does on its way. */
export interface TextWalk {
  /** False for elements that are left out, with all in them. Asked of those that may be seen. */
  isRead(inner: Element): boolean;
  onText(text: string): void;
  /** Before and after the text of each element. */
  onEdge?(inner: Element): void;
}

/** Goes through the text that is shown in an element, node by node. Scripts and what is not rendered are left out. */
export function walkText(from: Element, visibility: Visibility, walk: TextWalk): void {
  for (let child = firstChildOf(from); child; child = nextSiblingOf(child)) {
    if (child.nodeType === 3) walk.onText((child as Text).data);
    else if (child.nodeType === 1) {
      const inner = child as Element;
      if (isClobbered(inner)) walkText(inner, visibility, walk);
      else if (!SKIPPED.has(inner.localName) && walk.isRead(inner) && !hiddenSubtree(inner, visibility)) {
        walk.onEdge?.(inner);
        walkText(inner, visibility, walk);
        walk.onEdge?.(inner);
      }
    }
  }
}
