import type { Context } from '../context/context';
import { type Block, onlyChild } from '../page/block';
import { names } from '../page/class-names';
import type { ClutterCategory } from '../types';
import { DETECTORS } from './detectors/index';

/** The categories each name stands for. */
const NAMED = new Map<string, ClutterCategory[]>();
for (const { category, names } of DETECTORS)
  for (const name of names) NAMED.set(name, [...(NAMED.get(name) ?? []), category]);
/** The answer for most boxes. */
const NONE: ReadonlyMap<ClutterCategory, string> = new Map();

/**
 * The categories that a box is called by in its class and id, each with the first such name. A box and the boxes that hold
 * or fill it alone are one to a publisher: their names count alike. What a paragraph is called whose class the article's
 * paragraphs share says how they look.
 */
export function categoriesCalled(box: Block, context: Context): ReadonlyMap<ClutterCategory, string> {
  const found = namesOfAll(box);
  if (found === null) return NONE;
  const isSetAsText = box.children.length === 0 && context.setAsText(box);
  return isSetAsText ? NONE : found;
}

function namesOfAll(box: Block): ReadonlyMap<ClutterCategory, string> | null {
  let found: Map<ClutterCategory, string> | null = null;
  for (let at: Block | undefined = box; at; at = onlyChild(at)) {
    for (const [category, name] of meaningsOf(names(at))) {
      found ??= new Map();
      if (!found.has(category)) found.set(category, name);
    }
  }
  return found;
}

type Meaning = readonly [category: ClutterCategory, name: string];

/** Class lists repeat all over a page, and one list gives one set of names. */
const meanings = new WeakMap<ReadonlySet<string>, readonly Meaning[]>();

function meaningsOf(words: ReadonlySet<string>): readonly Meaning[] {
  let known = meanings.get(words);
  if (!known) {
    const all: Meaning[] = [];
    for (const word of words) for (const category of NAMED.get(word) ?? []) all.push([category, word]);
    known = all;
    meanings.set(words, known);
  }
  return known;
}
