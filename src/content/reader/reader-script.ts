import { READER, type ReaderWorld } from './contract';
import { openReader } from './open';

(globalThis as ReaderWorld)[READER] = openReader;
