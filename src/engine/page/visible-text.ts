import { firstChildOf, isClobbered, nextSiblingOf } from './own';
import { SKIPPED } from './tags';
import { collapse } from './text';
import { hiddenSubtree } from './visibility';

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
        if (SKIPPED.has(tag) || /^(?:button|svg|video|audio|select)$/.test(tag) || hiddenSubtree(inner))
          continue;
        const apart =
          tag === 'br' ||
          !/^(?:a|b|em|i|strong|span|mark|sub|sup|abbr|wbr|u|q|cite|code|font|bdi|small)$/.test(tag);
        if (apart) parts.push(' ');
        walk(inner);
        if (apart) parts.push(' ');
      }
    }
  };
  walk(element);
  return collapse(parts.join(''));
}
