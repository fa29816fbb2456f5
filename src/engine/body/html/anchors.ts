import { type FlatTree, selectIn } from '../../dom/flat-tree';
import { decoded, withoutHash } from '../../dom/url';
import { absolute } from './writer';

/** Boxes that cannot hold a mark themselves, and those of their parts that can. */
const HOLDERS = 'li, dt, dd, caption, th, td';
const WITHOUT_TEXT = /^(?:ul|ol|dl|table|thead|tbody|tfoot|tr|colgroup|col)$/;

/** The names of the places that links of the article lead to within its own page: footnotes, and the way back from them. */
export function targetsIn(root: Element, base: string, tree: FlatTree): Set<string> {
  const page = withoutHash(base);
  const targets = new Set<string>();
  for (const link of selectIn(root, 'a[href*="#"]', tree)) {
    const address = absolute(link.getAttribute('href'), base);
    if (address && withoutHash(address) === page) targets.add(decoded(address.slice(page.length + 1)));
  }
  targets.delete('');
  return targets;
}

/** The name by which links know an element; `null` for most. */
export function nameOf(element: Element): string | null {
  return element.getAttribute('id') || (element.localName === 'a' && element.getAttribute('name')) || null;
}

/** Puts the mark of a place at the start of a block, where markup lets it stand. */
export function putMark(mark: Element, block: Element): void {
  const holder = WITHOUT_TEXT.test(block.localName) ? block.querySelector(HOLDERS) : block;
  holder?.prepend(mark);
}
