import type { Finding } from '../../clutter/finding';
import type { Context } from '../../context/context';
import { holds, parentElementOf, selectAll } from '../../dom/clobbering';
import { WORDS } from '../../dom/scales';
import { normalise } from '../../dom/text';
import { resolved } from '../../dom/url';
import { phrasesOf } from '../../lexicon/rows';
import type { Lexicon } from '../../lexicon/types';
import { type Block, roleOf } from '../../page/block';
import type { StoryPages } from '../../types';
import { isStepOf, numberedAddress, onSameSite } from './numbered-address';
import { pageCounter } from './page-count';
import { type PageRow, pageRowAround } from './page-row';

/** Blocks after the article's box among which the way to its next page is looked for. By hand. */
const BLOCKS_AFTER_ROOT = 12;
/** Words of a link that leads to another page of the story, at most: "Next page", "Page 2: The net loft". */
const LINK_WORDS = WORDS.label;
/** Characters of the label of a link to a page, at most: "Page 2". */
const LABEL_CHARACTERS = 12;
/** Class names and ids of boxes of comments, whose pages are none of the story. */
const COMMENTS = /comment|komment|discuss|disqus|respond|replies/i;

interface Facts {
  /** The boxes that are not the article. */
  readonly findings: readonly Finding[];
  /** Where the page comes from. */
  readonly address: string;
  readonly lexicons: readonly Lexicon[];
}

/**
 * Tells of which page of its story this one is, where the story stands on several: by a row of numbers whose addresses have
 * the same numbers, or by "page 2 of 5" or `rel=next` with an address that differs from this one by the number alone. A link to
 * the next article, to pages of comments or of a list has none of these. `null` for a story of one page.
 */
export function readStoryPages(context: Context, { findings, address, lexicons }: Facts): StoryPages | null {
  const page = resolved(address, address);
  if (!page || !/^https?:$/.test(page.protocol) || !context.root) return null;
  const links = linksOfStory(context, findings);
  const row = firstRow(links, page);
  const steps = stepsOf([...links, ...declaredSteps(context)], page);
  const found = row ?? countedPages(context, lexicons, steps, page) ?? nextPage(context, steps, page);
  if (!found) return null;
  const { current, total, links: pages } = found;
  return {
    current,
    ...(total === undefined ? {} : { total }),
    ...optional('next', pages.get(current + 1) ?? steps.get(current + 1)),
    ...optional('previous', pages.get(current - 1) ?? steps.get(current - 1)),
    ...optional('all', wholeStory(links, lexicons, page)),
  };
}

/**
 * The address of the next page, of a page that somebody came to by the chain of its story: what `rel=next` says there, with
 * an address that differs by the number alone. On its own such a page may as well be one of a series.
 * @param number of the page
 */
export function declaredNext(document: Document, address: string, number: number): string | undefined {
  const page = resolved(address, address);
  if (!page) return undefined;
  return stepsOf([...selectAll(document, '[rel~="next"]')], page).get(number + 1);
}

type Found = Pick<PageRow, 'current' | 'links'> & { total?: number };

/** The links in the article's box and right after it, without those of comments and of boxes with other articles. */
function linksOfStory(
  { page, root, headline, firstProse }: Context,
  findings: readonly Finding[],
): Element[] {
  if (!root || !firstProse) return [];
  const start = Math.min(root.index, headline?.index ?? root.index);
  const end = root.end + BLOCKS_AFTER_ROOT;
  // The row of pages may have been found as a menu, or as a line of links.
  const boxes = findings.filter(
    ({ node, category }) => node.words > (category === 'navigation' ? WORDS.paragraph : WORDS.line),
  );
  const isElsewhere = (link: Element): boolean =>
    boxes.some(({ node }) => holds(node.element, link)) || isInComments(link, firstProse.element);
  const frames = page.blocks
    .slice(start, end)
    .filter((block) => isUnread(block))
    .flatMap(({ element }) => [...element.querySelectorAll('a[href]')]);
  const parts = page.parts.flatMap(({ element, node }) =>
    element.localName === 'a' && node.index >= start && node.index < end ? [element] : [],
  );
  return [...parts, ...frames].filter((link) => !isElsewhere(link));
}

