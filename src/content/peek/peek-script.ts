import { MARKS, type MarksWorld } from './contract';
import { createMarker } from './peek';

(globalThis as MarksWorld)[MARKS] = createMarker;
