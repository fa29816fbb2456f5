import { type Settings, updateGeneral } from '../settings';
import {
  countPositions,
  forgetPositions,
  onPlacesChange,
} from '../settings/reading-positions/reading-positions';
import type { Store } from './store';
import { type Memory, Remembered } from './stored/remembered';

const PLACES: Memory = {
  texts: {
    legend: 'optionsResume',
    on: 'optionsResumeOn',
    hint: 'optionsResumeHint',
    count: 'optionsPlaces',
    forget: 'optionsForgetPlaces',
    forgotten: 'optionsPlacesForgotten',
  },
  count: countPositions,
  onChange: onPlacesChange,
  forget: forgetPositions,
};

/** The setting that stores reading positions in articles, and the button that deletes all of them. */
export function Resume({ general, store }: { general: Settings['general']; store: Store }) {
  return (
    <Remembered
      memory={PLACES}
      isOn={general.resume}
      onTurn={(resume) => updateGeneral((now) => ({ ...now, resume }))}
      store={store}
    />
  );
}
