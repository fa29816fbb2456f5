import type { Finding } from '../clutter/finding';
import type { Context } from '../context/context';
import { countCollapsed } from '../dom/count-words';
import { isWithin } from '../dom/within';
import { joinerAfter } from '../metadata/standfirst';
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
import { markGroups } from './groups';
import type { Writing } from './handlers/handler';
import { writeHeading } from './handlers/heading';
import { HANDLERS } from './handlers/index';
import { writeParagraphs } from './handlers/paragraph';
import { textOf } from './html/lines';
import { copyText } from './html/plain-text';
import { leadPictures } from './lead-picture';
import { REASON_OF_ROLE } from './left-out-reasons';
import { linkedSections } from './linked-headings';
import { openingLine } from './opening';
import { withoutOrphanHeadings } from './orphan-headings';
import { pullQuotes } from './pull-quotes';

/** What the body is written from. */
export interface BodySource {
  readonly context: Context;
  /** The block that holds the article. */
  readonly root: Block;
  readonly roles: Roles;
  /** The boxes that are no part of the article. */
  readonly findings: readonly Finding[];
  /** The lines that lead into the article. */
  readonly standfirst: readonly Block[];
  /** Elements that the page keeps from readers who do not pay; they are left out. */
  readonly unseen: ReadonlySet<Element>;
  /** True for the way to the other pages of the story. */
  isPager(block: Block): boolean;
  /** The address of the page, for those of its links. */
  readonly base: string;
}

/** Writes the article's body: everything in the root that is no clutter, no headline, byline or label. */
export function writeBody(source: BodySource): Body {
  const { context, root, roles, findings, standfirst, unseen, isPager, base } = source;
  const { page } = context;
  const left = new Set([...findings.map(({ node }) => node.element), ...unseen]);
  const written = standfirst.map(({ element }) => element);
  const builder = createBodyBuilder(context, new Set([...left, ...written]), base);
  const lead = leadPictures(context);
  const blocks = blocksIn(page, [...lead, root]);
  const captions = captionsBeside(builder, blocks, page);
  const start = openingLine(context, firstParagraph(context, standfirst, left), standfirst, left);
  const repeats = pullQuotes(context);
  const visit = (block: Block): void => {
    if (left.has(block.element) || block === context.headline || standfirst.includes(block)) return;
    if (repeats.has(block)) {
      builder.ledger.leave(block.element, 'twice');
      return;
    }
    if (isPager(block)) {
      builder.ledger.leave(block.element, 'pages');
      return;
    }
    builder.begin(block.element);
    if (block.words === 0 && block.media === 0) {
      // Of the site's menus the walk of the page reads no word.
      builder.ledger.leave(block.element, 'menu');
      return;
    }
    const role = roles.of(block);
    const isShownAnywhere = role === 'post' || role === 'figure' || role === 'points';
    if (isShownAnywhere || block.end > start) HANDLERS[role](block, writing);
    else {
      // Over the text stand headline, byline and date; only pictures there belong to the body.
      const isCaption = captions.follows(block) && captions.take(block);
      if (!isCaption) builder.ledger.leaveOwn(block, REASON_OF_ROLE[role] ?? 'overText');
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
  if (context.headline) builder.ledger.leave(context.headline.element, 'headline');
  for (const element of unseen) builder.ledger.leave(element, 'withheld');
  writeStandfirst(standfirst, builder);
  const writeOver = (block: Block): void => {
    const role = roles.of(block);
    if (role === 'heading') writeHeading(block, builder, true);
    else if (role === 'points') HANDLERS.points(block, writing);
    else writeParagraphs(block.element, builder);
  };
  const over = blocksOverText(context, standfirst, left);
  for (const block of [...over, ...lead].sort((a, b) => a.index - b.index)) {
    if (over.includes(block)) writeOver(block);
    else if (!isWithin(block.element, left)) visit(block);
  }
  visit(root);
  for (const { element } of notesUnderText(context, left)) writeParagraphs(element, builder);
  const headed = withoutOrphanHeadings(builder.drafts, inOrder(findings, unseen, blocks));
  const kept = new Set(headed);
  for (const draft of builder.drafts) if (!kept.has(draft)) builder.ledger.leave(draft.source, 'headsHidden');
  const drafts = withBoldHeadings(headed, builder.writer);
  markGroups(drafts, {
    root: root.element,
    visibility: page.visibility,
    isPoints(element) {
      const block = blocks.get(element);
      // Lists further down may be the steps or the parts of the text.
      const isFirst =
        block !== undefined && context.firstProse !== null && block.index < context.firstProse.index;
      return isFirst && roles.of(block) === 'points';
    },
    isLeft: (element) => isWithin(element, left),
  });
  return { blocks: drafts.map(finished), ledger: builder.ledger };
}

function writeStandfirst(standfirst: readonly Block[], { push, writer }: BodyBuilder): void {
  const [first] = standfirst;
  if (!first) return;
  const lead = writer.create('p');
  lead.setAttribute('class', STANDFIRST_CLASS);
  for (const line of standfirst) {
    if (line !== first) lead.append(writer.label(joinerAfter(lead.textContent ?? '')));
    copyText(line.element, lead, writer);
  }
  push(lead, first.element);
}

function finished(draft: Draft): BodyBlock {
  const text = textOf(draft.element);
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
