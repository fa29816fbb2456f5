import { DEFAULT_TYPOGRAPHY, type Typography } from '../../../settings/typography';
import { Switch, TypeControls } from '../../../ui/type-controls';
import type { ReaderTexts } from '../texts';
import { type AddedFamilies, familiesOf } from '../type/fonts';

export interface TypeProps {
  texts: ReaderTexts['type'];
  typography: Typography;
  faces: AddedFamilies;
  onlyHere: boolean;
  /** @param done false while a slider is still being moved */
  onType(typography: Typography, onlyHere: boolean, done: boolean): void;
}

/** The panel for typography. Each change shows at once. */
export function TypePanel({ texts, typography, faces, onlyHere, onType }: TypeProps) {
  return (
    // Firefox makes a stop of every box that scrolls.
    <form
      class="type panel"
      tabIndex={-1}
      aria-label={texts.title}
      onSubmit={(event) => event.preventDefault()}
    >
      <TypeControls
        texts={texts}
        typography={typography}
        familiesOf={(font) => familiesOf({ ...typography, font }, faces)}
        onType={(change, done) => onType({ ...typography, ...change }, onlyHere, done)}
      />
      <p class="scope">
        <Switch label={texts.onlyHere} on={onlyHere} onSet={(on) => onType(typography, on, true)} />
        <button type="button" onClick={() => onType(DEFAULT_TYPOGRAPHY, onlyHere, true)}>
          {texts.reset}
        </button>
      </p>
    </form>
  );
}
