import { isOutOfFlow } from '../../dom/flow';
import { collapse } from '../../dom/text';

/** Class of a note that the page sets beside its text. */
export const NOTE_CLASS = 'galley-note';

/**
 * True for an element within a line that CSS takes out of it: a note in the margin. An initial that floats is a letter or a
 * word, and what floats in a heading belongs to the heading.
 */
export function isMarginNote(element: Element, style: CSSStyleDeclaration): boolean {
  const text = collapse(element.textContent ?? '');
  if (!text.includes(' ')) return false;
  if (!isOutOfFlow(style)) return false;
  const line = element.parentElement;
  if (!line || line.closest('h1, h2, h3, h4, h5, h6')) return false;
  return collapse(line.textContent ?? '').length > text.length;
}
