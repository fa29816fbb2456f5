import { type Context, position } from '../../context/context';
import { closestOf } from '../../dom/flat-tree';
import { addTo } from '../../dom/group-by';
import { SEVERAL } from '../../dom/scales';
import { HEADINGS } from '../../dom/tags';
import { areUnsuspected } from '../../features/block-phrases';
import { leadsToOtherSite } from '../../features/other-site';
import { leadsAway } from '../../features/own-place';
import { type Block, closest, contains } from '../../page/block';

/**
 * The headings of the article's sections that no evidence may take away: several set alike, each with words of its own, with
 * text of the article between them. They may be links to shops or to what they name, as products and places are; where none
 * leads to another site, a heading that leads away may be that of another article.
 */
export function sectionHeadings(context: Context): ReadonlySet<Block> {
  const { page, inStyle, root } = context;
  const series = new Map<string, Block[]>();
  if (root)
    for (const block of page.blocks.slice(root.index, root.end))
      if (mayHeadSection(block, context)) addTo(series, `${block.tag} ${block.classes}`, block);
  const prose = [...inStyle].map(({ index }) => index).sort((a, b) => a - b);
  const isOverText = ({ index }: Block, next: Block | undefined): boolean =>
    prose.some((at) => at > index && (next === undefined || at < next.index));
  const found = new Set<Block>();
  for (const headings of series.values()) {
    const areNames = headings.some((heading) => isLinkThat(heading, leadsToOtherSite));
    const alike = areNames
      ? headings
      : headings.filter((heading) => !leadsAway(heading) || isLinkThat(heading, isPaidFor));
    if (alike.length < SEVERAL || new Set(alike.map(({ text }) => text)).size < alike.length) continue;
    if (alike.every((heading, at) => isOverText(heading, alike[at + 1])))
      for (const heading of alike) found.add(heading);
  }
  return found;
}

function mayHeadSection(block: Block, context: Context): boolean {
  if (!HEADINGS.has(block.tag) || block.text === '' || position(context, block) === 'outside') return false;
  if (isSetAside(block, context)) return false;
  return areUnsuspected(context.phrases.of(block));
}

/** True for the heading of an `aside` that holds none of the text: the title of what is set aside. */
function isSetAside(block: Block, { inStyle }: Context): boolean {
  const aside = closest(block, ASIDE);
  return aside !== null && ![...inStyle].some((prose) => contains(aside, prose));
}
const ASIDE: ReadonlySet<string> = new Set(['aside']);

function isLinkThat({ element }: Block, leads: (link: Element) => boolean): boolean {
  const link = closestOf(element, 'a[href]') ?? element.querySelector('a[href]');
  return link !== null && leads(link);
}

/** True for a link that is declared as paid for: the name of a product. */
function isPaidFor(link: Element): boolean {
  return /\bsponsored\b/i.test(link.getAttribute('rel') ?? '');
}
