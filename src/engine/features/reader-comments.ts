import type { Block } from '../page/block';
import { namedAny } from '../page/class-names';
import { COMMENT_NAMES, LIVE_TICKER_NAMES } from './class-vocabulary';

/** A fast check that goes before: how those names are spelt in a class. */
const COMMENT = /comment|komment|coment|disqus|replies/i;

/** True for a block of readers' comments. */
export function isComments(node: Block): boolean {
  if (/\/Comment$/.test(node.element.getAttribute('itemtype') ?? '')) return true;
  return namedAny(node, COMMENT_NAMES) && !holdsPage(node);
}

/**
 * True for one of several blocks side by side, of the same tag, that share a class which calls them comments. A block
 * that is called so and stands alone may be an opinion of the publisher's.
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

/** Names on the page's own frame ("has-comments", "with-sidebar") say nothing about the text in it. */
export function holdsPage(node: Block): boolean {
  return /^(?:body|main|article)$/.test(node.tag) || node.element.querySelector('h1') !== null;
}
