import type { Context } from '../context/context';
import { WORDS } from '../dom/scales';
import { LISTS } from '../dom/tags';
import type { Block } from '../page/block';

/** Words: the mean length of a point. Shorter items are dates, tags, buttons. By hand on the development corpus, 2026-11. */
const POINT_WORDS = WORDS.name;

/** True for the article summed up in points: a list of sentences without links. */
export function isPoints(list: Block, { counts, phrases }: Context): boolean {
  if (!LISTS.has(list.tag) || list.links > 0 || list.controls > 0) return false;
  if (counts.count('times', list) > 0 || list.children.length < 2) return false;
  if (list.words < POINT_WORDS * list.children.length) return false;
  return list.children.every((item) => phrases.of(item).title === null);
}
