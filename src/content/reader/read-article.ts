import { readerModel } from '../reader-model';
import type { Dress, Reader, ReaderSource } from './contract';
import { openReader } from './open';

/** Opens the reader look on an article as it was found. @param dress see `openReader` */
export function readArticle(source: ReaderSource, dress?: Dress): Reader {
  const reader = openReader(readerModel(source), dress);
  return { ...reader, update: (next) => reader.update(readerModel(next)) };
}
