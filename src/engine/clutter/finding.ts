import type { Block } from '../page/block';
import type { Score } from './scoring/score';

/** A box that is to be hidden, with its category, confidence and reasons. */
export interface Finding extends Score {
  node: Block;
}
