import type { Finding } from '../clutter/find';
import { position, type Scene } from '../clutter/scene';
import { bare, lexicon, phraseAtStart } from '../lexicon/matcher';
import { contains, linkDensity, type PageNode } from '../page/node';
import { HEADINGS, MEDIA } from '../page/tags';
import { collapse, endsSentence } from '../page/text';
import { hiddenSubtree } from '../page/visibility';
import { absolute, type Emitter } from './emitter';
import { copyElement, copyInline } from './inline';
import { copyMedia } from './media';
import { isByline } from './metadata';
import { ownProse } from './root';

/** The body of the article as HTML, and the live blocks it was made of. */
export interface Body {
  container: Element;
  /** Live block of each top-level element of the container, in order. */
  sources: Map<Element, Element>;
  /** Headings of boxes within the article (facts, portraits): they belong to it, but start no section. */
  minor: Set<Element>;
}

/** Elements copied with their own structure. */
const STRUCTURED = new Set(['ul', 'ol', 'dl', 'table', 'pre', 'blockquote']);
const STRUCTURE = new Set(
  'li dt dd caption thead tbody tfoot tr td th colgroup col p ul ol dl pre blockquote table'.split(' '),
);
/** A box with a picture and no more words than this is a picture with its caption. */
const CAPTION_WORDS = 90;
/** Loose texts shorter than this that are no sentence and not set as the article is are labels. */
const LABEL_WORDS = 5;

/** Writes the article's body: everything in the root that is no clutter, no headline, byline or label. */
export function writeBody(
  scene: Scene,
  findings: readonly Finding[],
  standfirst: PageNode | null,
  base: string,
): Body {
  const { page, root } = scene;
  const inert = page.document.implementation.createHTMLDocument('');
  const container = inert.createElement('div');
  const sources = new Map<Element, Element>();
  const minor = new Set<Element>();
  const clutter = new Set(findings.map((finding) => finding.node.element));
  const asides: Element[] = [];
  const emitter: Emitter = {
    create: (tag) => inert.createElement(tag),
    address: (raw) => absolute(raw, base),
    aside: (media) => asides.push(media),
    dropped: (element) => clutter.has(element),
    isHint: (element) => isHint(element),
  };
  if (!root) return { container, sources, minor };
  const start = bodyStart(scene, standfirst, clutter);

  const push = (block: Element | null, source: Element): void => {
    if (!block || (collapse(block.textContent ?? '') === '' && !block.querySelector('img'))) return;
    container.append(block);
    sources.set(block, source);
  };
  const flush = (source: Element): void => {
    for (const media of asides.splice(0)) push(figure([media], null), source);
  };
  const figure = (media: Element[], caption: string | null): Element | null => {
    const copies = media.map((item) => copyMedia(item, emitter)).filter((copy) => copy !== null);
    if (copies.length === 0) return null;
    const box = emitter.create('figure');
    const seen = new Set<string>();
    for (const copy of copies) {
      const key = copy.getAttribute('src') ?? copy.getAttribute('href') ?? '';
      if (!seen.has(key)) box.append(copy);
      seen.add(key);
    }
    if (caption) {
      const text = emitter.create('figcaption');
      text.textContent = caption;
      box.append(text);
    }
    return box;
  };

  const visit = (node: PageNode): void => {
    if (clutter.has(node.element) || node === scene.headline) return;
    if (node.words === 0 && node.media === 0) return;
    if (node !== root && isPictureBox(node, scene)) {
      const media = [...node.element.querySelectorAll([...MEDIA].join(','))].filter(
        (item) => !item.parentElement?.closest('picture') && !hiddenSubtree(item),
      );
      if (MEDIA.has(node.tag)) media.unshift(node.element);
      push(figure(media, captionOf(node)), node.element);
      return;
    }
    if (node === standfirst) return;
    if (node.end <= start) {
      for (const child of node.children) visit(child);
      return;
    }
    if (HEADINGS.has(node.tag)) {
      if (node.words > 0 && linkDensity(node) < 0.99) writeHeading(node);
      return;
    }
    if (STRUCTURED.has(node.tag)) {
      push(structure(node.element, emitter), node.element);
      flush(node.element);
      return;
    }
    if (node.children.length === 0) {
      if (!isLabel(node, scene)) writeParagraphs(node.element, node.element);
      flush(node.element);
      return;
    }
    visitMixed(node);
  };

  /** A container: its blocks one by one, and the loose text between them as paragraphs. */
  const visitMixed = (node: PageNode): void => {
    let run: Node[] = [];
    const end = (): void => {
      if (run.some((item) => collapse(item.textContent ?? '') !== '')) {
        const holder = emitter.create('p');
        for (const item of run) {
          if (item.nodeType === 3) holder.append((item as Text).data);
          else copyElement(item as Element, holder, emitter);
        }
        if (!isLooseLabel(holder))
          for (const part of splitAtBreaks(holder, emitter)) push(part, node.element);
      } else
        for (const item of run)
          if (item.nodeType === 1 && MEDIA.has((item as Element).localName)) asides.push(item as Element);
      run = [];
      flush(node.element);
    };
    const walk = (from: Element): void => {
      for (let child = from.firstChild; child; child = child.nextSibling) {
        if (child.nodeType === 3) run.push(child);
        else if (child.nodeType === 1) {
          const element = child as Element;
          const inner = page.byElement.get(element);
          if (inner) {
            end();
            visit(inner);
          } else if (holdsNode(element)) {
            end();
            walk(element);
          } else run.push(element);
        }
      }
    };
    const holdsNode = (element: Element): boolean => {
      for (let at = element.firstElementChild; at; at = at.nextElementSibling) {
        if (page.byElement.has(at) || holdsNode(at)) return true;
      }
      return false;
    };
    walk(node.element);
    end();
  };

  const writeHeading = (node: PageNode): void => {
    const level = Math.max(2, Number(node.tag.slice(1)));
    const heading = emitter.create(`h${level}`);
    copyInline(node.element, heading, emitter);
    push(heading, node.element);
    if (headsBox(node, scene)) minor.add(heading);
    flush(node.element);
  };

  const writeParagraphs = (from: Element, source: Element): void => {
    const holder = emitter.create('p');
    copyInline(from, holder, emitter);
    for (const part of splitAtBreaks(holder, emitter)) push(part, source);
  };

  for (const lead of leadPictures(scene)) visit(lead);
  visit(root);
  return { container, sources, minor };
}

