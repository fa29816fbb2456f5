import { countCollapsed } from '../../dom/count-words';
import { hash } from '../../dom/hash';
import { normalise, normaliseCollapsed } from '../../dom/text';
import type { Block } from '../../page/block';
import { LEAST_LINE_WORDS } from './repeats';

/** The line of a block: the text that stands in the block itself, as phrases are written; `null` where it is short. */
export function lineOf({ text }: Block): string | null {
  return text !== '' && countCollapsed(text) >= LEAST_LINE_WORDS ? normaliseCollapsed(text) : null;
}

/** Turns lines and headlines into numbers that say nothing about the text to who does not know the salt. */
export interface LineHashes {
  of(line: string): number;
  ofHeadline(text: string): number;
}

export function lineHashes(salt: string): LineHashes {
  const salted = hash(salt);
  return {
    of: (line) => hash(line, salted),
    ofHeadline: (text) => hash(normalise(text), salted),
  };
}
