import { bare, letters } from '../../dom/characters';
import { countWords } from '../../dom/count-words';
import { isInside, selectFirstIn, selectIn } from '../../dom/flat-tree';
import { WORDS } from '../../dom/scales';
import type { Visibility } from '../../dom/visibility';
import { visibleText } from '../../dom/visible-text';
import type { Phrasebook } from '../../lexicon/phrasebook';
import { ancestors, type Block } from '../../page/block';
import { namedAny, namesOf } from '../../page/class-names';
import { CAPTION_NAMES, DESCRIPTION_NAMES, PICTURE_NAMES } from '../class-vocabulary';

/** Words of a picture with its caption, at most. By hand on the development half of the corpus, 2026-11. */
export const CAPTION_WORDS = WORDS.longParagraph;

/** True for a `figcaption`, and for a block whose class or id names a caption. */
export function isNamedCaption({ element, words }: Pick<Block, 'element' | 'words'>): boolean {
  if (words === 0 || words > CAPTION_WORDS) return false;
  if (element.localName === 'figcaption') return true;
  const names = namesOf(element);
  const isNamed = (words: ReadonlySet<string>): boolean => [...names].some((name) => words.has(name));
  return isNamed(CAPTION_NAMES) || (isNamed(DESCRIPTION_NAMES) && isNamed(PICTURE_NAMES));
}

/** True for a block that is a caption or stands in one. */
export function isInCaption(node: Block): boolean {
  for (let at: Block | null = node; at && at.words <= CAPTION_WORDS; at = at.parent)
    if (at.words > 0 && (at.tag === 'figcaption' || namedAny(at, CAPTION_NAMES))) return true;
  return false;
}

/** What holds the caption of a picture box: its `figcaption`s and the credits beside them, else all of it. */
export function captionsIn(box: Element, visibility: Visibility): Element[] {
  const { tree } = visibility;
  if (!selectFirstIn(box, 'figcaption', tree)) return [box];
  const found: Element[] = [];
  for (const element of selectIn(box, 'figcaption, [class]:not(form)', tree)) {
    if (found.some((outer) => isInside(element, outer)) || selectFirstIn(element, 'figcaption', tree))
      continue;
    const words = countWords(visibleText(element, visibility));
    if (element.localName === 'figcaption' || isNamedCaption({ element, words })) found.push(element);
  }
  return found;
}

/** True for a line that is all that a box with a picture says. */
export function isAloneWithPicture(line: Block): boolean {
  if (line.media > 0) return false;
  for (const box of ancestors(line)) {
    if (box.words > line.words) return false;
    if (box.media > 0) return true;
  }
  return false;
}

/** True for such a line that ends in a credit: "The quay at noon (Photo by Anna Gull)". It is a caption, however it is set. */
export function isCreditedCaption(line: Block, book: Phrasebook): boolean {
  if (line.words > CAPTION_WORDS || !isAloneWithPicture(line)) return false;
  const last = LAST_PART.exec(line.text)?.[1];
  return last !== undefined && book.openingsOf(bare(last)).credit !== undefined;
}
/** What stands in brackets at the end, or after the last full stop. */
const LAST_PART = /(?:[([]|[.!?]["”]?\s)([^()[\].!?]+)[)\].]*$/;

/** Words: a shorter alternative text is a name, often the author's. By hand on the development corpus, 2026-11. */
const TELLING_WORDS = WORDS.name;

/** True for a line that says what the picture in its box says to those who do not see it: its caption, whatever it is called. */
export function saysPicture({ text, parent }: Block): boolean {
  for (let box = parent; box && box.proseBlocks <= 1 && box.words <= 2 * CAPTION_WORDS; box = box.parent) {
    if (box.media === 0) continue;
    const said = letters(text);
    return [...box.element.querySelectorAll('img[alt]')].some((image) => {
      const alternative = image.getAttribute('alt') ?? '';
      return countWords(alternative) >= TELLING_WORDS && said.startsWith(letters(alternative));
    });
  }
  return false;
}
