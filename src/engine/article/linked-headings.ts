import type { Scene } from '../clutter/scene';
import { addTo } from '../page/grouped';
import { firstText, type PageNode } from '../page/node';
import { HEADINGS } from '../page/tags';

/** Lists of products, games or costumes have a row of linked headings; one or two alone are links to other articles. */
const LEAST_IN_ROW = 3;

/**
 * The headings of sections that are links to other pages from end to end: in a row of three, each with the article's own
 * text under it ("“Rez” ($30)"), or beside headings of the same kind that are no links. All others lead away from the
 * article. Counted on the development corpus: 20 of 728 pages have linked headings over the article's text, and 14 of them
 * in such a row or to their own place on the page.
 * @param dropped elements that are no part of the article
 */
export function linkedSections(scene: Scene, dropped: ReadonlySet<Element>): Set<PageNode> {
  const { page, root, tally, inStyle } = scene;
  const kept = new Set<PageNode>();
  if (!root || tally.count('linkedHeadings', root) === 0) return kept;
  const isBesideOthers = besideOthers(scene);
  const rows = new Map<string, { heading: PageNode; under: PageNode }[]>();
  for (const heading of page.nodes.slice(root.index, root.end)) {
    if (!tally.is('linkedHeadings', heading) || dropped.has(heading.element)) continue;
    const under = firstText(page.nodes, heading.end, boxOf(heading).end);
    if (!under) continue;
    if (inStyle.has(under) && isBesideOthers(heading, under)) kept.add(heading);
    addTo(rows, heading.tag, { heading, under });
  }
  for (const row of rows.values()) {
    if (row.filter(({ under }) => inStyle.has(under)).length < LEAST_IN_ROW) continue;
    for (const { heading, under } of row) if (!tally.is('headings', under)) kept.add(heading);
  }
  return kept;
}

/** Tells whether a heading stands in one row with the text under it and with headings of its kind that are no links. */
function besideOthers({ tally }: Scene): (heading: PageNode, under: PageNode) => boolean {
  const rows = new Map<PageNode, ReadonlySet<string>>();
  const plainIn = (row: PageNode): ReadonlySet<string> => {
    const known = rows.get(row);
    if (known) return known;
    const plain = row.children
      .filter(({ tag }) => HEADINGS.has(tag))
      .filter((node) => !tally.is('linkedHeadings', node));
    const kinds = new Set(plain.map(kindOf));
    rows.set(row, kinds);
    return kinds;
  };
  return (heading, under) =>
    heading.parent !== null &&
    heading.parent === under.parent &&
    plainIn(heading.parent).has(kindOf(heading));
}

function kindOf({ tag, classes }: PageNode): string {
  return `${tag}.${classes}`;
}

/** The box a heading stands in with other words: what follows the box of a teaser is not the heading's. */
function boxOf(heading: PageNode): PageNode {
  let box = heading;
  while (box.parent && box.words === heading.words) box = box.parent;
  return box;
}
