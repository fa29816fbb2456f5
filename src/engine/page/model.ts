import type { PageNode } from './node';
import { CONTROLS, INLINE, MEDIA, SKIPPED } from './tags';
import { collapse, countWords, hasSentencePunctuation } from './text';
import { hiddenSubtree, hintForScreenReaders } from './visibility';

/** The page as one walk saw it. */
export interface Page {
  readonly document: Document;
  readonly body: PageNode;
  /** All blocks in document order. */
  readonly nodes: readonly PageNode[];
  readonly byElement: ReadonlyMap<Element, PageNode>;
}

/** A block needs this many words to count as prose; shorter ones are labels, bylines, captions (Kohlschütter 2010 finds the split near 10). */
const PROSE_WORDS = 10;
const PROSE_LINK_DENSITY = 0.4;
/** From this length on a block is prose without any punctuation too. */
const LONG_PROSE_WORDS = 25;
/** Pages nested deeper than this are read as flat text from here on, so that a hostile page cannot exhaust the stack. */
const DEEPEST = 400;

/**
 * Reads the rendered page in one walk. Nothing is changed, no layout is forced; style is read only to see
 * what is not rendered.
 */
export function readPage(document: Document, root: Element): Page {
  const nodes: PageNode[] = [];
  const byElement = new Map<Element, PageNode>();

  const open = (element: Element, parent: PageNode | null): PageNode => {
    const node: PageNode = {
      element,
      tag: element.localName,
      parent,
      children: [],
      index: nodes.length,
      end: nodes.length + 1,
      text: '',
      words: 0,
      linkWords: 0,
      links: 0,
      prose: 0,
      proseBlocks: 0,
      media: 0,
      controls: 0,
      names: null,
    };
    nodes.push(node);
    byElement.set(element, node);
    parent?.children.push(node);
    return node;
  };

  const visit = (element: Element, parent: PageNode | null, inLink: boolean, depth: number): void => {
    const node = open(element, parent);
    let linked = '';
    const read = (from: Element, within: boolean): void => {
      for (let child = from.firstChild; child; child = child.nextSibling) {
        if (child.nodeType === 3) {
          const data = (child as Text).data;
          node.text += data;
          if (within) linked += data;
        } else if (child.nodeType === 1) {
          const inner = child as Element;
          const tag = inner.localName;
          if (SKIPPED.has(tag)) continue;
          if (tag === 'br') node.text += ' ';
          else if (MEDIA.has(tag)) {
            if (!hiddenSubtree(inner)) node.media++;
          } else if (hiddenSubtree(inner) || hintForScreenReaders(inner)) continue;
          else if (CONTROLS.has(tag)) {
            node.controls++;
            node.text += ` ${inner.textContent ?? ''} `;
            linked += ` ${inner.textContent ?? ''} `;
          } else {
            const link = within || tag === 'a' || inner.getAttribute('role') === 'link';
            if (link && !within) node.links++;
            if (INLINE.has(tag) && !holdsBlock(inner)) read(inner, link);
            else if (depth < DEEPEST) visit(inner, node, link, depth + 1);
            else node.text += inner.textContent ?? '';
          }
        }
      }
    };
    read(element, inLink);
    close(node, collapse(linked));
    node.end = nodes.length;
  };

  visit(root, null, false, 0);
  const body = nodes[0] as PageNode;
  return { document, body, nodes, byElement };
}

function holdsBlock(inline: Element): boolean {
  for (let child = inline.firstElementChild; child; child = child.nextElementSibling) {
    const tag = child.localName;
    if (SKIPPED.has(tag) || MEDIA.has(tag) || CONTROLS.has(tag) || tag === 'br') continue;
    if (!INLINE.has(tag) || holdsBlock(child)) return true;
  }
  return false;
}

function close(node: PageNode, linked: string): void {
  node.text = collapse(node.text);
  const words = countWords(node.text);
  const linkWords = Math.min(words, countWords(linked));
  const prose = isProse(node.text, words, linkWords);
  node.words = words;
  node.linkWords = linkWords;
  if (prose) {
    node.prose = words;
    node.proseBlocks = 1;
  }
  for (const child of node.children) {
    node.words += child.words;
    node.linkWords += child.linkWords;
    node.links += child.links;
    node.prose += child.prose;
    node.proseBlocks += child.proseBlocks;
    node.media += child.media;
    node.controls += child.controls;
  }
}

function isProse(text: string, words: number, linkWords: number): boolean {
  if (words < PROSE_WORDS || linkWords > words * PROSE_LINK_DENSITY) return false;
  return words >= LONG_PROSE_WORDS || hasSentencePunctuation(text);
}
