import { isClobbered } from '../dom/clobbering';
import { isControl } from '../dom/controls';
import { countCollapsed } from '../dom/count-words';
import { selectFirstIn, textIn } from '../dom/flat-tree';
import { blockSearch, type Edge, runsInLine, standsApart } from '../dom/flow';
import { WORDS } from '../dom/scales';
import { KINDS } from '../dom/tags';
import { collapse, hasSentencePunctuation, isBlank } from '../dom/text';
import { hiddenSubtree, onlyForScreenReaders, type Visibility } from '../dom/visibility';
import { type Block, emptyBlock } from './block';

/** What one walk saw of a page. */
export interface Walk {
  readonly body: Block;
  /** All blocks in document order. */
  readonly blocks: readonly Block[];
  /** Links, fields, frames and times, each with the block that it stands in. */
  readonly parts: readonly Part[];
}

/** An element within a block that detectors count. */
export interface Part {
  readonly element: Element;
  readonly node: Block;
}

/** Words: shorter blocks are labels, bylines, captions. Kohlschütter et al. (2010) find the split near 10. */
const PROSE_WORDS = 10;
/** Share of words in links above which a block is no prose. Kohlschütter et al. (2010) find the split near 0.33; by hand. */
const PROSE_LINK_DENSITY = 0.4;
/** Words: a block as long as this is prose even without punctuation. By hand on the development corpus. */
const LONG_PROSE_WORDS = WORDS.sentence;
/** Levels: what is nested deeper is read as flat text, so that a hostile page cannot exhaust the stack. By hand. */
const DEEPEST = 400;

/**
 * Reads the visible blocks of a page in one walk. Nothing is changed, no layout is forced.
 * @param root the body
 */
