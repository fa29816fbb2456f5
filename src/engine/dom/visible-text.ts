import { firstChildOf, isClobbered, nextSiblingOf } from './clobbering';
import { SKIPPED } from './tags';
import { collapse } from './text';
import { hiddenSubtree, type Visibility } from './visibility';

const WITHOUT_TEXT: ReadonlySet<string> = new Set(['button', 'svg', 'video', 'audio', 'select']);
/** Elements that may begin and end within a word. */
const WITHIN_WORDS: ReadonlySet<string> = new Set(
  'a b em i strong span mark sub sup abbr wbr u q cite code font bdi small'.split(' '),
);

/** True for an element that may begin and end within a word. */
export function runsWithinWord({ localName }: Element): boolean {
  return WITHIN_WORDS.has(localName);
}

/** The visible text of an element, with spaces between blocks and lines, without controls and media. */
export function visibleText(element: Element, visibility: Visibility): string {
  const parts: string[] = [];
  walkText(element, visibility, {
    isRead: (inner) => !WITHOUT_TEXT.has(inner.localName),
    onText: (text) => parts.push(text),
    onEdge: (inner) => !runsWithinWord(inner) && parts.push(' '),
  });
  return collapse(parts.join(''));
}

/** The callbacks of a walk through text. */
export interface TextWalk {
  /** False for elements to leave out with all their content. */
  isRead(inner: Element): boolean;
  onText(text: string): void;
  /** Before and after the text of each element. */
  onEdge?(inner: Element): void;
}

/** Walks through the visible text of an element, node by node. */
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
