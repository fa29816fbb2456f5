import { captionsIn } from '../../features/captions';
import { mediaIn } from '../html/box-media';
import { writePost } from '../html/embedded-post';
import { writeFigure } from '../html/figures';
import type { Handler } from './handler';

/** Pictures, videos or embeds with their caption. Other words in the box are those of a player or a gallery. */
export const figure: Handler = (block, { builder: { push, writer } }) => {
  const { visibility } = writer;
  const captions = captionsIn(block.element, visibility);
  push(writeFigure(mediaIn(block, visibility), captions, writer), block.element);
  writer.leave(block.element, 'player');
};

/** A post of a social network. */
export const post: Handler = ({ element }, { builder: { push, writer } }) => {
  push(writePost(element, writer), element);
};
