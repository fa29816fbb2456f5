import type { ClutterBlock } from '../../engine';
import { shadowRootOf } from '../shared/shadow-roots';

/** Longest preview, in characters. */
const PREVIEW_CHARACTERS = 80;

/** First words of a block. */
export function previewOf({ element }: ClutterBlock): string {
  let text = '';
  const read = (from: Node): void => {
    for (let node = from.firstChild; node && text.length <= PREVIEW_CHARACTERS; node = node.nextSibling) {
      if (node instanceof Text) text = `${text} ${node.data}`.replace(/\s+/g, ' ').trimStart();
      else if (node instanceof Element && !/^(?:script|style|noscript|template)$/.test(node.localName))
        readElement(node);
    }
  };
  const readElement = (box: Element): void => {
    const root = shadowRootOf(box);
    if (root) read(root);
    read(box);
  };
  readElement(element);
  const plain = text.trim();
  return plain.length <= PREVIEW_CHARACTERS ? plain : `${plain.slice(0, PREVIEW_CHARACTERS - 1).trimEnd()}…`;
}
