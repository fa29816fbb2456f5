import { useMemo } from 'preact/hooks';
import {
  ALIGNMENTS,
  DEFAULT_TYPOGRAPHY,
  FONTS,
  LIMITS,
  type Measure,
  THEMES,
  type Typography,
} from '../../settings/typography';
import type { TypeTexts } from './contract';
import { DYSLEXIC_FACES, isInstalled } from './installed';

export interface TypeProps {
  texts: TypeTexts;
  typography: Typography;
  onlyHere: boolean;
  /** @param done false while a slider is still being moved */
  onType(typography: Typography, onlyHere: boolean, done: boolean): void;
}

const MEASURES = Object.keys(LIMITS) as Measure[];
const SWITCHES = ['hyphens', 'images', 'underlines'] as const;

/** Everything about the look of the text, in one panel; each change shows at once. */
export function TypePanel({ texts, typography, onlyHere, onType }: TypeProps) {
  const set = (change: Partial<Typography>, done = true): void =>
    onType({ ...typography, ...change }, onlyHere, done);
  const hasDyslexic = useMemo(() => isInstalled(DYSLEXIC_FACES), []);
  return (
    <form class="type" aria-label={texts.title} onSubmit={(event) => event.preventDefault()}>
      <fieldset class="themes">
        <legend>{texts.theme}</legend>
        {THEMES.map((theme) => (
          <label key={theme} data-swatch={theme}>
            <input
              type="radio"
              name="theme"
              checked={typography.theme === theme}
              onChange={() => set({ theme })}
            />
            <span>{texts.themes[theme]}</span>
          </label>
        ))}
      </fieldset>
      <label class="row">
        <span>{texts.font}</span>
        <select
          value={typography.font}
          onChange={({ currentTarget }) =>
            set({ font: FONTS.find((font) => font === currentTarget.value) ?? 'serif' })
          }
        >
          {FONTS.filter((font) => font !== 'dyslexic' || hasDyslexic || typography.font === font).map(
            (font) => (
              <option key={font} value={font}>
                {texts.fonts[font]}
              </option>
            ),
          )}
        </select>
      </label>
      {MEASURES.map((name) => (
        <label class="row" key={name}>
          <span>{texts.measures[name]}</span>
          <input
            type="range"
            {...LIMITS[name]}
            value={typography[name]}
            onInput={({ currentTarget }) => set({ [name]: Number(currentTarget.value) }, false)}
            onChange={({ currentTarget }) => set({ [name]: Number(currentTarget.value) })}
          />
        </label>
      ))}
      <div class="switches">
        <Switch
          label={texts.justify}
          on={typography.align === 'justify'}
          onSet={(on) => set({ align: ALIGNMENTS[on ? 1 : 0] })}
        />
        {SWITCHES.map((name) => (
          <Switch key={name} label={texts[name]} on={typography[name]} onSet={(on) => set({ [name]: on })} />
        ))}
      </div>
      <p class="scope">
        <Switch label={texts.onlyHere} on={onlyHere} onSet={(on) => onType(typography, on, true)} />
        <button type="button" onClick={() => onType(DEFAULT_TYPOGRAPHY, onlyHere, true)}>
          {texts.reset}
        </button>
      </p>
    </form>
  );
}

function Switch({ label, on, onSet }: { label: string; on: boolean; onSet(on: boolean): void }) {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => onSet(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
