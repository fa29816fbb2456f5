import { letters } from '../../dom/characters';
import { type FlatTree, isInside, selectFirstIn, selectIn } from '../../dom/flat-tree';
import { BLOCKS, MEDIA, SKIPPED } from '../../dom/tags';
import { hiddenSubtree, onlyForScreenReaders, type Visibility } from '../../dom/visibility';
import type { Writer } from '../html/writer';

const MATHML = 'http://www.w3.org/1998/Math/MathML';
/** Elements that lay out signs (MathML Core). Notes for other programs, links and actions are none of them. */
const SIGNS: ReadonlySet<string> = new Set(
  'menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none'.split(
    ' ',
  ),
);
const ATTRIBUTES =
  'accent accentunder columnalign columnspan depth dir display displaystyle fence form height largeop linethickness lspace mathvariant maxsize minsize movablelimits notation rowalign rowspan rspace scriptlevel separator stretchy symmetric width'.split(
    ' ',
  );
/** Of their parts one is shown, the first; the others say the same in another form. */
const ALTERNATIVES: ReadonlySet<string> = new Set(['semantics', 'maction']);
/** The source of a formula, and notes for other programs. */
const NOTES: ReadonlySet<string> = new Set(['annotation', 'annotation-xml']);

/** A formula of the page. */
export interface Formula {
  readonly math: Element;
  /** The box of the formula and its drawing; the formula itself where it is drawn by the browser. */
  readonly box: Element;
  /** True for one that stands on a line of its own. */
  readonly isBlock: boolean;
}

/**
 * The formula that an element holds, if it holds nothing else: libraries put the MathML beside a drawing of it, and hide
 * one of the two from readers and the other from screen readers.
 */
export function formulaIn(box: Element, visibility: Visibility): Formula | null {
  const { tree } = visibility;
  if (box.localName !== 'math' && !selectFirstIn(box, 'math', tree)) return null;
  const [math, second] = box.localName === 'math' ? [box] : selectIn(box, 'math', tree);
  if (!math || (second && !math.contains(second)) || holdsBlock(math)) return null;
  if (math !== box && !isDrawnBeside(math, box, visibility)) return null;
  return { math, box, isBlock: isDeclaredBlock(math) || isSetApart(box, math, tree) };
}

/** Class of a formula that stands on a line of its own; the reader lets it scroll. */
const FORMULA_CLASS = 'galley-formula';

/** Copies a formula; its drawing and its source are left out. */
export function copyFormula({ math, box, isBlock }: Formula, writer: Writer): Element {
  const copy = writer.create('math', MATHML);
  copyAttributes(math, copy);
  if (isBlock) copy.setAttribute('display', 'block');
  copySigns(math, copy, writer);
  writer.leave(box, 'formula');
  return copy;
}

function copySigns(from: Element, into: Element, writer: Writer): void {
  for (const child of from.childNodes) {
    if (child.nodeType === 3) into.append(writer.text(child as Text));
    else if (child.nodeType === 1) copySign(child as Element, into, writer);
  }
}

function copySign(element: Element, into: Element, writer: Writer): void {
  const tag = element.localName;
  if (NOTES.has(tag) || SKIPPED.has(tag)) return;
  if (ALTERNATIVES.has(tag)) {
    const [first] = element.children;
    if (first) copySign(first, into, writer);
    return;
  }
  if (!SIGNS.has(tag) || element.namespaceURI !== MATHML) {
    copySigns(element, into, writer);
    return;
  }
  const copy = writer.create(tag, MATHML);
  copyAttributes(element, copy);
  copySigns(element, copy, writer);
  into.append(copy);
}

function copyAttributes(from: Element, into: Element): void {
  for (const name of ATTRIBUTES) {
    const value = from.getAttribute(name);
    if (value !== null) into.setAttribute(name, value);
  }
}

