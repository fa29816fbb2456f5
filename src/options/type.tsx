import { useState } from 'preact/hooks';
import { type Settings, updateGeneral } from '../settings';
import { DEFAULT_TYPOGRAPHY, type Typography } from '../settings/typography';
import { TypeControls } from '../ui/type-controls';
import { typeTexts } from '../ui/type-texts';
import type { Store } from './store';

/** How the reader look is set on every site that has no typography of its own. */
export function Type({ general, store }: { general: Settings['general']; store: Store }) {
  const texts = typeTexts();
  const stored = general.typography ?? DEFAULT_TYPOGRAPHY;
  /** While a slider is being moved; it is stored where it is let go. */
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
