import type { Context } from '../context/context';
import { countWords } from '../dom/count-words';
import { follows, selectIn } from '../dom/flat-tree';
import { isInCard } from '../locate/prose-style';
import { commonAncestor } from '../page/block';

/**
 * The blocks after text that the page holds back; `null` where it holds nothing back. Text is held back for subscribers
 * where only cards of other articles are visible under the headline and hidden paragraphs have more words than those.
 */
export function blocksAfterWithheld(context: Context): Set<Element> | null {
  const { root, headline, firstProse, inStyle, counts, page } = context;
  if (!root || !headline || !firstProse) return null;
  if (![...inStyle].every((node) => isInCard(node, root, counts))) return null;
  const frame = commonAncestor(root, headline);
  const { tree } = page.visibility;
  const withheld = selectIn(frame.element, 'p', tree).filter(
    (paragraph) =>
      follows(headline.element, paragraph, tree) &&
      follows(paragraph, firstProse.element, tree) &&
      !paragraph.checkVisibility(),
  );
  const [first] = withheld;
  const words = withheld.reduce((sum, paragraph) => sum + countWords(paragraph.textContent ?? ''), 0);
  if (!first || words <= root.prose) return null;
  const after = page.blocks.slice(root.index, root.end).filter(({ element }) => follows(first, element));
  return new Set(after.map(({ element }) => element));
}
