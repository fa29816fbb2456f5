import { pointedIn } from './clicked-element';
import { PICKER, type PickerWorld } from './contract';
import { taughtPage } from './page';
import { createTeaching } from './teaching';

(globalThis as PickerWorld)[PICKER] = (control) => {
  const teaching = createTeaching(taughtPage(control));
  return { ...teaching, pick: (kind, glimpse) => teaching.pick(kind, pointedIn(glimpse)) };
};
