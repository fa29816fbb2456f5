import { selectAll } from '../../dom/clobbering';
import { matches } from '../../dom/flat-tree';
import { type Block, onlyChild } from '../../page/block';
import type { Page } from '../../page/read-page';
import type { ClutterCategory } from '../../types';
import { DETECTORS } from '../detectors/index';

/** The boxes on a page that known vendors' scripts made, each with its categories. */
export type VendorBoxes = ReadonlyMap<Element, ReadonlySet<ClutterCategory>>;

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

/** Finds the elements of a page that known vendors' scripts made. */
export function findVendorBoxes(page: Page): VendorBoxes {
  const found = new Map<Element, Set<ClutterCategory>>();
  const add = (element: Element, category: ClutterCategory): void => {
    const known = found.get(element);
    if (known) known.add(category);
    else found.set(element, new Set([category]));
  };
  const categoriesOf = createClassReader();
  for (const { element, id, classes } of page.blocks) {
    if (id !== '') {
      const category = BY_ID.get(id) ?? BY_ID_START.find(([start]) => id.startsWith(start))?.[1];
      if (category) add(element, category);
    }
    if (classes !== '') for (const category of categoriesOf(classes)) add(element, category);
  }
  // One search of the page by the browser is several times as fast as asking each block.
  const { roots } = page.visibility.tree;
  for (const elements of [
    selectAll(page.document, ANY_SELECTOR),
    ...roots.map((root) => root.querySelectorAll(ANY_SELECTOR)),
  ])
    for (const element of elements)
      for (const [selector, category] of BY_SELECTOR) if (matches(element, selector)) add(element, category);
  return found;
}

const NO_VENDOR: ReadonlySet<ClutterCategory> = new Set();

/** The categories of the box that a vendor's script made: the box itself, or the only one in it. */
export function vendorsOf(box: Block, boxes: VendorBoxes): ReadonlySet<ClutterCategory> {
  if (boxes.size === 0) return NO_VENDOR;
  const own = boxes.get(box.element);
  const only = onlyChild(box);
  const inner = only && boxes.get(only.element);
  return own && inner ? new Set([...own, ...inner]) : (own ?? inner ?? NO_VENDOR);
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