/** True for a menu that the page model holds as one block. */
function isUnread(block: Block): boolean {
  return (
    block.text === '' &&
    block.children.length === 0 &&
    (block.tag === 'nav' || roleOf(block) === 'navigation')
  );
}

/** True in a box that is named for comments and does not hold the text. */
function isInComments(link: Element, prose: Element): boolean {
  for (let at = parentElementOf(link); at && !holds(at, prose); at = parentElementOf(at))
    if (COMMENTS.test(`${at.id} ${at.getAttribute('class') ?? ''}`)) return true;
  return false;
}

function firstRow(links: readonly Element[], page: URL): PageRow | null {
  for (const link of links) {
    const label = (link.textContent ?? '').trim();
    if (label.length > LABEL_CHARACTERS || !/\d/.test(label)) continue;
    const found = pageRowAround(link, page);
    if (found) return found;
  }
  return null;
}

function declaredSteps({ page }: Context): Element[] {
  return [...selectAll(page.document, 'link[rel~="next"], link[rel~="prev"]')];
}

/** The links whose addresses differ from the page's own by the number of a page alone, by that number. */
function stepsOf(links: readonly Element[], page: URL): Map<number, string> {
  const steps = new Map<number, string>();
  for (const link of links) {
    if ((link.textContent ?? '').split(/\s+/).length > LINK_WORDS) continue;
    const address = numberedAddress(link.getAttribute('href') ?? '', page);
    if (address && isStepOf(address, page))
      steps.set(address.number, steps.get(address.number) ?? address.href);
  }
  return steps;
}

/** "Page 2 of 5" in a short line of the article or in the title, with a way to the page after or before. */
function countedPages(
  { page, root }: Context,
  lexicons: readonly Lexicon[],
  steps: ReadonlyMap<number, string>,
  address: URL,
): Found | null {
  if (!root) return null;
  const countIn = pageCounter(lexicons);
  const lines = page.blocks
    .slice(root.index, root.end + BLOCKS_AFTER_ROOT)
    .filter(({ text, words }) => text !== '' && words <= WORDS.line);
  for (const text of [...lines.map(({ text }) => text), ...page.metadata.titles]) {
    const count = countIn(text);
    if (!count) continue;
    const { current, total } = count;
    const links = new Map(steps);
    // The first page has no number in its address.
    if (current === 2 && !links.has(1)) setFirst(links, page.document, address);
    if (links.has(current + 1) || links.has(current - 1)) return { current, total, links };
  }
  return null;
}

function setFirst(links: Map<number, string>, document: Document, page: URL): void {
  for (const link of selectAll(document, 'a[rel~="prev"], link[rel~="prev"]')) {
    const url = onSameSite(link.getAttribute('href') ?? '', page);
    if (url) links.set(1, url.href);
  }
}

/** The first page of a story that only says where the next one is. */
function nextPage({ page }: Context, steps: ReadonlyMap<number, string>, address: URL): Found | null {
  const next = steps.get(2);
  if (!next || numberedAddress(address.href, address)?.stem === numberedAddress(next, address)?.stem)
    return null;
  const says = [...selectAll(page.document, '[rel~="next"]')].some(
    (link) => resolved(link.getAttribute('href') ?? '', address.href)?.href === next,
  );
  return says ? { current: 1, links: steps } : null;
}

/** The address of the whole story on one page, where a link is labelled so. */
function wholeStory(links: readonly Element[], lexicons: readonly Lexicon[], page: URL): string | undefined {
  const labels = new Set(lexicons.flatMap(({ paging }) => phrasesOf(paging.whole)));
  const link = links.find((candidate) => labels.has(normalise(candidate.textContent ?? '')));
  return (link && onSameSite(link.getAttribute('href') ?? '', page)?.href) || undefined;
}

function optional<Name extends string>(name: Name, value: string | undefined): { [K in Name]?: string } {
  return (value === undefined ? {} : { [name]: value }) as { [K in Name]?: string };
}
