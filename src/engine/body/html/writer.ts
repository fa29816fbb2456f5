import type { Visibility } from '../../dom/visibility';
import type { Ledger } from '../ledger';

/** What the writers of the article's HTML share. Elements are made in a document of its own that loads and runs nothing. */
export interface Writer extends Pick<Ledger, 'text' | 'label' | 'leave'> {
  /** What counts as visible on the page. */
  readonly visibility: Visibility;
  /** @param namespace that of formulas or drawings; HTML where left out */
  create(tag: string, namespace?: string): Element;
  /** An absolute http, https, mailto or in-page address; `null` for anything else. */
  address(raw: string | null): string | null;
  /** Takes a picture, video or embed that stood within a line; it follows the block. */
  aside(media: Element): void;
  /** Takes a note that stood beside a line; it follows the block. */
  note(note: Element): void;
  /** True for elements that are not part of the article. */
  dropped(element: Element): boolean;
  /** An empty link with the name of an element that links of the article lead to; `null` for all others. */
  mark(element: Element): Element | null;
  /** True for "(opens in new window)" and the like. */
  isHint(element: Element): boolean;
}

/** Makes addresses absolute. Scripts, data and unknown schemes give `null`. */
export function absolute(raw: string | null, base: string): string | null {
  if (!raw) return null;
  try {
    const url = new URL(raw.trim(), base);
    return /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
