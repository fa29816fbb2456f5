import { Readability } from '@mozilla/readability';
import { isClobbered, own } from '../dom/clobbering';
import { SKIPPED } from '../dom/tags';
import { isComments } from '../features/reader-comments';
import { type Block, commonAncestor } from '../page/block';
import type { Page } from '../page/read-page';

const MARK = 'data-galley-block';
/** Characters below which Readability tries again with weaker rules; its own default is 500. By hand: the pages are thin. */
const LEAST_CHARACTERS = 200;

/**
 * The block that Readability takes for the article; `null` where it finds none. It gets a copy of the visible blocks
 * without comments, each marked with its index, so that its answer leads back to the page.
 */
export function askReadability(page: Page): Block | null {
  const lean = leanCopy(page);
  const parsed = new Readability<Element>(lean, {
    serializer: (element) => element as Element,
    keepClasses: true,
    charThreshold: LEAST_CHARACTERS,
  }).parse();
  const marked = parsed?.content?.querySelectorAll(`[${MARK}]`) ?? [];
  let root: Block | null = null;
  for (const element of marked) {
    const node = page.blocks[Number(element.getAttribute(MARK))];
    if (!node || node.text === '' || node.prose === 0) continue;
    root = root ? commonAncestor(root, node) : node;
  }
  return root && root.children.length === 0 ? (root.parent ?? root) : root;
}

function leanCopy(page: Page): Document {
  const copy = own(page.document, 'implementation').createHTMLDocument(own(page.document, 'title'));
  const visit = (node: Block, into: Element): void => {
    into.setAttribute(MARK, String(node.index));
    const fill = (from: Element, to: Element): void => {
      for (const child of page.visibility.tree.childrenOf(from)) {
        if (child.nodeType === 3) to.append((child as Text).data);
        else if (child.nodeType === 1) {
          const element = child as Element;
          if (isClobbered(element)) continue;
          const inner = page.byElement.get(element);
          if (SKIPPED.has(element.localName) || (inner && isComments(inner))) continue;
          const made = copy.importNode(element, false);
          if (inner) visit(inner, made);
          else fill(element, made);
          to.append(made);
        }
      }
    };
    fill(node.element, into);
  };
  visit(page.body, copy.body);
  return copy;
}
