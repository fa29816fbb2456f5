import { provide } from '../parts';
import { pointedIn } from './clicked-element';
import { taughtPage } from './page';
import { createTeaching } from './teaching';

provide('picker', (control) => {
  const teaching = createTeaching(taughtPage(control));
  return { ...teaching, pick: (kind, glimpse) => teaching.pick(kind, pointedIn(glimpse)) };
});
