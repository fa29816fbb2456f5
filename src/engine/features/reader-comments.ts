import { SEVERAL } from '../dom/scales';
import { ancestors, type Block } from '../page/block';
import { namedAny } from '../page/class-names';
import { COMMENT_NAMES, LIVE_TICKER_NAMES } from './class-vocabulary';

/** A fast check that goes before: how those names are spelt in a class. */
const COMMENT = /comment|komment|coment|disqus|replies/i;

/** True for a block that schema.org's markup or its class says to be readers' comments. */
export function isComments(node: Block): boolean {
  if (/\/Comment$/.test(node.element.getAttribute('itemtype') ?? '')) return true;
  if (!namedAny(node, COMMENT_NAMES) || holdsPage(node)) return false;
  return isCalledComments(node) || isBorneOut(node) || hasTwin(node);
}

/** True where a whole class or the id is the name: "comments", and not "topic-comments has-comments". */
function isCalledComments({ classes, id }: Block): boolean {
  return [...classes.split(/\s+/), id].some((name) => COMMENT_NAMES.has(name.toLowerCase()));
}

/** True where the boxes in or around a block agree with its name: most of its prose is in such, or it stands in one. */
function isBorneOut(node: Block): boolean {
  for (const box of ancestors(node)) if (namedAny(box, COMMENT_NAMES) && isCalledComments(box)) return true;
  const inner = innerComments(node).reduce((sum, { prose }) => sum + prose, 0);
  return node.controls > 0 || (inner > 0 && inner >= node.prose / 2) || commentsIn(node).length > 0;
}

/** The comments in a box that is named so: a row of boxes set alike, each with a short line, such as a name, and prose. */
export function commentsIn(node: Block): readonly Block[] {
  if (!COMMENT.test(node.classes) || !namedAny(node, COMMENT_NAMES) || holdsPage(node)) return NONE;
  const { children } = node;
  const isEntry = ({ prose, words, children }: Block): boolean =>
    prose > 0 && words > prose && children.length > 1;
  const entries = children.filter(isEntry);
  const [first] = entries;
  const areAlike = entries.every(({ tag, classes }) => tag === first?.tag && classes === first.classes);
  return entries.length >= SEVERAL && areAlike ? entries : NONE;
}
const NONE: readonly Block[] = [];

/** The outermost boxes within a block that are named as comments, too. */
function innerComments({ children }: Block): Block[] {
  return children.flatMap((child) => (namedAny(child, COMMENT_NAMES) ? [child] : innerComments(child)));
}

/**
 * True for one of several comments side by side: blocks with the same tag that share a class which names comments. Such a
 * block alone may be an opinion piece.
 */
export function isCommentInRow(node: Block): boolean {
  if (node.words === 0 || !COMMENT.test(node.classes)) return false;
  if (!namedAny(node, COMMENT_NAMES) || holdsPage(node) || namedAny(node, LIVE_TICKER_NAMES)) return false;
  return hasTwin(node);
}

/** True where a block beside this one has the same tag and a class that names comments, too. */
function hasTwin(node: Block): boolean {
  const shared = node.classes.split(/\s+/).filter((name) => COMMENT.test(name));
  const isLike = (other: Block): boolean =>
    other !== node &&
    other.tag === node.tag &&
    other.words > 0 &&
    shared.some((name) => other.classes.split(/\s+/).includes(name));
  return node.parent?.children.some(isLike) ?? false;
}

/** True for a block around the whole page. Its class ("has-comments", "with-sidebar") does not describe the text in it. */
export function holdsPage(node: Block): boolean {
  return /^(?:body|main|article)$/.test(node.tag) || node.element.querySelector('h1') !== null;
}
