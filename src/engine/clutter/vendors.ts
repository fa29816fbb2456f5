import type { Page } from '../page/read-page';
import type { ClutterCategory } from '../types';
import { DETECTORS } from './detectors/index';

/** Selectors of the vendors' boxes by how they can be looked up: asking every block for every selector is slow. */
const byId = new Map<string, ClutterCategory>();
const byClass = new Map<string, ClutterCategory>();
const byIdStart: [start: string, category: ClutterCategory][] = [];
const bySelector: [selector: string, category: ClutterCategory][] = [];
for (const { category, vendors } of DETECTORS) {
  for (const selector of vendors?.split(', ') ?? []) {
    const start = /^\[id\^="([\w-]+)"\]$/.exec(selector)?.[1];
    if (start) byIdStart.push([start, category]);
    else if (/^#[\w-]+$/.test(selector)) byId.set(selector.slice(1), category);
    else if (/^\.[\w-]+$/.test(selector)) byClass.set(selector.slice(1), category);
    else bySelector.push([selector, category]);
  }
}
const OTHERS = bySelector.map(([selector]) => selector).join(', ');

/** What known vendors' scripts made on a page, by the kind of box. */
export type Vendors = ReadonlyMap<ClutterCategory, ReadonlySet<Element>>;

/** Finds the blocks that known vendors' scripts made, once per page. */
export function findVendors(page: Page): Vendors {
  const made = new Map<ClutterCategory, Set<Element>>();
  const add = (element: Element, category: ClutterCategory): void => {
    const known = made.get(category);
    if (known) known.add(element);
    else made.set(category, new Set([element]));
  };
  for (const { element, id, classes, parent } of page.blocks) {
    if (id !== '') {
      const category = byId.get(id) ?? byIdStart.find(([start]) => id.startsWith(start))?.[1];
      if (category) add(element, category);
    }
    if (classes !== '') for (const category of classesOf(classes)) add(element, category);
    if (!parent || !element.matches(OTHERS)) continue;
    for (const [selector, category] of bySelector) if (element.matches(selector)) add(element, category);
  }
  return made;
}

/** Class lists repeat all over a page. */
const known = new Map<string, readonly ClutterCategory[]>();
const MOST_KEPT = 4000;

function classesOf(list: string): readonly ClutterCategory[] {
  let categories = known.get(list);
  if (!categories) {
    categories = list.split(/\s+/).flatMap((name) => byClass.get(name) ?? []);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(list, categories);
  }
  return categories;
}
