import type { Page } from '../page/model';
import { contains, type PageNode } from '../page/node';
import { ownProse } from './root';

/** A way of setting prose counts as the article's own from this share of the most used one on. */
const OWN_STYLE_SHARE = 0.2;
/** Leaves out what differs from paragraph to paragraph: "p1", "par-12". */
const NUMBERS = /\d+/g;

/**
 * The prose blocks within the root that are set as most of its prose is: same tag, same class, same path of tags
 * up to the root. Boxes inserted into an article are nearly always built in another way.
 */
export function proseInStyle(page: Page, root: PageNode): Set<PageNode> {
  const groups = new Map<string, { words: number; nodes: PageNode[] }>();
  for (let index = root.index; index < root.end; index++) {
    const node = page.nodes[index];
    if (!node || node.text === '') continue;
    const words = ownProse(node);
    if (words === 0) continue;
    const key = styleOf(node, root);
    const group = groups.get(key);
    if (group) {
      group.words += words;
      group.nodes.push(node);
    } else groups.set(key, { words, nodes: [node] });
  }
  const most = Math.max(0, ...[...groups.values()].map((group) => group.words));
  const own = [...groups.values()].filter((group) => group.words >= most * OWN_STYLE_SHARE);
  return new Set(own.flatMap((group) => group.nodes));
}

/** Tag, class and path of a block within the root, as one key. */
export function styleOf(node: PageNode, root: PageNode): string {
  let path = `${node.tag}.${(node.element.getAttribute('class') ?? '').replace(NUMBERS, '')}`;
  for (let at = node.parent; at && at !== root && contains(root, at); at = at.parent) path += `<${at.tag}`;
  return path;
}
