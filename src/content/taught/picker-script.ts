import { PICKER, type PickerWorld } from './contract';
import { createTeaching } from './teaching';

(globalThis as PickerWorld)[PICKER] = createTeaching;
