import type { Block } from '../page/block';
import { namedAny } from '../page/class-names';
import { COMMENT_NAMES, LIVE_TICKER_NAMES } from './class-vocabulary';

/** A fast check that goes before: how those names are spelt in a class. */
const COMMENT = /comment|komment|coment|disqus|replies/i;

/** True for a block that schema.org's markup or its class says to be readers' comments. */
export function isComments(node: Block): boolean {
  if (/\/Comment$/.test(node.element.getAttribute('itemtype') ?? '')) return true;
  return namedAny(node, COMMENT_NAMES) && !holdsPage(node);
}

/**
 * True for one of several comments side by side: blocks with the same tag that share a class which names comments. Such a
 * block alone may be an opinion piece.
 */
export function isCommentInRow(node: Block): boolean {
  if (node.words === 0 || !COMMENT.test(node.classes)) return false;
  if (!isComments(node) || namedAny(node, LIVE_TICKER_NAMES)) return false;
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
