import { askReadability } from '../engine/article/second-opinion';
import { READABILITY, type ReadabilityWorld } from './reading-tools';

(globalThis as ReadabilityWorld)[READABILITY] = askReadability;
