import { buildContext } from '../../src/engine/context/build-context';
import type { Context } from '../../src/engine/context/context';
import { LEXICONS } from '../../src/engine/lexicon';
import { locate } from '../../src/engine/locate/locate';
import { readPage } from '../../src/engine/page/read-page';
import type { SeenOnSite } from '../../src/engine/types';

/** Reads a page up to its context, in all languages, as the pipeline does before it looks for clutter. */
export function readContext(document: Document, seen?: SeenOnSite): Context {
  const page = readPage(document);
  if (!page) throw new Error('The document has no body.');
  return buildContext(locate(page, undefined), LEXICONS, seen);
}
