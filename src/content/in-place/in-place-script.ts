import { provide } from '../parts';
import { noteAsides } from './exits';
import { showNotes } from './notes';
import { holdPlace, takeRoomBack } from './spacer';
import { announce } from './status';
import { findFixed, loosenBars, stickAgain } from './sticky';

provide('in-place', {
  unstick({ analysis, hiding, keep }) {
    loosenBars(analysis);
    return !keep.includes('navigation') && hiding.update(findFixed(analysis), []);
  },
  note: noteAsides,
  holdPlace,
  announce,
  leave() {
    showNotes({});
    stickAgain();
    takeRoomBack();
    announce(null);
  },
});
