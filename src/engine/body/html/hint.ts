import { bare } from '../../dom/characters';
import type { Phrasebook } from '../../lexicon/phrasebook';

/** Characters: the longest hint. By eye. */
const HINT_CHARACTERS = 60;

/** True for "(opens in new window)" and the like. */
export function isHint(element: Element, book: Phrasebook): boolean {
  const text = element.textContent ?? '';
  if (text.length > HINT_CHARACTERS || text === '') return false;
  const short = bare(text);
  return short !== '' && book.isHint(short);
}
