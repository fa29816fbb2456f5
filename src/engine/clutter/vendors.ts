import type { Page } from '../page/read-page';
import type { ClutterCategory } from '../types';
import { DETECTORS } from './detectors/index';

/** The boxes on a page that known vendors' scripts made, by category. */
export type VendorBoxes = ReadonlyMap<ClutterCategory, ReadonlySet<Element>>;

/** Selectors of the vendors' boxes by how they can be looked up: matching every block with every selector is slow. */
const BY_ID = new Map<string, ClutterCategory>();
const BY_CLASS = new Map<string, ClutterCategory>();
const BY_ID_START: [start: string, category: ClutterCategory][] = [];
const BY_SELECTOR: [selector: string, category: ClutterCategory][] = [];
for (const { category, vendors } of DETECTORS) {
  for (const selector of vendors?.split(', ') ?? []) {
    const start = /^\[id\^="([\w-]+)"\]$/.exec(selector)?.[1];
    if (start) BY_ID_START.push([start, category]);
    else if (/^#[\w-]+$/.test(selector)) BY_ID.set(selector.slice(1), category);
    else if (/^\.[\w-]+$/.test(selector)) BY_CLASS.set(selector.slice(1), category);
    else BY_SELECTOR.push([selector, category]);
  }
}
const ANY_SELECTOR = BY_SELECTOR.map(([selector]) => selector).join(', ');

/** Finds the blocks of a page that known vendors' scripts made. */
export function findVendorBoxes(page: Page): VendorBoxes {
  const found = new Map<ClutterCategory, Set<Element>>();
  const add = (element: Element, category: ClutterCategory): void => {
    const known = found.get(category);
    if (known) known.add(element);
    else found.set(category, new Set([element]));
  };
  const categoriesOf = createClassReader();
  for (const { element, id, classes, parent } of page.blocks) {
    if (id !== '') {
      const category = BY_ID.get(id) ?? BY_ID_START.find(([start]) => id.startsWith(start))?.[1];
      if (category) add(element, category);
    }
    if (classes !== '') for (const category of categoriesOf(classes)) add(element, category);
    if (!parent || !element.matches(ANY_SELECTOR)) continue;
    for (const [selector, category] of BY_SELECTOR) if (element.matches(selector)) add(element, category);
  }
  return found;
}

/** Reads the categories that a class list stands for, each list once: they repeat all over a page. */
function createClassReader(): (classes: string) => readonly ClutterCategory[] {
  const known = new Map<string, readonly ClutterCategory[]>();
  return (classes) => {
    let categories = known.get(classes);
    if (!categories) {
      categories = classes.split(/\s+/).flatMap((name) => BY_CLASS.get(name) ?? []);
      known.set(classes, categories);
    }
    return categories;
  };
}
