import { countWords } from '../../dom/count-words';
import { selectFirstIn, textIn } from '../../dom/flat-tree';
import { collapse, endsSentence } from '../../dom/text';
import { isNamedCaption } from '../../features/pictures/captions';
import type { Block } from '../../page/block';
import { holdsCredit } from '../../roles/credit';
import { writeFormula } from '../drawings/math';
import { mediaIn } from '../html/box-media';
import { writePost } from '../html/embedded-post';
import { copyAll, writeFigure } from '../html/figures';
import { picturesWithWords, type Words } from '../html/picture-words';
import type { Handler, Writing } from './handler';

/** Pictures, videos or embeds, each with its caption. Other words in the box are those of a player or a gallery. */
export const figure: Handler = (block, writing) => {
  const { push, writer } = writing.builder;
  const formula = writeFormula(block.element, writer);
  if (formula) {
    push(formula, block.element);
    return;
  }
  const isCaption = captionTest(block, writing);
  const copies = copyAll(mediaIn(block, writer.visibility), writer);
  const pictures = picturesWithWords(block.element, [...copies.keys()], writer);
  for (const { media, words, source } of pictures) {
    const shown = media.flatMap((item) => copies.get(item) ?? []);
    push(writeFigure(shown, words.filter(isCaption), writer), pictures.length > 1 ? source : block.element);
  }
  if (pictures.length === 0) push(writeFigure([], [[block.element]], writer), block.element);
  writer.leave(block.element, 'player');
};

/** A function that is true for the words of a caption: in a box with a `figcaption` those, credits and whole sentences. */
function captionTest({ element }: Block, { context: { book, page } }: Writing): (words: Words) => boolean {
  const { tree } = page.visibility;
  if (!selectFirstIn(element, 'figcaption', tree)) return () => true;
  return (words) => {
    const text = collapse(words.map((node) => textIn(node, tree)).join(''));
    const count = countWords(text);
    const isNamed = words.some(
      (node) =>
        node.nodeType === 1 &&
        (isNamedCaption({ element: node as Element, words: count }) ||
          selectFirstIn(node as Element, 'figcaption', tree) !== null),
    );
    return isNamed || endsSentence(text) || holdsCredit(text, book);
  };
}

/** A post of a social network. */
export const post: Handler = ({ element }, { builder: { push, writer } }) => {
  push(writePost(element, writer), element);
};
