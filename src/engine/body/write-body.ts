import type { Finding } from '../clutter/finding';
import type { Context } from '../context/context';
import { firstChildOf, isClobbered, nextSiblingOf } from '../dom/clobbering';
import { HEADINGS, MEDIA } from '../dom/tags';
import { isWithin } from '../dom/within';
import { captionOf } from '../features/captions';
import { isPost } from '../features/posts';
import { textOfLines } from '../metadata/standfirst';
import { type Block, contains } from '../page/block';
import type { Page } from '../page/read-page';
import { isCredit } from '../roles/credit';
import { isJump, isLabel, isLooseLabel } from '../roles/label';
import { notesUnderText } from '../roles/note';
import { isPoints } from '../roles/points';
import { blocksOverText } from './above-text';
import { captionsBeside } from './adjacent-captions';
import { createBodyBuilder } from './body-builder';
import { writePost } from './embedded-post';
import { isPictureBox, mediaIn } from './figure-box';
import { writeFigure } from './figures';
import { firstParagraph } from './first-paragraph';
import { copyElement, copyInline } from './inline';
import { leadPictures } from './lead-picture';
import { linkedSections } from './linked-headings';
import { openingLine } from './opening';
import { dropHeadingsOfGoneBoxes } from './orphan-headings';
import { splitAtBreaks } from './paragraphs';
import { copyStructure, STRUCTURED } from './structure';

/** The body of the article as HTML, and the live blocks it was made of. */
export interface Body {
  container: Element;
  /** Live block of each top-level element of the container, in order. */
  sources: Map<Element, Element>;
  /** Headings of boxes within the article (facts, portraits): they belong to it, but start no section. */
  minor: Set<Element>;
}

/** Class of the lead-in within the body; the reader look shows it under the headline instead. */
export const STANDFIRST_CLASS = 'standfirst';

/**
 * Writes the article's body: everything in the root that is no clutter, no headline, byline or label.
 * @param unseen blocks that the page keeps from readers who do not pay; they are left out
 */
