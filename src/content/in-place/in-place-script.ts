import { provide } from '../parts';
import { notesOf } from './exits';
import { createLateBar } from './late-bar';
import { createNotes } from './notes';
import { createSpacer } from './spacer';
import { createStatus } from './status';
import { findFixed, loosenBars, stickAgain } from './sticky';

provide('in-place', () => {
  const showNotes = createNotes();
  const spacer = createSpacer();
  const status = createStatus();
  const bar = createLateBar();
  return {
    unstick({ analysis, hiding, keep }) {
      loosenBars(analysis);
      return !keep.includes('navigation') && hiding.update(findFixed(analysis), []);
    },
    note: (page, exits) => showNotes(notesOf(page, exits)),
    control: bar.show,
    announce: status.announce,
    holdPlace: spacer.holdPlace,
    leave() {
      showNotes({});
      stickAgain();
      spacer.remove();
      status.remove();
      bar.remove();
    },
  };
});
