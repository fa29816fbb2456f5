import { PRINTED_DATE } from '../clutter/guards';
import { position, type Scene } from '../clutter/scene';
import { bare } from '../lexicon/characters';
import type { Phrasebook } from '../lexicon/phrasebook';
import type { PageNode } from '../page/node';
import { collapse, endsSentence } from '../page/text';

/** Loose texts shorter than this that are no sentence and not set as the article is are labels. */
const LABEL_WORDS = 5;
const CREDIT_WORDS = 25;
const DATE_LINE_WORDS = 12;

/**
 * True for a short loose text that is no sentence: "3 min", "Photo: A. Name", a date. It is no clutter to hide, but no
 * text of the article either.
 */
export function isLabel(node: PageNode, scene: Scene): boolean {
  if (node.words === 0) return true;
  const sentence = endsSentence(node.text);
  if (!sentence && node.words <= DATE_LINE_WORDS && node.prose === 0 && PRINTED_DATE.test(node.text))
    return !scene.inStyle.has(node) && node.index < (scene.firstProse?.index ?? 0) + DATE_LINE_BLOCKS;
  if (scene.setAsText(node)) return false;
  if (position(scene, node) === 'after') return node.prose === 0;
  if (node.words <= CREDIT_WORDS && !sentence && scene.book.openingsOf(bare(node.text)).credit) return true;
  return node.words < LABEL_WORDS && !sentence && node.tag !== 'p';
}

/** Date lines stand this near to the first paragraph. */
const DATE_LINE_BLOCKS = 6;

/** True for loose text between blocks that says nothing: a sign, a single word. */
export function isLooseLabel(holder: Element): boolean {
  const text = collapse(holder.textContent ?? '');
  return text.split(' ').length < 3 && !endsSentence(text);
}

/** True for "(opens in new window)" and the like. */
export function isHint(element: Element, book: Phrasebook): boolean {
  const text = element.textContent ?? '';
  if (text.length > 60 || text === '') return false;
  const short = bare(text);
  return short !== '' && book.isHint(short);
}
