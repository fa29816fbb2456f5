import { provide } from '../parts';
import { notesOf } from './exits';
import { createNotes } from './notes';
import { createSpacer } from './spacer';
import { createStatus } from './status';
import { findFixed, loosenBars, stickAgain } from './sticky';

provide('in-place', () => {
  const showNotes = createNotes();
  const spacer = createSpacer();
  const status = createStatus();
  return {
    unstick({ analysis, hiding, keep }) {
      loosenBars(analysis);
      return !keep.includes('navigation') && hiding.update(findFixed(analysis), []);
    },
    note: (page, exits) => showNotes(notesOf(page, exits)),
    announce: status.announce,
    holdPlace: spacer.holdPlace,
    leave() {
      showNotes({});
      stickAgain();
      spacer.remove();
      status.remove();
    },
  };
});
