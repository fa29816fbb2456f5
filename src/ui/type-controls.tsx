import { ALIGNMENTS, FONTS, LIMITS, type Measure, THEMES, type Typography } from '../settings/typography';
import { Icon } from './icon';
import { OwnColours } from './own-colours';
import { OwnFace } from './own-face';
import type { TypeTexts } from './type-texts';

interface Props {
  texts: TypeTexts;
  typography: Typography;
  /** The families of a typeface, as CSS lists them, for its name to be shown in itself. */
  familiesOf?(font: Typography['font']): string;
  /** @param done false while a slider is still being moved */
  onType(change: Partial<Typography>, done: boolean): void;
}

/** The size comes first: it is what most readers want to set. */
const SPACINGS = (Object.keys(LIMITS) as Measure[]).filter((name) => name !== 'size');
const SWITCHES = ['hyphens', 'images', 'underlines'] as const;

/** The controls of the typography, in the panel of the reader look and on the options page. */
export function TypeControls({ texts, typography, familiesOf, onType }: Props) {
  const set = (change: Partial<Typography>): void => onType(change, true);
  return (
    <>
      <Slider name="size" texts={texts} value={typography.size} onType={onType} />
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
      {typography.theme === 'own' && (
        <OwnColours texts={texts} colours={typography.colours} onColours={(colours) => set({ colours })} />
      )}
      <fieldset class="themes faces">
        <legend>{texts.font}</legend>
        {FONTS.map((font) => (
          <label key={font}>
            <input
              type="radio"
              name="font"
              checked={typography.font === font}
              onChange={() => set({ font })}
            />
            <span style={familiesOf && font !== 'own' ? { fontFamily: familiesOf(font) } : undefined}>
              {texts.fonts[font]}
            </span>
          </label>
        ))}
      </fieldset>
      {typography.font === 'own' && (
        <OwnFace texts={texts} family={typography.family} onFamily={(family) => set({ family })} />
      )}
      {SPACINGS.map((name) => (
        <Slider key={name} name={name} texts={texts} value={typography[name]} onType={onType} />
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

interface SliderProps extends Pick<Props, 'texts' | 'onType'> {
  name: Measure;
  value: number;
}

/** A slider with its value, and a button for one step at either end. */
function Slider({ name, texts, value, onType }: SliderProps) {
  const { min, max, step } = LIMITS[name];
  const label = texts.measures[name];
  const stepTo = (by: number): void => {
    // Steps are decimal fractions.
    const next = Math.round((value + by) / step) * step;
    onType({ [name]: Number(Math.min(max, Math.max(min, next)).toFixed(2)) }, true);
  };
  const stepButton = (kind: 'less' | 'more', by: number, isLast: boolean) => (
    <button
      type="button"
      class={`step ${kind}`}
      aria-label={texts[kind](label)}
      disabled={isLast}
      onClick={() => stepTo(by)}
    >
      <Icon name={kind} />
    </button>
  );
  return (
    <div class="measure">
      <label>
        <span>{label}</span>
        <input
          type="range"
          {...LIMITS[name]}
          value={value}
          aria-valuetext={texts.value(name, value)}
          onInput={({ currentTarget }) => onType({ [name]: Number(currentTarget.value) }, false)}
          onChange={({ currentTarget }) => onType({ [name]: Number(currentTarget.value) }, true)}
        />
      </label>
      <output>{texts.value(name, value)}</output>
      {stepButton('less', -step, value <= min)}
      {stepButton('more', step, value >= max)}
    </div>
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