/** The picture between headline and text, where it stands outside the block that holds the text. */
function leadPictures(scene: Scene): PageNode[] {
  const { headline, root, firstProse, page } = scene;
  if (!headline || !root || !firstProse || headline.index > firstProse.index) return [];
  for (let index = headline.end; index < root.index; index++) {
    const node = page.nodes[index];
    if (node?.tag === 'figure' && node.media > 0) return [node];
  }
  return [];
}

/** True for the heading of a box that holds none of the article's own prose. */
function headsBox(heading: PageNode, scene: Scene): boolean {
  const { parent } = heading;
  if (!parent || !scene.root || !contains(scene.root, parent) || parent === scene.root) return false;
  if (parent.words - heading.words < 5) return false;
  for (const prose of scene.inStyle) if (contains(parent, prose)) return false;
  return true;
}

/**
 * Index of the block the text begins with: the first prose in the root after the headline that is no standfirst, byline,
 * caption or clutter. What ends before it is headline, byline, date; only pictures there belong to the body.
 */
function bodyStart(scene: Scene, standfirst: PageNode | null, clutter: ReadonlySet<Element>): number {
  const { root, headline, firstProse, page } = scene;
  if (!root || !firstProse) return 0;
  const from =
    headline && contains(root, headline) && headline.index < firstProse.index ? headline.end : root.index;
  for (let index = from; index < firstProse.index; index++) {
    const node = page.nodes[index];
    if (!node || node === standfirst || ownProse(node) === 0 || isByline(node)) continue;
    if (node.element.closest('figure, figcaption, nav, header nav, form') || isWithin(node.element, clutter))
      continue;
    if (scene.tally.count('times', node) === 0) return index;
  }
  return firstProse.index;
}

function isWithin(element: Element, holders: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (holders.has(at)) return true;
  return false;
}

/** A figure, or a box with pictures and few words that holds none of the article's prose. */
function isPictureBox(node: PageNode, scene: Scene): boolean {
  if (node.tag === 'figure') return node.element.querySelector('table, pre, blockquote') === null;
  if (node.media === 0 || node.words > CAPTION_WORDS || HEADINGS.has(node.tag) || STRUCTURED.has(node.tag))
    return false;
  if (node.tag === 'p' && node.prose > 0) return false;
  for (const prose of scene.inStyle) if (contains(node, prose)) return false;
  return scene.tally.count('headings', node) === 0;
}

