import type { Ledger } from './ledger';

/** One block of the article's body. Its element is not changed any more. */
export interface BodyBlock {
  /** The block in a document of its own, which loads and runs nothing. */
  readonly element: Element;
  /** The live element that it was made of. */
  readonly source: Element;
  /** True for a heading that belongs to the article and starts no section: it heads a box of facts, or a portrait. */
  readonly isMinor: boolean;
  /** What the block says, white space collapsed. */
  readonly text: string;
  /** Words of that text. */
  readonly words: number;
}

/** The body of the article: the i-th block is the i-th element of its HTML. */
export interface Body {
  readonly blocks: readonly BodyBlock[];
  /** Where each text of the page went. */
  readonly ledger: Ledger;
}

/** Class of the standfirst within the body; the reader shows it under the headline instead. */
export const STANDFIRST_CLASS = 'standfirst';

/**
 * The body as HTML.
 * @param ids the `id` of some of the blocks
 */
export function toHtml({ blocks }: Pick<Body, 'blocks'>, ids: ReadonlyMap<BodyBlock, string>): string {
  return blocks.map((block) => htmlOf(block, ids.get(block))).join('');
}

function htmlOf({ element }: BodyBlock, id: string | undefined): string {
  if (id === undefined) return element.outerHTML;
  const copy = element.cloneNode(true) as Element;
  copy.setAttribute('id', id);
  return copy.outerHTML;
}
