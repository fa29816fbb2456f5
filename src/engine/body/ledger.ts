import type { Block } from '../page/block';
import type { LeftOutReason } from './left-out-reasons';

/**
 * Where each text of the page went. Whoever writes a text into the article makes the new node here, so that every word of
 * the article has its source; whoever leaves one out says why.
 */
export interface Ledger {
  /** A text of the article, made of a text of the page. */
  text(source: Text): Text;
  /** Words of Galley's own, such as the name of the site that an embed leads to. */
  label(words: string): Text;
  /** Says why a node with all its text is not in the article. The first reason counts. */
  leave(node: Node, reason: LeftOutReason): void;
  /** The same for the text that stands in a block itself, not in blocks within. */
  leaveOwn(block: Block, reason: LeftOutReason): void;
  /** What was said of a node; `undefined` where nothing was. */
  reasonOf(node: Node): LeftOutReason | undefined;
  reasonOfOwn(element: Element): LeftOutReason | undefined;
  /** The text of the page that a text of the article was made of; `undefined` for Galley's own words. */
  sourceOf(written: Text): Text | undefined;
}

/** @param inert the document that the article is written in */
export function createLedger(inert: Document): Ledger {
  const sources = new WeakMap<Text, Text>();
  const left = new Map<Node, LeftOutReason>();
  const leftOwn = new Map<Element, LeftOutReason>();
  const add = <Key>(reasons: Map<Key, LeftOutReason>, key: Key, reason: LeftOutReason): void => {
    if (!reasons.has(key)) reasons.set(key, reason);
  };
  return {
    text(source) {
      const written = inert.createTextNode(source.data);
      sources.set(written, source);
      return written;
    },
    label: (words) => inert.createTextNode(words),
    leave: (node, reason) => add(left, node, reason),
    leaveOwn: ({ element }, reason) => add(leftOwn, element, reason),
    reasonOf: (node) => left.get(node),
    reasonOfOwn: (element) => leftOwn.get(element),
    sourceOf: (written) => sources.get(written),
  };
}
