import { de } from './de';
import { en } from './en';
import type { Lexicon } from './types';

/** Every language there is. */
export const LEXICONS: readonly Lexicon[] = [de, en];
