import type { Page } from '../page/model';
import { firstText, type PageNode } from '../page/node';
import { countWords } from '../page/text';
import { visibleText } from '../page/visible-text';
import type { Emitter } from './emitter';
import { isNamedCaption } from './named-caption';

/** Captions that stand beside their picture instead of in its box. */
export interface Captions {
  /** Puts a block that is named as a caption under the picture before it; `false` where it is none. */
  take(box: Pick<PageNode, 'element' | 'words'>): boolean;
  /** The same for loose text that is all in one element. */
  takeLoose(run: readonly Node[]): boolean;
  /** Puts words under the last picture, whatever they are called. */
  put(words: Element): void;
  /** True for a block right after the last picture, with no words between. */
  follows(node: PageNode): boolean;
}

/**
 * @param container the body so far; its last block is the picture
 * @param sources live block of each block of the body
 * @param nodes the page's blocks by their elements
 */
export function captionsBeside(
  container: Element,
  sources: ReadonlyMap<Element, Element>,
  nodes: ReadonlyMap<Element, PageNode>,
  page: Page,
  emitter: Emitter,
): Captions {
  const picture = (): Element | null => {
    const last = container.lastElementChild;
    return last?.localName === 'figure' ? last : null;
  };
  const put = (words: Element): void => {
    const figure = picture();
    if (!figure) return;
    const caption = figure.querySelector('figcaption') ?? emitter.create('figcaption');
    const text = visibleText(words);
    if (!(caption.textContent ?? '').includes(text))
      caption.append(caption.hasChildNodes() ? ` ${text}` : text);
    figure.append(caption);
  };
  const take: Captions['take'] = (box) => {
    if (!picture() || !isNamedCaption(box)) return false;
    put(box.element);
    return true;
  };
  return {
    put,
    take,
    takeLoose(run) {
      const [only, ...others] = run.filter((item) => /\S/.test(item.textContent ?? ''));
      if (only?.nodeType !== 1 || others.length > 0) return false;
      const element = only as Element;
      return take({ element, words: countWords(element.textContent ?? '') });
    },
    follows(node) {
      const last = picture();
      const source = last && sources.get(last);
      const before = source && nodes.get(source);
      if (!before || node.children.length > 0) return false;
      return firstText(page.nodes, before.end, node.index) === null;
    },
  };
}
