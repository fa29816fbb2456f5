import type { Context } from '../context/context';
import { saysCutOff } from './access';
import { clippedBlocks } from './clipped';
import { blocksAfterWithheld } from './withheld';

/** The blocks that are no part of what a page freely shows of its article. */
export interface UnseenBlocks {
  readonly elements: ReadonlySet<Element>;
  /** The page holds its text back; the blocks stand after it. */
  readonly isWithheld: boolean;
}

/** Finds the blocks that the page keeps from readers who do not pay: what stands after withheld text, or is clipped. */
export function findUnseen(context: Context): UnseenBlocks {
  const withheld = blocksAfterWithheld(context);
  if (withheld) return { elements: withheld, isWithheld: true };
  return { elements: saysCutOff(context) ? clippedBlocks(context) : new Set(), isWithheld: false };
}
