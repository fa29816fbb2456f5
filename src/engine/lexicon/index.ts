import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { fi } from './fi';
import { no } from './no';
import { ru } from './ru';
import { tr } from './tr';
import type { Lexicon } from './types';
import { uk } from './uk';

/** Every language there is; of a phrase that two languages use for different boxes the earlier one counts. */
export const LEXICONS: readonly Lexicon[] = [de, en, cs, fi, no, ru, tr, uk];
