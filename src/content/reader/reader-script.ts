import { readerModel } from '../reader-model';
import { READER, type ReaderWorld } from './contract';
import { openReader } from './open';

(globalThis as ReaderWorld)[READER] = (source) => {
  const reader = openReader(readerModel(source));
  return { ...reader, update: (next) => reader.update(readerModel(next)) };
};
