import type { Scene } from '../clutter/scene';
import { commonAncestor } from '../page/node';
import { countWords } from '../page/text';
import { isInCard } from './style';

/**
 * The blocks that stand after text which the page has, but does not show: where nothing but cards of other articles is
 * seen under the headline and paragraphs with more words than those are not rendered, the text is kept for those who pay,
 * and the cards are not it. `null` where the page keeps nothing back.
 */
export function blocksAfterWithheld(scene: Scene): Set<Element> | null {
  const { root, headline, firstProse, inStyle, tally, page } = scene;
  if (!root || !headline || !firstProse) return null;
  if (![...inStyle].every((node) => isInCard(node, root, tally))) return null;
  const frame = commonAncestor(root, headline);
  const withheld = [...frame.element.querySelectorAll('p')].filter(
    (paragraph) =>
      follows(headline.element, paragraph) &&
      follows(paragraph, firstProse.element) &&
      !paragraph.checkVisibility(),
  );
  const [first] = withheld;
  const words = withheld.reduce((sum, paragraph) => sum + countWords(paragraph.textContent ?? ''), 0);
  if (!first || words <= root.prose) return null;
  const after = page.nodes.slice(root.index, root.end).filter(({ element }) => follows(first, element));
  return new Set(after.map(({ element }) => element));
}

function follows(before: Element, after: Element): boolean {
  return (before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
