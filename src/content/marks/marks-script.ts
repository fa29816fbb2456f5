import { MARKS, type MarksWorld } from './contract';
import { createMarker } from './marker';

(globalThis as MarksWorld)[MARKS] = createMarker;