export function writeBody(
  context: Context,
  findings: readonly Finding[],
  standfirst: readonly Block[],
  base: string,
  unseen: ReadonlySet<Element> = new Set(),
): Body {
  const { page, root } = context;
  const minor = new Set<Element>();
  const clutter = new Set([...findings.map((finding) => finding.node.element), ...unseen]);
  const { container, sources, writer, push, flush, begin } = createBodyBuilder(context, clutter, base);
  if (!root) return { container, sources, minor };
  const lead = leadPictures(context);
  const nodes = nodesIn(page, [...lead, root]);
  const captions = captionsBeside(container, sources, nodes, page, writer);
  const sections = linkedSections(context, clutter);
  const start = openingLine(context, firstParagraph(context, standfirst, clutter), standfirst, clutter);

  const visit = (node: Block): void => {
    if (clutter.has(node.element) || node === context.headline || standfirst.includes(node)) return;
    begin(node.element);
    if (node.words === 0 && node.media === 0) return;
    if (isPost(node)) {
      push(writePost(node.element, writer), node.element);
      return;
    }
    if (node !== root && isPictureBox(node, context)) {
      push(
        writeFigure(mediaIn(node, page.visibility), captionOf(node, page.visibility), writer),
        node.element,
      );
      return;
    }
    if (node.end <= start && !isPoints(node, context)) {
      if (captions.follows(node)) captions.take(node);
      for (const child of node.children) visit(child);
      return;
    }
    if (HEADINGS.has(node.tag)) {
      if (node.words > 0 && (!context.counts.is('linkedHeadings', node) || sections.has(node)))
        writeHeading(node);
      return;
    }
    if (STRUCTURED.has(node.tag)) {
      // The contents of the page: the outline is made of the headings themselves.
      if (node.links > 1 && isJump(node.element)) return;
      push(copyStructure(node.element, writer), node.element);
      flush(node.element);
      return;
    }
    if (node.children.length === 0) {
      if (isLabel(node, context)) {
        if (isCredit(node, context) && captions.follows(node)) captions.put(node.element);
      } else if (context.inStyle.has(node) || !captions.take(node)) writeParagraphs(node.element);
      flush(node.element);
      return;
    }
    visitMixed(node);
  };

  /** A container: its blocks one by one, and the loose text between them as paragraphs. */
  const visitMixed = (node: Block): void => {
    let run: Node[] = [];
    const end = (): void => {
      const source = run.find((item): item is Element => item.nodeType === 1) ?? node.element;
      if (run.some((item) => /\S/.test(item.textContent ?? ''))) writeLoose(run, source);
      else for (const item of run) if (isMedia(item)) writer.aside(item);
      run = [];
      flush(source);
    };
    const walk = (from: Element): void => {
      for (let child = firstChildOf(from); child; child = nextSiblingOf(child)) {
        if (child.nodeType === 3) run.push(child);
        else if (child.nodeType === 1) {
          const element = child as Element;
          if (isClobbered(element)) {
            end();
            walk(element);
            continue;
          }
          const inner = nodes.get(element);
          if (!inner && !holdsNode(element)) run.push(element);
          else {
            end();
            if (inner) visit(inner);
            else walk(element);
          }
        }
      }
    };
    const holdsNode = (element: Element): boolean => {
      for (let at = element.firstElementChild; at; at = at.nextElementSibling) {
        if (nodes.has(at) || holdsNode(at)) return true;
      }
      return false;
    };
    walk(node.element);
    end();
  };

  const writeLoose = (run: readonly Node[], source: Element): void => {
    const holder = writer.create('p');
    for (const item of run) {
      if (item.nodeType === 3) holder.append((item as Text).data);
      else copyElement(item as Element, holder, writer);
    }
    if (isLooseLabel(run, holder, context) || captions.takeLoose(run)) return;
    for (const part of splitAtBreaks(holder, writer)) push(part, source);
  };

  const writeHeading = (node: Block): Element => {
    const level = Math.max(2, Number(node.tag.slice(1)));
    const heading = writer.create(`h${level}`);
    copyInline(node.element, heading, writer);
    push(heading, node.element);
    if (headsBox(node, context)) minor.add(heading);
    flush(node.element);
    return heading;
  };

  const writeParagraphs = (from: Element): void => {
    const holder = writer.create('p');
    copyInline(from, holder, writer);
    for (const part of splitAtBreaks(holder, writer)) push(part, from);
  };

  const [line] = standfirst;
  if (line) {
    const lead = writer.create('p');
    lead.setAttribute('class', STANDFIRST_CLASS);
    lead.textContent = textOfLines(standfirst, page.visibility);
    push(lead, line.element);
  }
  for (const node of blocksOverText(context, standfirst, clutter)) {
    if (HEADINGS.has(node.tag)) minor.add(writeHeading(node));
    else if (STRUCTURED.has(node.tag)) push(copyStructure(node.element, writer), node.element);
    else writeParagraphs(node.element);
  }
  for (const picture of lead) if (!isWithin(picture.element, clutter)) visit(picture);
  visit(root);
  for (const { element } of notesUnderText(context, clutter)) writeParagraphs(element);
  dropHeadingsOfGoneBoxes(container, sources, inOrder(findings, unseen, nodes));
  return { container, sources, minor };
}

/** What is left out, in document order. */
function inOrder(
  findings: readonly Finding[],
  unseen: ReadonlySet<Element>,
  nodes: ReadonlyMap<Element, Block>,
): Element[] {
  const boxes = [...findings.map(({ node }) => node), ...[...unseen].flatMap((box) => nodes.get(box) ?? [])];
  return boxes.sort((a, b) => a.index - b.index).map(({ element }) => element);
}

/** The blocks within some others, by their elements. */
function nodesIn(page: Page, holders: readonly Block[]): Map<Element, Block> {
  const found = new Map<Element, Block>();
  for (const { index, end } of holders)
    for (const node of page.blocks.slice(index, end)) found.set(node.element, node);
  return found;
}

function isMedia(node: Node): node is Element {
  return node.nodeType === 1 && MEDIA.has((node as Element).localName);
}

/** True for the heading of a box that holds none of the article's own prose. */
function headsBox(heading: Block, context: Context): boolean {
  const { parent } = heading;
  if (!parent || !context.root || !contains(context.root, parent) || parent === context.root) return false;
  if (parent.words - heading.words < 5) return false;
  for (const prose of context.inStyle) if (contains(parent, prose)) return false;
  return true;
}
