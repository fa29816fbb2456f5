import { IN_PLACE, type InPlaceWorld } from './contract';
import { noteAsides } from './exits';
import { showNotes } from './notes';
import { announce } from './status';
import { findFixed, loosenBars, stickAgain } from './sticky';

(globalThis as InPlaceWorld)[IN_PLACE] = {
  unstick({ analysis, hiding, settings }) {
    loosenBars(analysis);
    return !settings.keep.includes('navigation') && hiding.update(findFixed(analysis), []);
  },
  note: noteAsides,
  announce,
  leave() {
    showNotes({});
    stickAgain();
    announce(null);
  },
};
