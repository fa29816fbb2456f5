import { firstChildOf, isClobbered, nextSiblingOf } from './own';
import { SKIPPED } from './tags';
import { collapse } from './text';
import { hiddenSubtree } from './visibility';

const WITHOUT_TEXT: ReadonlySet<string> = new Set(['button', 'svg', 'video', 'audio', 'select']);
/** May begin and end within a word. */
const WITHIN_WORDS: ReadonlySet<string> = new Set(
  'a b em i strong span mark sub sup abbr wbr u q cite code font bdi small'.split(' '),
);

/** The text a reader sees in an element; blocks and lines are set apart by spaces, controls and media left out. */
export function visibleText(element: Element): string {
  const parts: string[] = [];
  const walk = (from: Element): void => {
    for (let child = firstChildOf(from); child; child = nextSiblingOf(child)) {
      if (child.nodeType === 3) parts.push((child as Text).data);
      else if (child.nodeType === 1) {
        const inner = child as Element;
        if (isClobbered(inner)) {
          walk(inner);
          continue;
        }
        const tag = inner.localName;
        if (SKIPPED.has(tag) || WITHOUT_TEXT.has(tag) || hiddenSubtree(inner)) continue;
        const apart = !WITHIN_WORDS.has(tag);
        if (apart) parts.push(' ');
        walk(inner);
        if (apart) parts.push(' ');
      }
    }
  };
  walk(element);
  return collapse(parts.join(''));
}
