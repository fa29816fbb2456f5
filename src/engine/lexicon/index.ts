import { ar } from './languages/ar';
import { cs } from './languages/cs';
import { da } from './languages/da';
import { de } from './languages/de';
import { en } from './languages/en';
import { es } from './languages/es';
import { fi } from './languages/fi';
import { fr } from './languages/fr';
import { it } from './languages/it';
import { ja } from './languages/ja';
import { ko } from './languages/ko';
import { nl } from './languages/nl';
import { no } from './languages/no';
import { pl } from './languages/pl';
import { pt } from './languages/pt';
import { ru } from './languages/ru';
import { sv } from './languages/sv';
import { tr } from './languages/tr';
import { uk } from './languages/uk';
import { zh } from './languages/zh';
import type { Lexicon } from './types';

/** All languages. Where two use one phrase for different boxes, the earlier one counts. */
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
