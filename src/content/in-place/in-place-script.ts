import { noteAsides } from './asides';
import { IN_PLACE, type InPlaceWorld } from './contract';
import { showNotes } from './notes';
import { announce } from './status';
import { findFixed, loosenBars, stickAgain } from './stuck';

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
