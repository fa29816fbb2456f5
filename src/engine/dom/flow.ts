import { parentOf } from './flat-tree';
import { KINDS, PLAIN_BOXES } from './tags';
import { isBlank } from './text';
import { hiddenSubtree, type Visibility } from './visibility';

const MATHML = 'http://www.w3.org/1998/Math/MathML';
/** Values of `display` with which an element stands on lines of its own (CSS Display Level 3, block-level boxes). */
const BLOCK_LEVEL: ReadonlySet<string> = new Set([
  'block',
  'flex',
  'grid',
  'table',
  'list-item',
  'flow-root',
]);
/** Values of `display` with which an element runs within a line. */
const INLINE_LEVEL: ReadonlySet<string> = new Set(['inline', 'inline-block', 'inline-flex', 'contents']);
/** Characters: a longer text that floats is a note, and no initial. By hand. */
const INITIAL_CHARACTERS = 3;
/** Em: a margin as wide as a blank looks like one. Width of the space in common fonts. */
const BLANK_EM = 0.25;

/**
 * True for an element that runs within the line of the text around it, whatever it holds: inline tags; elements that no
 * standard knows, unless CSS shows them as blocks; plain boxes that CSS puts into a line of text.
 * @param tag its tag, where the caller has read it
 */
export function runsInLine(element: Element, tag = element.localName): boolean {
  const kind = KINDS.get(tag);
  if (kind === 'inline') return true;
  if (kind === 'block') return PLAIN_BOXES.has(tag) && isBoxInLine(element);
  if (kind !== undefined) return false;
  // A formula is one sign among the words, however browsers call its boxes.
  if (element.namespaceURI === MATHML) return true;
  const style = getComputedStyle(element);
  return !BLOCK_LEVEL.has(style.display) || isOutOfFlow(style);
}

/** True for a box such as `<div style="display: inline">` with text beside it. */
function isBoxInLine(box: Element): boolean {
  if (!hasTextBefore(box) && !hasTextAfter(box)) return false;
  return INLINE_LEVEL.has(getComputedStyle(box).display);
}

function hasTextBefore(box: Element): boolean {
  for (let at = box.previousSibling; at; at = at.previousSibling) {
    const found = textBeside(at);
    if (found !== null) return found;
  }
  return false;
}

function hasTextAfter(box: Element): boolean {
  for (let at = box.nextSibling; at; at = at.nextSibling) {
    const found = textBeside(at);
    if (found !== null) return found;
  }
  return false;
}

/** True for a neighbour with text that may stand in one line with a box, `null` for one that says nothing. */
function textBeside(node: ChildNode): boolean | null {
  if (node.nodeType === 3) return isBlank((node as Text).data) ? null : true;
  if (node.nodeType !== 1) return null;
  const kind = KINDS.get((node as Element).localName);
  if (kind === 'skipped') return null;
  return kind === 'inline' && (node as Element).localName !== 'br' && !isBlank(node.textContent ?? '');
}

/**
 * A function that is true for an element that holds blocks, however deep. An inline element that does is a block to the
 * reader. Each element is asked once.
 */
export function blockSearch(visibility: Visibility): (element: Element) => boolean {
  const { firstChildOf, nextSiblingOf } = visibility.tree;
  const known = new Map<Element, boolean>();
  const search = (element: Element): boolean => {
    for (let child = firstChildOf(element); child; child = nextSiblingOf(child))
      if (child.nodeType === 1 && isBlock(child as Element)) return true;
    return false;
  };
  const isBlock = (child: Element): boolean => {
    const tag = child.localName;
    const kind = KINDS.get(tag);
    if (tag === 'br' || kind === 'skipped' || kind === 'media' || kind === 'control') return false;
    if (kind === 'inline' || runsInLine(child)) return holdsBlock(child);
    return !hiddenSubtree(child, visibility);
  };
  const holdsBlock = (element: Element): boolean => {
    let found = known.get(element);
    if (found === undefined) {
      found = search(element);
      known.set(element, found);
    }
    return found;
  };
  return holdsBlock;
}

/**
 * True for an element within a block that CSS sets on lines of its own, such as the verses of a poem in
 * `<span style="display: block">`. False for what floats or is positioned, and for the parts of a flex row or a grid.
 */
export function breaksLine(element: Element, style = getComputedStyle(element)): boolean {
  if (!BLOCK_LEVEL.has(style.display) || isOutOfFlow(style)) return false;
  const parent = parentOf(element);
  if (!parent) return true;
  const { display, flexDirection } = getComputedStyle(parent);
  return !display.endsWith('grid') && !(display.endsWith('flex') && flexDirection.startsWith('row'));
}

/** A place within a block where an element begins or ends. */
export interface Edge {
  readonly element: Element;
  readonly side: 'start' | 'end';
}

/**
 * True where a reader sees the text on both sides of an edge apart, although no blank stands between: one is on lines of
 * its own, a part of a row, beside the text, or behind a margin. An initial that floats belongs to its word.
 */
export function standsApart(edge: Edge): boolean {
  return isSetApart(edge, getComputedStyle(edge.element));
}

/** As {@link standsApart}, by the computed style of the element. */
export function isSetApart({ element, side }: Edge, style: CSSStyleDeclaration): boolean {
  // What floats or is positioned is shown as a block for that alone.
  if (BLOCK_LEVEL.has(style.display))
    return !isOutOfFlow(style) || (element.textContent ?? '').trim().length > INITIAL_CHARACTERS;
  return hasMargins(style) && hasMargin(style, side);
}

/** False where a line that runs across has no margin: a browser takes several times as long to tell which one is at the start. */
export function hasMargins({ marginLeft, marginRight }: CSSStyleDeclaration): boolean {
  return marginLeft !== '0px' || marginRight !== '0px';
}

/** True for a margin as wide as a blank. */
export function hasMargin(style: CSSStyleDeclaration, side: Edge['side']): boolean {
  const margin = Number.parseFloat(side === 'start' ? style.marginInlineStart : style.marginInlineEnd);
  return margin > 0 && margin >= BLANK_EM * Number.parseFloat(style.fontSize);
}

/** True for what floats or is positioned: CSS shows it as a block for that reason alone. */
export function isOutOfFlow({ cssFloat, position }: CSSStyleDeclaration): boolean {
  return (cssFloat !== 'none' && cssFloat !== '') || position === 'absolute' || position === 'fixed';
}
