import { MARKS, type MarksWorld } from './contract';
import { showMarks } from './marks';

(globalThis as MarksWorld)[MARKS] = showMarks;
