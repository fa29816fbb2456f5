import { type Settings, updateGeneral } from '../settings';
import { countSeenSites, forgetLines, onSeenChange } from '../settings/seen/seen-lines';
import type { Store } from './store';
import { type Memory, Remembered } from './stored/remembered';

const LINES: Memory = {
  texts: {
    legend: 'optionsSeen',
    on: 'optionsSeenOn',
    hint: 'optionsSeenHint',
    count: 'optionsSeenSites',
    forget: 'optionsForgetSeen',
    forgotten: 'optionsSeenForgotten',
  },
  count: countSeenSites,
  onChange: onSeenChange,
  forget: forgetLines,
};

/** The setting that stores hashes of lines, to know what sites repeat, and the button that deletes all of them. */
export function Seen({ general, store }: { general: Settings['general']; store: Store }) {
  return (
    <Remembered
      memory={LINES}
      isOn={general.seen}
      onTurn={(seen) => updateGeneral((now) => ({ ...now, seen }))}
      store={store}
    />
  );
}
