import type { Context } from '../context/context';
import { type Block, onlyChild } from '../page/block';
import { names } from '../page/class-names';
import type { ClutterCategory } from '../types';
import { DETECTORS } from './detectors/index';

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
 * the article's paragraphs are describe its looks, and are not read.
 */
export function createNameReader({
  setAsText,
}: Pick<Context, 'setAsText'>): (box: Block) => ReadonlyMap<ClutterCategory, string> {
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
        found ??= new Map();
        if (!found.has(category)) found.set(category, name);
      }
    }
    if (found === null) return NONE;
    const isSetAsText = box.children.length === 0 && setAsText(box);
    return isSetAsText ? NONE : found;
  };
}

function readMeanings(words: ReadonlySet<string>): readonly Meaning[] {
  const meanings: Meaning[] = [];
  for (const word of words)
    for (const category of CATEGORIES.get(word) ?? []) meanings.push([category, word]);
  return meanings;
}
