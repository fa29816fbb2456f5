import { ar } from './ar';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { sv } from './sv';
import { tr } from './tr';
import type { Lexicon } from './types';
import { uk } from './uk';
import { zh } from './zh';

/** Every language there is; of a phrase that two languages use for different boxes the earlier one counts. */
export const LEXICONS: readonly Lexicon[] = [
  de,
  en,
  es,
  fr,
  it,
  pl,
  pt,
  nl,
  cs,
  sv,
  no,
  da,
  fi,
  ru,
  uk,
  tr,
  ja,
  zh,
  ko,
  ar,
];
