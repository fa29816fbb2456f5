import type { Phrasebook } from '../lexicon/phrasebook';
import type { Page } from '../page/model';
import { contains, type PageNode } from '../page/node';
import type { ClutterCategory } from '../types';
import type { Tally } from './tally';
import type { LeafWords } from './words';

/** Everything a detector may ask about the page and where the article stands in it. */
export interface Scene {
  readonly page: Page;
  /** The block that holds the article; `null` on pages without one. */
  readonly root: PageNode | null;
  /** Prose blocks that are set as most of the article is. */
  readonly inStyle: ReadonlySet<PageNode>;
  /** True for blocks that are set as the article's prose is, short ones too. */
  setAsText(node: PageNode): boolean;
  /** First and last block of the article's own prose. */
  readonly firstProse: PageNode | null;
  readonly lastProse: PageNode | null;
  /** The headline on the page. */
  readonly headline: PageNode | null;
  readonly tally: Tally;
  /** The phrases of the page's languages. */
  readonly book: Phrasebook;
  /** What known vendors' scripts made on the page, by the kind of box. */
  readonly vendors: ReadonlyMap<ClutterCategory, ReadonlySet<Element>>;
  /** What the lexicons say of a block's own text. */
  words(node: PageNode): LeafWords;
}

export type Position = 'before' | 'inside' | 'after' | 'outside';

/** Where a block stands to the article: within its prose, before or after it in the same container, or elsewhere on the page. */
export function position(scene: Scene, node: PageNode): Position {
  const { root, firstProse, lastProse } = scene;
  if (!root || !firstProse || !lastProse) return 'outside';
  if (!contains(root, node)) return 'outside';
  if (node.end <= firstProse.index) return 'before';
  // Text that stands loose in the root runs between its boxes, to the end.
  if (firstProse === root) return 'inside';
  return node.index > lastProse.index ? 'after' : 'inside';
}
