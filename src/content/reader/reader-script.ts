import { READER, type ReaderWorld } from './contract';
import { readArticle } from './read-article';

(globalThis as ReaderWorld)[READER] = (source) => readArticle(source);
