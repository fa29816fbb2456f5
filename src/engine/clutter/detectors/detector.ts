import type { Context } from '../../context/context';
import type { Block } from '../../page/block';
import type { Reason } from '../../reasons';
import type { ClutterCategory } from '../../types';

/** One piece of evidence. */
export interface Sign {
  /** 0..1; a box needs several weak signs or a strong one (see `find.ts`). */
  weight: number;
  reason: Reason;
  /** True where the sign tells that this is a box, but hardly which kind of. */
  generic?: boolean;
}

/** One category of clutter. Words come from the lexicons; a detector adds what is not language. */
export interface Detector {
  readonly category: ClutterCategory;
  /** Words that publishers use in class and id of such boxes, in general use; weak evidence. */
  readonly names: ReadonlySet<string>;
  /** False for a box that cannot be of this kind, whatever it is called. */
  mayBeNamed?(box: Block): boolean;
  /** Elements that a known vendor's script makes; strong evidence. A selector list. */
  readonly vendors?: string;
  /** Structural evidence of a box. Asked only of boxes that hold what the counts marks, unless `readsLinks` is true. */
  signs?(box: Block, context: Context): Sign[];
  /** True where links and headings alone are evidence. */
  readonly readsLinks?: boolean;
}

/** A word list as a set. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}
