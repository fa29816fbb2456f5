import type { Finding } from '../clutter/finding';
import type { Context } from '../context/context';
import { countCollapsed } from '../dom/count-words';
import { collapse } from '../dom/text';
import { isWithin } from '../dom/within';
import { textOfLines } from '../metadata/standfirst';
import type { Block } from '../page/block';
import type { Page } from '../page/read-page';
import { notesUnderText } from '../roles/note';
import type { Roles } from '../roles/roles';
import { blocksOverText } from './above-text';
import { captionsBeside } from './adjacent-captions';
import { type Body, type BodyBlock, STANDFIRST_CLASS } from './body';
import { type BodyBuilder, createBodyBuilder } from './body-builder';
import { withBoldHeadings } from './bold-headings';
import type { Draft } from './draft';
import { firstParagraph } from './first-paragraph';
import type { Writing } from './handlers/handler';
import { writeHeading } from './handlers/heading';
import { HANDLERS } from './handlers/index';
import { writeParagraphs } from './handlers/paragraph';
import { leadPictures } from './lead-picture';
import { linkedSections } from './linked-headings';
import { openingLine } from './opening';
import { withoutOrphanHeadings } from './orphan-headings';

/** What the body is written from. */
export interface BodySource {
  readonly context: Context;
  readonly roles: Roles;
  /** The boxes that are no part of the article. */
  readonly findings: readonly Finding[];
  /** The lines that lead into the article. */
  readonly standfirst: readonly Block[];
  /** Elements that the page keeps from readers who do not pay; they are left out. */
  readonly unseen: ReadonlySet<Element>;
  /** The address of the page, for those of its links. */
  readonly base: string;
}

/** Writes the article's body: everything in the root that is no clutter, no headline, byline or label. */
export function writeBody(source: BodySource): Body {
  const { context, roles, findings, standfirst, unseen, base } = source;
  const { page, root } = context;
  if (!root) return { blocks: [] };
  const left = new Set([...findings.map(({ node }) => node.element), ...unseen]);
  const builder = createBodyBuilder(context, left, base);
  const lead = leadPictures(context);
  const blocks = blocksIn(page, [...lead, root]);
  const captions = captionsBeside(builder, blocks, page);
  const start = openingLine(context, firstParagraph(context, standfirst, left), standfirst, left);
  const visit = (block: Block): void => {
    if (left.has(block.element) || block === context.headline || standfirst.includes(block)) return;
    builder.begin(block.element);
    if (block.words === 0 && block.media === 0) return;
    const role = roles.of(block);
    const isShownAnywhere = role === 'post' || role === 'figure' || role === 'points';
    if (isShownAnywhere || block.end > start) HANDLERS[role](block, writing);
    else {
      // Over the text stand headline, byline and date; only pictures there belong to the body.
      if (captions.follows(block)) captions.take(block);
      for (const child of block.children) visit(child);
    }
  };
  const writing: Writing = {
    context,
    roles,
    builder,
    captions,
    blocks,
    linkedSections: linkedSections(context, left),
    visit,
  };
  writeStandfirst(standfirst, page, builder);
  for (const block of blocksOverText(context, standfirst, left)) {
    const role = roles.of(block);
    if (role === 'heading') writeHeading(block, builder, true);
    else if (role === 'points') HANDLERS.points(block, writing);
    else writeParagraphs(block.element, builder);
  }
  for (const picture of lead) if (!isWithin(picture.element, left)) visit(picture);
  visit(root);
  for (const { element } of notesUnderText(context, left)) writeParagraphs(element, builder);
  const headed = withoutOrphanHeadings(builder.drafts, inOrder(findings, unseen, blocks));
  return { blocks: withBoldHeadings(headed, builder.writer).map(finished) };
}

function writeStandfirst(
  standfirst: readonly Block[],
  { visibility }: Page,
  { push, writer }: BodyBuilder,
): void {
  const [line] = standfirst;
  if (!line) return;
  const lead = writer.create('p');
  lead.setAttribute('class', STANDFIRST_CLASS);
  lead.textContent = textOfLines(standfirst, visibility);
  push(lead, line.element);
}

function finished(draft: Draft): BodyBlock {
  const text = collapse(draft.element.textContent ?? '');
  return { ...draft, text, words: countCollapsed(text) };
}

/** What is left out, in document order. */
function inOrder(
  findings: readonly Finding[],
  unseen: ReadonlySet<Element>,
  blocks: ReadonlyMap<Element, Block>,
): Element[] {
  const boxes = [...findings.map(({ node }) => node), ...[...unseen].flatMap((box) => blocks.get(box) ?? [])];
  return boxes.sort((a, b) => a.index - b.index).map(({ element }) => element);
}

/** The blocks within some others, by their elements. */
function blocksIn(page: Page, holders: readonly Block[]): Map<Element, Block> {
  const found = new Map<Element, Block>();
  for (const { index, end } of holders)
    for (const block of page.blocks.slice(index, end)) found.set(block.element, block);
  return found;
}
