import { PRINTED_DATE } from '../clutter/guards';
import type { Scene } from '../clutter/scene';
import { areUnsuspected } from '../clutter/words';
import { namedAny } from '../page/names';
import { contains, linkDensity, type PageNode } from '../page/node';
import { LISTS } from '../page/tags';
import { endsSentence } from '../page/text';
import { isWithin } from '../page/within';
import { isPoints } from './opening-line';

/** "Updated: noon." is no note. */
const NOTE_WORDS = 5;
const DENSE = 0.5;
const NOTE_NAMES = new Set('note notice disclosure disclaimer correction clarification'.split(' '));

/**
 * What stands between the headline and the block that holds the text and belongs to the article: its points in brief, and
 * notes on how it came about. In order.
 */
export function blocksOverText(
  scene: Scene,
  standfirst: readonly PageNode[],
  clutter: ReadonlySet<Element>,
): PageNode[] {
  const { root, headline, page } = scene;
  if (!root || !headline) return [];
  const over = page.nodes.slice(headline.end, root.index).filter((node) => !contains(node, root));
  return over.filter(
    (node) =>
      (isPlainList(node, scene) || isNote(node, scene)) &&
      !standfirst.some((line) => contains(node, line)) &&
      !isWithin(node.element, clutter),
  );
}

/** True for the article in a few points, each of them one line: in menus and toolbars an item is a box of several. */
function isPlainList(node: PageNode, scene: Scene): boolean {
  return LISTS.has(node.tag) && isPoints(node, scene) && node.children.every(isLine);
}

function isLine(item: PageNode): boolean {
  return (
    item.children.length === 0 ||
    (item.text === '' && item.children.length === 1 && item.children.every(isLine))
  );
}

/** True for a sentence that says where the text is from, what was corrected in it or who paid for it. */
function isNote(node: PageNode, { tally, words }: Scene): boolean {
  if (node.words < NOTE_WORDS || node.children.length > 0 || !endsSentence(node.text)) return false;
  if (node.prose === 0 && PRINTED_DATE.test(node.text)) return false;
  const said = words(node);
  if (!areUnsuspected(said) || tally.count('times', node) > 0 || linkDensity(node) > DENSE) return false;
  return said.keep === 'correction' || said.keep === 'disclosure' || namedAny(node, NOTE_NAMES);
}
