import { copyStructure } from '../html/structure';
import type { Handler } from './handler';

/** A list, table, quote or code, with its structure. */
export const structure: Handler = ({ element }, { builder }) => {
  builder.push(copyStructure(element, builder.writer), element);
  builder.flush(element);
};
