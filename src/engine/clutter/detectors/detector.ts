import type { Context } from '../../context/context';
import type { Block } from '../../page/block';
import type { Reason } from '../../reasons';
import type { ClutterCategory } from '../../types';
import type { EvidenceKind } from '../scoring/weights';

/** One piece of evidence that a box is clutter. */
export interface Evidence {
  /** What was seen; its weight stands in `WEIGHTS`. */
  kind: EvidenceKind;
  /** The sentence for the reader. */
  reason: Reason;
}

/** One category of clutter. Its phrases stand in the lexicons; a detector adds what is not language. */
export interface Detector {
  readonly category: ClutterCategory;
  /** Words in class and id of such boxes that many publishers use. Weak evidence. */
  readonly names: ReadonlySet<string>;
  /** False for a box that cannot be of this category, whatever its class and id say. */
  mayBeNamed?(box: Block, context: Context): boolean;
  /** Elements that a known vendor's script makes, as a list of selectors with a comma and a space between. Strong evidence. */
  readonly vendors?: string;
  /**
   * Evidence in the structure of a box. Read only of boxes that hold a marked count (see `Counts.isMarked`), unless
   * `readsLinks` is true.
   */
  evidence?(box: Block, context: Context): readonly Evidence[];
  /** True where links and headings alone can be evidence. */
  readonly readsLinks?: boolean;
}
