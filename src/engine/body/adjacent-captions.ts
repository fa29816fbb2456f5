import { countWords } from '../dom/count-words';
import { isNamedCaption } from '../features/pictures/captions';
import { type Block, firstText } from '../page/block';
import type { Page } from '../page/read-page';
import type { BodyBuilder } from './body-builder';
import { addCaption } from './html/figures';

/** Captions that stand beside their picture instead of in its box. */
export interface Captions {
  /** Puts a block that is named as a caption under the picture before it; `false` where it is none. */
  take(box: Pick<Block, 'element' | 'words'>): boolean;
  /** The same for loose text that is all in one element. */
  takeLoose(run: readonly Node[]): boolean;
  /** Puts words under the last picture, whatever they are called; `false` where the last block is none. */
  put(words: Element): boolean;
  /** True for a block right after the last picture, with no words between. */
  follows(node: Block): boolean;
}

/**
 * @param builder the body so far; its last block is the picture
 * @param nodes the page's blocks by their elements
 */
export function captionsBeside(
  { drafts, writer }: BodyBuilder,
  nodes: ReadonlyMap<Element, Block>,
  page: Page,
): Captions {
  const picture = () => {
    const last = drafts.at(-1);
    return last?.element.localName === 'figure' ? last : null;
  };
  const put: Captions['put'] = (words) => {
    const figure = picture()?.element;
    if (!figure) return false;
    const caption = figure.querySelector('figcaption') ?? writer.create('figcaption');
    addCaption([words], caption, writer);
    figure.append(caption);
    return true;
  };
  const take: Captions['take'] = (box) => {
    return isNamedCaption(box) && put(box.element);
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
      const source = picture()?.source;
      const before = source && nodes.get(source);
      if (!before || node.children.length > 0) return false;
      return firstText(page.blocks, before.end, node.index) === null;
    },
  };
}
