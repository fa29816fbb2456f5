import { addTo } from '../../src/engine/dom/group-by.ts';

/** Groups items by a name, groups in alphabetical order. */
export function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) addTo(groups, key(item), item);
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}
