import type { Finding } from '../clutter/find';
import type { Scene } from '../clutter/scene';
import type { Page } from '../page/model';
import { contains, type PageNode } from '../page/node';
import { firstChildOf, isClobbered, nextSiblingOf } from '../page/own';
import { HEADINGS, MEDIA } from '../page/tags';
import { isWithin } from '../page/within';
import { captionsBeside } from './captions';
import { writeFigure } from './figures';
import { firstParagraph } from './first-paragraph';
import { dropHeadingsOfGoneBoxes } from './gone-boxes';
import { copyElement, copyInline } from './inline';
import { isJump, isLabel, isLooseLabel } from './labels';
import { leadPictures } from './lead-picture';
import { linkedSections } from './linked-headings';
import { captionOf } from './named-caption';
import { notesUnderText } from './notes';
import { isPoints, openingLine } from './opening-line';
import { blocksOverText } from './over-text';
import { splitAtBreaks } from './paragraphs';
import { isPictureBox, mediaIn } from './picture-box';
import { isPost, writePost } from './posts';
import { createSheet } from './sheet';
import { textOfLines } from './standfirst';
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
  scene: Scene,
  findings: readonly Finding[],
  standfirst: readonly PageNode[],
  base: string,
  unseen: ReadonlySet<Element> = new Set(),
): Body {
  const { page, root } = scene;
  const minor = new Set<Element>();
  const clutter = new Set([...findings.map((finding) => finding.node.element), ...unseen]);
  const { container, sources, emitter, push, flush, begin } = createSheet(scene, clutter, base);
  if (!root) return { container, sources, minor };
  const lead = leadPictures(scene);
  const nodes = nodesIn(page, [...lead, root]);
  const captions = captionsBeside(container, sources, nodes, page, emitter);
  const sections = linkedSections(scene, clutter);
  const start = openingLine(scene, firstParagraph(scene, standfirst, clutter), standfirst, clutter);

  const visit = (node: PageNode): void => {
    if (clutter.has(node.element) || node === scene.headline || standfirst.includes(node)) return;
    begin(node.element);
    if (node.words === 0 && node.media === 0) return;
    if (isPost(node)) {
      push(writePost(node.element, emitter), node.element);
      return;
    }
    if (node !== root && isPictureBox(node, scene)) {
      push(writeFigure(mediaIn(node), captionOf(node), emitter), node.element);
      return;
    }
    if (node.end <= start && !isPoints(node, scene)) {
      if (captions.follows(node)) captions.take(node);
      for (const child of node.children) visit(child);
      return;
    }
    if (HEADINGS.has(node.tag)) {
      if (node.words > 0 && (!scene.tally.is('linkedHeadings', node) || sections.has(node)))
        writeHeading(node);
      return;
    }
    if (STRUCTURED.has(node.tag)) {
      // The contents of the page: the outline is made of the headings themselves.
      if (node.links > 1 && isJump(node.element)) return;
      push(copyStructure(node.element, emitter), node.element);
      flush(node.element);
      return;
    }
    if (node.children.length === 0) {
      if (isLabel(node, scene)) {
        if (scene.words(node).keep === 'credit' && captions.follows(node)) captions.put(node.element);
      } else if (scene.inStyle.has(node) || !captions.take(node)) writeParagraphs(node.element);
      flush(node.element);
      return;
    }
    visitMixed(node);
  };

  /** A container: its blocks one by one, and the loose text between them as paragraphs. */
  const visitMixed = (node: PageNode): void => {
    let run: Node[] = [];
    const end = (): void => {
      const source = run.find((item): item is Element => item.nodeType === 1) ?? node.element;
      if (run.some((item) => /\S/.test(item.textContent ?? ''))) writeLoose(run, source);
      else for (const item of run) if (isMedia(item)) emitter.aside(item);
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
    const holder = emitter.create('p');
    for (const item of run) {
      if (item.nodeType === 3) holder.append((item as Text).data);
      else copyElement(item as Element, holder, emitter);
    }
    if (isLooseLabel(run, holder, scene) || captions.takeLoose(run)) return;
    for (const part of splitAtBreaks(holder, emitter)) push(part, source);
  };

  const writeHeading = (node: PageNode): Element => {
    const level = Math.max(2, Number(node.tag.slice(1)));
    const heading = emitter.create(`h${level}`);
    copyInline(node.element, heading, emitter);
    push(heading, node.element);
    if (headsBox(node, scene)) minor.add(heading);
    flush(node.element);
    return heading;
  };

  const writeParagraphs = (from: Element): void => {
    const holder = emitter.create('p');
    copyInline(from, holder, emitter);
    for (const part of splitAtBreaks(holder, emitter)) push(part, from);
  };

  const [line] = standfirst;
  if (line) {
    const lead = emitter.create('p');
    lead.setAttribute('class', STANDFIRST_CLASS);
    lead.textContent = textOfLines(standfirst);
    push(lead, line.element);
  }
  for (const node of blocksOverText(scene, standfirst, clutter)) {
    if (HEADINGS.has(node.tag)) minor.add(writeHeading(node));
    else if (STRUCTURED.has(node.tag)) push(copyStructure(node.element, emitter), node.element);
    else writeParagraphs(node.element);
  }
  for (const picture of lead) if (!isWithin(picture.element, clutter)) visit(picture);
  visit(root);
  for (const { element } of notesUnderText(scene, clutter)) writeParagraphs(element);
  dropHeadingsOfGoneBoxes(container, sources, inOrder(findings, unseen, nodes));
  return { container, sources, minor };
}

/** What is left out, in document order. */
function inOrder(
  findings: readonly Finding[],
  unseen: ReadonlySet<Element>,
  nodes: ReadonlyMap<Element, PageNode>,
): Element[] {
  const boxes = [...findings.map(({ node }) => node), ...[...unseen].flatMap((box) => nodes.get(box) ?? [])];
  return boxes.sort((a, b) => a.index - b.index).map(({ element }) => element);
}

/** The blocks within some others, by their elements. */
function nodesIn(page: Page, holders: readonly PageNode[]): Map<Element, PageNode> {
  const found = new Map<Element, PageNode>();
  for (const { index, end } of holders)
    for (const node of page.nodes.slice(index, end)) found.set(node.element, node);
  return found;
}

function isMedia(node: Node): node is Element {
  return node.nodeType === 1 && MEDIA.has((node as Element).localName);
}

/** True for the heading of a box that holds none of the article's own prose. */
function headsBox(heading: PageNode, scene: Scene): boolean {
  const { parent } = heading;
  if (!parent || !scene.root || !contains(scene.root, parent) || parent === scene.root) return false;
  if (parent.words - heading.words < 5) return false;
  for (const prose of scene.inStyle) if (contains(parent, prose)) return false;
  return true;
}