function captionOf(node: PageNode): string | null {
  const texts: string[] = [];
  const own = node.element.querySelectorAll('figcaption');
  const from = own.length > 0 ? [...own] : [node.element];
  for (const element of from) {
    const text = visibleText(element);
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  return texts.length > 0 ? texts.join(' ') : null;
}

function visibleText(element: Element): string {
  const parts: string[] = [];
  const walk = (at: Element): void => {
    for (let child = at.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) parts.push((child as Text).data);
      else if (child.nodeType === 1) {
        const inner = child as Element;
        if (
          /^(?:script|style|noscript|template|button|svg|video|audio)$/.test(inner.localName) ||
          hiddenSubtree(inner)
        )
          continue;
        parts.push(' ');
        walk(inner);
        parts.push(' ');
      }
    }
  };
  walk(element);
  return collapse(parts.join(''));
}

function isHint(element: Element): boolean {
  const text = element.textContent ?? '';
  if (text.length > 60 || text === '') return false;
  const short = bare(text);
  return short !== '' && lexicon().hints.exact.has(short);
}

/** Short loose texts that are no sentence: "3 min", "Photo: A. Name", a date. They are no clutter to hide, but no text of the article either. */
function isLabel(node: PageNode, scene: Scene): boolean {
  if (node.words === 0) return true;
  if (scene.setAsText(node)) return false;
  if (position(scene, node) === 'after') return node.prose === 0;
  const short = bare(node.text);
  if (node.words <= 25 && phraseAtStart(lexicon().credits, short) && !endsSentence(node.text)) return true;
  return node.words < LABEL_WORDS && !endsSentence(node.text) && node.tag !== 'p';
}

function isLooseLabel(holder: Element): boolean {
  const text = collapse(holder.textContent ?? '');
  return text.split(' ').length < 3 && !endsSentence(text);
}

/** Two line breaks in a row end a paragraph. */
function splitAtBreaks(holder: Element, emitter: Emitter): Element[] {
  const children = [...holder.childNodes];
  const parts: Element[] = [emitter.create('p')];
  for (let at = 0; at < children.length; at++) {
    const child = children[at] as ChildNode;
    if (isBreak(child) && isBreak(nextFilled(children, at + 1))) {
      parts.push(emitter.create('p'));
      while (at + 1 < children.length && (isBreak(children[at + 1]) || isBlank(children[at + 1]))) at++;
    } else parts.at(-1)?.append(child);
  }
  return parts;
}

function nextFilled(nodes: readonly ChildNode[], from: number): ChildNode | undefined {
  return nodes.slice(from).find((node) => !isBlank(node));
}

function isBreak(node: ChildNode | undefined): boolean {
  return node?.nodeName === 'BR';
}

function isBlank(node: ChildNode | undefined): boolean {
  return node?.nodeType === 3 && (node.textContent ?? '').trim() === '';
}

/** Copies lists, tables, quotes and code with their structure. */
function structure(element: Element, emitter: Emitter): Element | null {
  const copy = emitter.create(element.localName);
  for (const name of ['start', 'reversed', 'colspan', 'rowspan', 'scope', 'lang', 'dir']) {
    const value = element.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  const fill = (from: Element): void => {
    for (let child = from.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) copy.append((child as Text).data);
      else if (child.nodeType === 1) {
        const inner = child as Element;
        if (emitter.dropped(inner)) continue;
        if (STRUCTURE.has(inner.localName)) {
          if (hiddenSubtree(inner)) continue;
          const part = structure(inner, emitter);
          if (part) copy.append(part);
        } else if (
          HEADINGS.has(inner.localName) ||
          /^(?:div|section|article|header|footer|figure|figcaption|aside|center)$/.test(inner.localName)
        ) {
          if (hiddenSubtree(inner)) continue;
          copy.append(' ');
          fill(inner);
          copy.append(' ');
        } else copyElement(inner, copy, emitter);
      }
    }
  };
  fill(element);
  return collapse(copy.textContent ?? '') === '' && !/^(?:td|th|col|colgroup)$/.test(element.localName)
    ? null
    : copy;
}
