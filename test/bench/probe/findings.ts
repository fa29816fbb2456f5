import type { ClutterBlock } from '../../../src/engine/types.ts';

const SNIPPET_CHARACTERS = 120;
const NAME_CHARACTERS = 80;

export interface FindingReport {
  category: string;
  reason: string;
  confidence: number;
  /** Tag, id and classes. */
  element: string;
  /** Collapsed text, shortened. */
  text: string;
  words: number;
}

/** A finding as plain data, with the first words of the block. */
export function describeFinding({ element, category, reason, confidence }: ClutterBlock): FindingReport {
  const text = (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
  return {
    category,
    reason,
    confidence,
    element: nameOf(element),
    text: text.slice(0, SNIPPET_CHARACTERS),
    words: text === '' ? 0 : text.split(' ').length,
  };
}

function nameOf(element: Element): string {
  const id = element.id ? `#${element.id}` : '';
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  return `${element.localName}${id}${classes}`.slice(0, NAME_CHARACTERS);
}
