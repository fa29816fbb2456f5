import { useState } from 'preact/hooks';
import { type Settings, updateGeneral } from '../settings';
import {
  countPositions,
  forgetPositions,
  onPlacesChange,
} from '../settings/reading-positions/reading-positions';
import { t, tn } from '../ui/i18n';
import type { Store } from './store';
import { useLive } from './use-live';

/** The setting that stores reading positions in articles, and the button that deletes all of them. */
export function Resume({ general, store }: { general: Settings['general']; store: Store }) {
  const count = useLive(countPositions, onPlacesChange) ?? 0;
  const [forgotten, setForgotten] = useState(false);
  const turn = (on: boolean): void => {
    // Turning the setting off also deletes the stored positions.
    const change = updateGeneral((now) => ({ ...now, resume: on })).then(() =>
      on ? undefined : forgetPositions(),
    );
    void store(change);
  };
  return (
    <fieldset>
      <legend>{t('optionsResume')}</legend>
      <label class="choice">
        <input
          type="checkbox"
          checked={general.resume}
          onChange={({ currentTarget: { checked } }) => turn(checked)}
        />
        <span>{t('optionsResumeOn')}</span>
        <span class="soft hint">{t('optionsResumeHint')}</span>
      </label>
      <p class="soft setting">{tn('optionsPlaces', count)}</p>
      <button
        type="button"
        disabled={count === 0}
        onClick={async () => setForgotten(await store(forgetPositions()))}
      >
        {t('optionsForgetPlaces')}
      </button>
      <p role="status">{forgotten && count === 0 ? t('optionsPlacesForgotten') : ''}</p>
    </fieldset>
  );
}
