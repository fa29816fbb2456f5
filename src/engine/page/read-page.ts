import { own } from '../dom/clobbering';
import { flatTreeOf, type ShadowRootOf } from '../dom/flat-tree';
import { collapse } from '../dom/text';
import { readVisibility, type Visibility } from '../dom/visibility';
import type { Block } from './block';
import { currentMetadata } from './current-metadata';
import { type PageMetadata, readPageMetadata } from './page-metadata';
import { type Walk, walkBlocks } from './walk-blocks';

/** A page as it was read: what it declares, what of it counts as visible, and its blocks. */
export interface Page extends Walk {
  readonly document: Document;
  readonly metadata: PageMetadata;
  readonly visibility: Visibility;
  /** Made when first asked for. */
  readonly byElement: ReadonlyMap<Element, Block>;
}

/**
 * Reads the page as it is displayed, and changes nothing in it; `null` for a document without a body.
 * @param shadowRootOf finds shadow roots; open ones where left out
 */
export function readPage(document: Document, shadowRootOf?: ShadowRootOf): Page | null {
  const root = own(document, 'body');
  if (root?.localName !== 'body') return null;
  const declared = readPageMetadata(document);
  const visibility = readVisibility(document, declared, flatTreeOf(document, shadowRootOf));
  const walk = walkBlocks(root, visibility);
  const metadata = currentMetadata(declared, collapse(own(document, 'title') ?? ''), walk.blocks);
  let byElement: Map<Element, Block> | null = null;
  return {
    document,
    metadata,
    visibility,
    ...walk,
    get byElement() {
      byElement ??= new Map(walk.blocks.map((block) => [block.element, block]));
      return byElement;
    },
  };
}
