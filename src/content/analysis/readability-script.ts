import { askReadability } from '../../engine/locate/readability';
import { READABILITY, type ReadabilityWorld } from './analyze-page';

(globalThis as ReadabilityWorld)[READABILITY] = askReadability;
