import { captionOf } from '../../features/captions';
import { mediaIn } from '../html/box-media';
import { writePost } from '../html/embedded-post';
import { writeFigure } from '../html/figures';
import type { Handler } from './handler';

/** Pictures, videos or embeds with their caption. */
export const figure: Handler = (block, { builder: { push, writer } }) => {
  const { visibility } = writer;
  push(writeFigure(mediaIn(block, visibility), captionOf(block, visibility), writer), block.element);
};

/** A post of a social network. */
export const post: Handler = ({ element }, { builder: { push, writer } }) => {
  push(writePost(element, writer), element);
};
