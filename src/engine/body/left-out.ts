import type { HiddenBoxes } from '../clutter/reader/reader-settings';
import type { Context } from '../context/context';
import { splitAtSigns } from '../dom/characters';
import { isClobbered } from '../dom/clobbering';
import { follows, isInside, textIn } from '../dom/flat-tree';
import { SKIPPED } from '../dom/tags';
import { isBlank, normalise } from '../dom/text';
import { hiddenSubtree, onlyForScreenReaders } from '../dom/visibility';
import { type Block, contains } from '../page/block';
import type { Page } from '../page/read-page';
import { namesDate } from '../roles/publication-date';
import type { Roles } from '../roles/roles';
import type { LeftOut } from '../types';
import type { Body } from './body';
import type { Ledger } from './ledger';
import { LEFT_OUT, type LeftOutReason, REASON_OF_ROLE } from './left-out-reasons';

/** What the account of a page is drawn up from. */
interface Written {
  readonly context: Context;
  readonly roles: Roles;
  readonly body: Body;
  readonly boxes: HiddenBoxes;
}

/** What became of the page besides its body. */
interface Elsewhere {
  /** The boxes that are reported as hidden. */
  readonly hidden: ReadonlySet<Element>;
  /** The texts of the article that do not stand in its body. */
  readonly moved: readonly (string | undefined)[];
}

/** What holds for the texts in an element, unless something nearer says otherwise. */
interface Around {
  /** Why a text in it is left out. */
  readonly reason: LeftOutReason | undefined;
  /** Why a text that stands in the nearest block itself is. */
  readonly own: LeftOutReason | undefined;
}

/** The texts of the article's region that are neither in the article nor in a hidden box, with the reasons given for them. */
export function findLeftOut(written: Written, { hidden, moved }: Elsewhere): LeftOut[] {
  const { context, roles, body, boxes } = written;
  const { page, root, headline } = context;
  const { ledger } = body;
  for (const { node } of boxes.cut) if (!hidden.has(node.element)) ledger.leave(node.element, 'prompt');
  const isWritten = textsWritten(body);
  const isMoved = saysWords(moved.filter((text) => text !== undefined));
  const region = regionOf([
    ...(headline ? [headline.element] : []),
    ...titlesShown(page, moved[0] ?? ''),
    ...body.blocks.map(({ source }) => source),
  ]);
  if (!region) return [];
  const found: LeftOut[] = [];
  let isIn = false;
  let isOver = false;
  /** Texts passed that are not left out. */
  let others = 0;

  const readText = (text: Text, { reason, own }: Around): void => {
    if (!isIn || isBlank(text.data)) return;
    const why = ledger.reasonOf(text) ?? reason ?? own;
    if (why === undefined || isWritten.has(text) || isMoved(text.data)) others++;
    else
      found.push({ node: text, reason: LEFT_OUT[why === 'byline' && namesDate(text.data) ? 'date' : why] });
  };
  const read = (element: Element, around: Around): void => {
    const start = found.length;
    const before = others;
    for (const child of page.visibility.tree.childrenOf(element)) {
      if (isOver) break;
      if (child.nodeType === 3) readText(child as Text, around);
      else if (child.nodeType === 1) readElement(child as Element, around);
    }
    if (others === before && isIn && !isOver) joinFrom(start, element);
  };
  const readElement = (element: Element, around: Around): void => {
    if (element === region.first) isIn = true;
    const isForm = isClobbered(element);
    if (hidden.has(element) || (!isForm && isUnseen(element))) {
      others++;
      // What is passed over may hold the ends of the region.
      isIn ||= isInside(region.first, element);
      isOver ||= isInside(region.last, element);
    } else read(element, isForm ? around : aroundIn(element, around));
    if (element === region.last) isOver = true;
  };
  const isUnseen = (element: Element): boolean =>
    SKIPPED.has(element.localName) || hiddenSubtree(element, page.visibility);
  const aroundIn = (element: Element, around: Around): Around => {
    const block = page.byElement.get(element);
    const said = onlyForScreenReaders(element, page.visibility) ? 'screenReaders' : ledger.reasonOf(element);
    if (!block) return said ? { ...around, reason: said } : around;
    return { reason: said ?? around.reason, own: ledger.reasonOfOwn(element) ?? reasonAround(block) };
  };
  const reasonAround = (block: Block): LeftOutReason | undefined =>
    root && contains(root, block) ? undefined : (REASON_OF_ROLE[roles.of(block)] ?? 'around');
  /** Makes one entry of those in an element that holds nothing else. */
  const joinFrom = (start: number, element: Element): void => {
    const [first, ...rest] = found.slice(start);
    if (first && rest.length > 0 && rest.every(({ reason }) => reason === first.reason))
      found.splice(start, found.length, { node: element, reason: first.reason });
  };
  read(page.body.element, { reason: undefined, own: 'around' });
  return found;
}

/** The texts of the page that stand in the body. */
function textsWritten({ blocks, ledger }: Body): ReadonlySet<Text> {
  const texts = new Set<Text>();
  for (const { element } of blocks) addSources(element, ledger, texts);
  return texts;
}

function addSources(node: Node, ledger: Ledger, texts: Set<Text>): void {
  const source = node.nodeType === 3 ? ledger.sourceOf(node as Text) : undefined;
  if (source) texts.add(source);
  for (let child = node.firstChild; child; child = child.nextSibling) addSources(child, ledger, texts);
}

/** Levels of headings at which a page shows its title, perhaps more than once. */
const TITLE_LEVELS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3']);

/** The first heading that says the title of the article. */
function titlesShown({ blocks, visibility }: Page, title: string): Element[] {
  const words = inWords(title);
  const heading = blocks.find(
    ({ tag, element }) => TITLE_LEVELS.has(tag) && inWords(textIn(element, visibility.tree)).includes(words),
  );
  return heading && words.trim() !== '' ? [heading.element] : [];
}

/** A function that tells whether one of some texts says the same words in a row. */
function saysWords(texts: readonly string[]): (words: string) => boolean {
  const said = texts.map(inWords);
  return (words) => {
    const wanted = inWords(words);
    return said.some((text) => text.includes(wanted));
  };
}

function inWords(text: string): string {
  return ` ${splitAtSigns(normalise(text)).join(' ')} `;
}

/** The first and the last of some elements, in document order. */
function regionOf(elements: readonly Element[]): { first: Element; last: Element } | null {
  const [start, ...others] = elements;
  if (!start) return null;
  const region = { first: start, last: start };
  for (const element of others) {
    if (follows(element, region.first)) region.first = element;
    if (follows(region.last, element)) region.last = element;
  }
  return region;
}
