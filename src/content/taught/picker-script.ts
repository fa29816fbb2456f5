import { PICKER, type PickerWorld } from './contract';
import { taughtPage } from './page';
import { createTeaching } from './teaching';

(globalThis as PickerWorld)[PICKER] = (control) => createTeaching(taughtPage(control));
