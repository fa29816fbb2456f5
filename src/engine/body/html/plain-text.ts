import { isControl } from '../../dom/controls';
import { MEDIA } from '../../dom/tags';
import { isBlank } from '../../dom/text';
import { walkWords } from '../../dom/visible-text';
import type { Writer } from './writer';

/** Copies the visible text of an element, with spaces between blocks and lines, without markup, controls and media. */
export function copyText(from: Element, into: Element, writer: Writer): void {
  walkWords(from, writer.visibility, {
    isRead(inner) {
      if (MEDIA.has(inner.localName) || writer.dropped(inner)) return false;
      const isLeft = isControl(inner, writer.visibility.tree);
      if (isLeft) writer.leave(inner, 'control');
      return !isLeft;
    },
    onText(text, isApart) {
      if (isApart && into.hasChildNodes() && !isBlank(text.data)) into.append(' ');
      if (into.hasChildNodes() || !isBlank(text.data)) into.append(writer.text(text));
    },
  });
}
