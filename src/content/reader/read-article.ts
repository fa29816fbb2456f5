import type { ApplyStyles, Reader, ReaderSource } from './contract';
import { readerModel } from './model';
import { openReader } from './open-reader';

/** The last view and its source. It is kept for readers who go back and forth between article and page. */
let last: { source: ReaderSource; reader: Reader } | null = null;

/**
 * Opens the reader look on an article. A closed view that shows the same article comes back.
 * @param applyStyles see `openReader`
 */
export function readArticle(source: ReaderSource, applyStyles?: ApplyStyles): Reader {
  if (last && showsSame(last.source, source)) {
    last.reader.comeBack();
    return last.reader;
  }
  const view = openReader(readerModel(source), applyStyles);
  const reader: Reader = {
    ...view,
    update(next) {
      last = { source: next, reader };
      view.update(readerModel(next));
    },
  };
  last = { source, reader };
  return reader;
}

/** True for two sources of one analysis. Typography and aids may differ: the view knows the newest itself. */
function showsSame(a: ReaderSource, b: ReaderSource): boolean {
  return a.analysis === b.analysis && JSON.stringify(a.comments) === JSON.stringify(b.comments);
}
