import type { Context } from '../../context/context';
import { ancestors, type Block, onlyChild } from '../../page/block';
import { names } from '../../page/class-names';
import type { ClutterCategory } from '../../types';
import { DETECTORS } from '../detectors/index';

/** The categories that each word in a class or id stands for. */
const CATEGORIES = new Map<string, ClutterCategory[]>();
for (const { category, names } of DETECTORS)
  for (const name of names) CATEGORIES.set(name, [...(CATEGORIES.get(name) ?? []), category]);

/** The answer for most boxes. */
const NONE: ReadonlyMap<ClutterCategory, string> = new Map();

type Meaning = readonly [category: ClutterCategory, name: string];

/**
 * Reads the categories that class and id of a box name, each with the first word that names it. The boxes that hold a box
 * alone, or fill it alone, are one box to the publisher: their names count as its own. Names of a paragraph that is set as
 * the article's paragraphs are describe its looks, and are not read; nor is a word that the article's own blocks and the
 * boxes around them are named with, such as the prefix of a kit of components.
 */
export function createNameReader(context: Context): (box: Block) => ReadonlyMap<ClutterCategory, string> {
  const { setAsText } = context;
  const ownNames = namesOfArticle(context);
  // Class lists repeat all over a page, and one list gives one set of words.
  const known = new Map<ReadonlySet<string>, readonly Meaning[]>();
  const meaningsOf = (words: ReadonlySet<string>): readonly Meaning[] => {
    let meanings = known.get(words);
    if (!meanings) {
      meanings = readMeanings(words);
      known.set(words, meanings);
    }
    return meanings;
  };
  return (box) => {
    let found: Map<ClutterCategory, string> | null = null;
    for (let at: Block | undefined = box; at; at = onlyChild(at)) {
      for (const [category, name] of meaningsOf(names(at))) {
        if (ownNames.has(name)) continue;
        found ??= new Map();
        if (!found.has(category)) found.set(category, name);
      }
    }
    if (found === null) return NONE;
    const isSetAsText = box.children.length === 0 && setAsText(box);
    return isSetAsText ? NONE : found;
  };
}

/** The words in class and id of the article's own blocks, and of the boxes around them within the page's body. */
function namesOfArticle({ page, headline, inStyle, firstProse }: Context): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (block: Block): void => {
    for (const name of names(block)) found.add(name);
  };
  for (const block of inStyle) add(block);
  // Boxes below the text may hold a paragraph that is set alike: those around the last one tell nothing.
  for (const block of [headline, firstProse]) {
    if (!block) continue;
    add(block);
    for (const box of ancestors(block)) if (box !== page.body) add(box);
  }
  return found;
}

function readMeanings(words: ReadonlySet<string>): readonly Meaning[] {
  const meanings: Meaning[] = [];
  for (const word of words)
    for (const category of CATEGORIES.get(word) ?? []) meanings.push([category, word]);
  return meanings;
}