function isDeclaredBlock(math: Element): boolean {
  return math.getAttribute('display') === 'block' || math.getAttribute('mode') === 'display';
}

/** True where the page sets a box around a formula on a line of its own. Within what is out of the flow nothing counts. */
function isSetApart(box: Element, math: Element, tree: FlatTree): boolean {
  for (let at: Element | null = box; at; at = partWith(math, at, tree)) {
    const { display, position } = getComputedStyle(at);
    if (position === 'absolute' || position === 'fixed') return false;
    if (/^(?:block|flex|grid|table|flow-root)/.test(display)) return true;
  }
  return false;
}

/** The part of a box in which a formula stands. */
function partWith(math: Element, box: Element, tree: FlatTree): Element | null {
  const parts = tree.childrenOf(box).filter((child): child is ChildNode & Element => child.nodeType === 1);
  return parts.find((part) => isInside(math, part)) ?? null;
}

/** True for markup in which text of the page has got into a formula that is never closed. */
function holdsBlock(math: Element): boolean {
  return [...math.getElementsByTagName('*')].some(({ localName }) => BLOCKS.has(localName));
}

/** True where everything in a box besides the formula is a drawing of it: not said aloud, or a picture, or the same signs. */
function isDrawnBeside(math: Element, box: Element, visibility: Visibility): boolean {
  const texts: string[] = [];
  const isDrawnElsewhere = isHiddenIn(math, box, visibility);
  const isDrawing = (from: Element): boolean => {
    for (const child of visibility.tree.childrenOf(from)) {
      if (child.nodeType === 3) texts.push((child as Text).data);
      if (child.nodeType !== 1 || child === math) continue;
      const part = child as Element;
      if (APART.has(part.localName)) return false;
      if (SKIPPED.has(part.localName) || part.getAttribute('aria-hidden') === 'true') continue;
      if (!isInside(math, part) && hiddenSubtree(part, visibility)) continue;
      if (MEDIA.has(part.localName) ? !isDrawnElsewhere : !isDrawing(part)) return false;
    }
    return true;
  };
  if (!isDrawing(box)) return false;
  const drawn = letters(texts.join(''));
  return drawn === '' || inAnyOrder(drawn) === inAnyOrder(letters(signsOf(math)));
}

/** Elements that a drawing is not made of. */
const APART: ReadonlySet<string> = new Set(['a', 'button', 'input', 'label', 'p', 'li', 'td', 'th']);

function isHiddenIn(math: Element, box: Element, visibility: Visibility): boolean {
  for (let at: Element | null = math; at && at !== box; at = visibility.tree.parentOf(at))
    if (hiddenSubtree(at, visibility) || onlyForScreenReaders(at, visibility)) return true;
  return false;
}

function signsOf(element: Element): string {
  let signs = '';
  for (const child of element.childNodes) {
    if (child.nodeType === 3) signs += (child as Text).data;
    else if (child.nodeType === 1 && !NOTES.has((child as Element).localName))
      signs += signsOf(child as Element);
  }
  return signs;
}

/** The signs of a drawing stand in another order: a fraction from below, a root after what it is of. */
function inAnyOrder(signs: string): string {
  return [...signs].sort().join('');
}

/** The formula that is all an element holds, as a block of its own; `null` for any other element. */
export function writeFormula(element: Element, writer: Writer): Element | null {
  const formula = formulaIn(element, writer.visibility);
  return formula && formulaLine(copyFormula({ ...formula, isBlock: true }, writer), writer);
}

/** A line with a formula in it. */
export function formulaLine(formula: Node, writer: Writer): Element {
  const line = writer.create('p');
  line.setAttribute('class', FORMULA_CLASS);
  line.append(formula);
  return line;
}

/** True for a formula in the article that stands on a line of its own. */
export function isBlockFormula(node: Node | undefined): boolean {
  return node?.nodeName === 'math' && (node as Element).getAttribute('display') === 'block';
}
