import { isClobbered } from '../../dom/clobbering';
import { type FlatTree, textIn } from '../../dom/flat-tree';
import { HEADINGS, LISTS, MEDIA } from '../../dom/tags';
import { isBlank } from '../../dom/text';
import { CAPTION_WORDS } from '../../features/pictures/captions';
import type { Block } from '../../page/block';
import { copyElement } from '../html/inline';
import { splitAtBreaks } from '../html/split-at-breaks';
import type { Handler, Writing } from './handler';
import { looseHead } from './loose-head';
import { isLooseLabel } from './loose-label';

/** A box of other blocks: these one by one, and the loose text between them as paragraphs. */
export const container: Handler = (block, writing) => {
  const { builder, blocks, visit } = writing;
  if (isEmptyPlayer(block, writing)) {
    builder.ledger.leave(block.element, 'player');
    return;
  }
  const { tree } = builder.writer.visibility;
  let run: Node[] = [];
  const end = (): void => {
    const source = run.find((item): item is Element => item.nodeType === 1) ?? block.element;
    if (run.some((item) => !isBlank(textIn(item, tree)))) writeLoose(run, source, writing);
    else for (const item of run) if (isMedia(item)) builder.writer.aside(item);
    run = [];
    builder.flush(source);
  };
  const walk = (from: Element): void => {
    for (let child = tree.firstChildOf(from); child; child = tree.nextSiblingOf(child)) {
      if (child.nodeType === 3) run.push(child);
      else if (child.nodeType === 1) walkElement(child as Element);
    }
  };
  const walkElement = (element: Element): void => {
    const inner = isClobbered(element) ? undefined : blocks.get(element);
    if (!inner && !isClobbered(element) && !holdsBlock(element, blocks, tree)) {
      run.push(element);
      return;
    }
    end();
    if (inner) visit(inner);
    else walk(element);
  };
  walk(block.element);
  end();
};

/** Writes text that stands loose between blocks. */
function writeLoose(all: readonly Node[], source: Element, { builder, captions, context }: Writing): void {
  const { writer, push, drafts } = builder;
  const head = looseHead(all, drafts, context);
  for (const node of head?.nodes ?? []) writer.leave(node, head?.reason ?? 'date');
  const run = all.slice(head?.nodes.length);
  const holder = writer.create('p');
  for (const item of run) {
    if (item.nodeType === 3) holder.append(writer.text(item as Text));
    else copyElement(item as Element, holder, writer);
  }
  if (isLooseLabel(run, holder, context)) {
    for (const item of run) writer.leave(item, 'label');
    return;
  }
  if (captions.takeLoose(run)) return;
  for (const part of splitAtBreaks(holder, writer)) push(part, source);
}

function holdsBlock(element: Element, blocks: ReadonlyMap<Element, Block>, tree: FlatTree): boolean {
  for (let at = tree.firstChildOf(element); at; at = tree.nextSiblingOf(at))
    if (at.nodeType === 1 && (blocks.has(at as Element) || holdsBlock(at as Element, blocks, tree)))
      return true;
  return false;
}

function isMedia(node: Node): node is Element {
  return node.nodeType === 1 && MEDIA.has((node as Element).localName);
}

/** Elements that an article is made of, unlike the messages and controls of a player. */
const OF_TEXT: ReadonlySet<string> = new Set([
  ...HEADINGS,
  ...LISTS,
  'p',
  'table',
  'pre',
  'blockquote',
  'details',
]);

/**
 * True for a box in the text that begins with an empty one: the place of a player or picture that has not been loaded. What
 * stands under it in plain boxes is what the page says instead.
 */
function isEmptyPlayer({ children, text, words, index, end }: Block, { context }: Writing): boolean {
  const [place, ...others] = children;
  if (place?.tag !== 'div' || others.length === 0 || text !== '') return false;
  if (words > CAPTION_WORDS || place.words + place.media + place.controls + place.children.length > 0)
    return false;
  const inner = context.page.blocks.slice(index + 1, end);
  return !inner.some((block) => OF_TEXT.has(block.tag) || block.media > 0 || context.inStyle.has(block));
}
