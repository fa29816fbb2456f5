import type { ClutterBlock } from '../../engine';

/** Longest preview, in characters. */
const PREVIEW_CHARACTERS = 80;

/** First words of a block. */
export function previewOf({ element }: ClutterBlock): string {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length <= PREVIEW_CHARACTERS && texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (!/^(?:script|style|noscript|template)$/.test(parentElement?.localName ?? ''))
      text = `${text} ${data}`.replace(/\s+/g, ' ').trimStart();
  }
  const plain = text.trim();
  return plain.length <= PREVIEW_CHARACTERS ? plain : `${plain.slice(0, PREVIEW_CHARACTERS - 1).trimEnd()}…`;
}