export function walkBlocks(root: Element, visibility: Visibility): Walk {
  const nodes: Block[] = [];
  const parts: Part[] = [];

  const open = (element: Element, tag: string, classes: string | null, parent: Block | null): Block => {
    const id = element.getAttribute('id') ?? '';
    const node = emptyBlock(element, { tag, classes: classes ?? '', id }, parent, nodes.length);
    nodes.push(node);
    parent?.children.push(node);
    return node;
  };

  let inSection = false;
  let inMain = false;
  const visit = (node: Block, inLink: boolean, depth: number): Block => {
    const was = { inSection, inMain };
    inSection ||= SECTIONING.has(node.tag);
    inMain ||= node.tag === 'main';
    close(node, collapse(read(node, node.element, inLink, depth)));
    node.end = nodes.length;
    ({ inSection, inMain } = was);
    return node;
  };

  const { firstChildOf, nextSiblingOf } = visibility.tree;
  const holdsBlock = blockSearch(visibility);
  /** Where inline elements begin and end after the last text. */
  const edges: Edge[] = [];

  /** True where a blank stands before the next text, or nothing at all. */
  let isApart = true;

  const hasFormulas = [root, ...visibility.tree.roots].some((part) => part.querySelector('math') !== null);
  /** True for the source of a formula that is drawn without letters, so that the block of the drawing is not empty. */
  const holdsFormula = (hidden: Element): boolean =>
    hasFormulas && selectFirstIn(hidden, 'math', visibility.tree) !== null;

  /** Adds text to a block, with a blank where the reader sees it apart from the text before; returns what was added. */
  const add = (node: Block, data: string): string => {
    const isGlued = !isApart && edges.length > 0 && !NEEDS_NO_BLANK.test(data) && edges.some(standsApart);
    const added = isGlued ? ` ${data}` : data;
    node.text += added;
    isApart = isBlank(data.slice(-1));
    edges.length = 0;
    return added;
  };
  /** Parts the text of a block at a line break or another block. */
  const part = (node: Block): void => {
    if (node.text !== '') node.text += ' ';
    isApart = true;
    edges.length = 0;
  };

  /** Reads the content of a block itself; returns the part of its text that is linked. */
  const read = (node: Block, from: Element, inLink: boolean, depth: number): string => {
    let linked = '';
    for (let child = firstChildOf(from); child; child = nextSiblingOf(child)) {
      if (child.nodeType !== 1) {
        if (child.nodeType !== 3) continue;
        const { data } = child as Text;
        // White space between blocks.
        if (node.text === '' && isBlank(data)) continue;
        const added = add(node, data);
        if (inLink) linked += added;
        continue;
      }
      const inner = child as Element;
      const tag = inner.localName;
      if ((tag === 'form' || typeof tag !== 'string') && isClobbered(inner)) {
        linked += read(node, inner, inLink, depth);
        continue;
      }
      const kind = KINDS.get(tag);
      if (kind === 'skipped') continue;
      if (tag === 'br') {
        part(node);
        continue;
      }
      if (hiddenSubtree(inner, visibility)) {
        if (holdsFormula(inner)) node.media++;
        continue;
      }
      // A slot has no box of its own.
      if (tag === 'slot') {
        linked += read(node, inner, inLink, depth);
        continue;
      }
      if (kind === 'media') {
        node.media++;
        if (tag === 'iframe') parts.push({ element: inner, node });
        continue;
      }
      const classes = inner.getAttribute('class');
      if (onlyForScreenReaders(inner, visibility, classes)) {
        if (holdsFormula(inner)) node.media++;
        continue;
      }
      if (kind === 'control' && isControl(inner, visibility.tree)) {
        const label = ` ${textIn(inner, visibility.tree)} `;
        node.controls++;
        parts.push({ element: inner, node });
        node.text += label;
        linked += label;
        isApart = true;
        continue;
      }
      const link = inLink || tag === 'a';
      if (link && !inLink) node.links++;
      if (!inSection && !inMain && isFrame(inner, tag, visibility)) {
        open(inner, tag, classes, node);
        continue;
      }
      if ((kind === 'inline' || kind === 'control' || runsInLine(inner, tag)) && !holdsBlock(inner)) {
        if (tag === 'a' || tag === 'time') parts.push({ element: inner, node });
        if (!isApart) edges.push({ element: inner, side: 'start' });
        linked += read(node, inner, link, depth);
        // Two links are two words at least, also where only white space stands between them.
        if (link && !inLink) linked += ' ';
        if (!isApart) edges.push({ element: inner, side: 'end' });
      } else if (depth < DEEPEST) {
        part(node);
        const block = visit(open(inner, tag, classes, node), link, depth + 1);
        part(node);
        if (tag === 'a' || tag === 'time') parts.push({ element: inner, node: block });
      } else node.text += textIn(inner, visibility.tree);
    }
    return linked;
  };

  const body = visit(open(root, root.localName, root.getAttribute('class'), null), false, 0);
  return { body, blocks: nodes, parts };
}

/** Text that begins with a blank, or with punctuation that belongs to the words before. */
const NEEDS_NO_BLANK = /^[\s.,;:!?)\]}”’»…。、，]/;

/** Inside these a menu or a footer may be a box of the article; in the main part of the page it may be one beside it. */
const SECTIONING: ReadonlySet<string> = new Set(['article', 'aside']);
const FRAME_ROLES: ReadonlySet<string> = new Set(['navigation', 'contentinfo', 'search', 'menu', 'menubar']);

/** What a menu or footer holds that is more than that: the article, where markup is broken; boxes; the way to the next article. */
const MORE_THAN_FRAME = 'h1, main, article, aside, form, [rel~="prev"], [rel~="next"]';

/**
 * True for the site's menus and footer, which are read as one block each: a quarter of the blocks of the development
 * corpus, and none of the article.
 */
function isFrame(element: Element, tag: string, { tree }: Visibility): boolean {
  if (tag !== 'nav' && tag !== 'footer') {
    const role = element.getAttribute('role');
    if (role === null || !FRAME_ROLES.has(role)) return false;
  }
  return selectFirstIn(element, MORE_THAN_FRAME, tree) === null;
}

function close(node: Block, linked: string): void {
  node.text = collapse(node.text);
  const words = countCollapsed(node.text);
  const linkWords = linked === '' ? 0 : Math.min(words, countCollapsed(linked));
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
