import { useState } from 'preact/hooks';
import { type Settings, updateGeneral } from '../settings';
import { DEFAULT_TYPOGRAPHY, type Typography } from '../settings/typography';
import { TypeControls } from '../ui/type-controls';
import { typeTexts } from '../ui/type-texts';
import type { Store } from './store';

/** The typography of the reader look on all sites that have none of their own. */
export function Type({ general, store }: { general: Settings['general']; store: Store }) {
  const texts = typeTexts();
  const stored = general.typography ?? DEFAULT_TYPOGRAPHY;
  /** The values while a slider is being moved. They are stored when it is released. */
  const [moving, setMoving] = useState<Partial<Typography>>({});
  const set = async (change: Partial<Typography>): Promise<void> => {
    await store(
      updateGeneral((now) => ({
        ...now,
        typography: { ...(now.typography ?? DEFAULT_TYPOGRAPHY), ...change },
      })),
    );
    setMoving({});
  };
  return (
    <fieldset class="type">
      <legend>{texts.title}</legend>
      <TypeControls
        texts={texts}
        typography={{ ...stored, ...moving }}
        onType={(change, done) => (done ? void set(change) : setMoving(change))}
      />
      <button
        type="button"
        aria-label={`${texts.title}: ${texts.reset}`}
        onClick={() => set(DEFAULT_TYPOGRAPHY)}
      >
        {texts.reset}
      </button>
    </fieldset>
  );
}
