import { useMemo } from 'preact/hooks';
import { ALIGNMENTS, FONTS, LIMITS, type Measure, THEMES, type Typography } from '../settings/typography';
import { DYSLEXIC_FONTS, isInstalled } from './fonts';
import type { TypeTexts } from './type-texts';

interface Props {
  texts: TypeTexts;
  typography: Typography;
  /** @param done false while a slider is still being moved */
  onType(change: Partial<Typography>, done: boolean): void;
}

const MEASURES = Object.keys(LIMITS) as Measure[];
const SWITCHES = ['hyphens', 'images', 'underlines'] as const;

/** The controls of the typography, in the panel of the reader look and on the options page. */
export function TypeControls({ texts, typography, onType }: Props) {
  const set = (change: Partial<Typography>): void => onType(change, true);
  const hasDyslexic = useMemo(() => isInstalled(DYSLEXIC_FONTS), []);
  return (
    <>
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
      <label class="field">
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
        <label class="field" key={name}>
          <span>{texts.measures[name]}</span>
          <input
            type="range"
            {...LIMITS[name]}
            value={typography[name]}
            onInput={({ currentTarget }) => onType({ [name]: Number(currentTarget.value) }, false)}
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
    </>
  );
}

/** A checkbox with its label. */
export function Switch({ label, on, onSet }: { label: string; on: boolean; onSet(on: boolean): void }) {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => onSet(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
