import { useState } from 'preact/hooks';
import { type Settings, updateGeneral } from '../settings';
import {
  DEFAULT_TYPOGRAPHY,
  FONTS,
  LIMITS,
  type Measure,
  THEMES,
  type Typography,
} from '../settings/typography';
import { type MessageKey, t } from '../ui/i18n';
import type { Store } from './options';

const THEME_NAMES: Readonly<Record<Typography['theme'], MessageKey>> = {
  auto: 'themeAuto',
  light: 'themeLight',
  sepia: 'themeSepia',
  dark: 'themeDark',
  black: 'themeBlack',
  contrast: 'themeContrast',
};
const FONT_NAMES: Readonly<Record<Typography['font'], MessageKey>> = {
  serif: 'fontSerif',
  sans: 'fontSans',
  mono: 'fontMono',
  system: 'fontSystem',
  dyslexic: 'fontDyslexic',
};
const MEASURES: readonly [Measure, MessageKey][] = [
  ['size', 'typeSize'],
  ['width', 'typeWidth'],
  ['leading', 'typeLeading'],
  ['letters', 'typeLetters'],
  ['words', 'typeWords'],
];
const SWITCHES = [
  ['hyphens', 'typeHyphens'],
  ['images', 'typeImages'],
  ['underlines', 'typeUnderlines'],
] as const;

/** How the reader look is set on every site that has no typography of its own. */
export function Type({ general, store }: { general: Settings['general']; store: Store }) {
  const stored = general.typography ?? DEFAULT_TYPOGRAPHY;
  /** While a slider is being moved; it is stored where it is let go. */
  const [moving, setMoving] = useState<Partial<Typography>>({});
  const shown = { ...stored, ...moving };
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
      <legend>{t('typeTitle')}</legend>
      <Choice
        name="typeTheme"
        of={THEMES}
        names={THEME_NAMES}
        value={shown.theme}
        onChoice={(theme) => set({ theme })}
      />
      <Choice
        name="typeFont"
        of={FONTS}
        names={FONT_NAMES}
        value={shown.font}
        onChoice={(font) => set({ font })}
      />
      {MEASURES.map(([measure, name]) => (
        <label class="line" key={measure}>
          <span>{t(name)}</span>
          <input
            type="range"
            {...LIMITS[measure]}
            value={shown[measure]}
            onInput={({ currentTarget }) => setMoving({ [measure]: Number(currentTarget.value) })}
            onChange={({ currentTarget }) => set({ [measure]: Number(currentTarget.value) })}
          />
        </label>
      ))}
      <Switch
        name="typeJustify"
        on={shown.align === 'justify'}
        onSet={(on) => set({ align: on ? 'justify' : 'start' })}
      />
      {SWITCHES.map(([field, name]) => (
        <Switch key={field} name={name} on={shown[field]} onSet={(on) => set({ [field]: on })} />
      ))}
      <button
        type="button"
        aria-label={`${t('typeTitle')}: ${t('typeReset')}`}
        onClick={() => set(DEFAULT_TYPOGRAPHY)}
      >
        {t('typeReset')}
      </button>
    </fieldset>
  );
}

interface ChoiceProps<T extends string> {
  name: MessageKey;
  of: readonly T[];
  names: Readonly<Record<T, MessageKey>>;
  value: T;
  onChoice(value: T): void;
}

function Choice<T extends string>({ name, of, names, value, onChoice }: ChoiceProps<T>) {
  return (
    <label class="line">
      <span>{t(name)}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = of.find((one) => one === currentTarget.value);
          if (chosen) onChoice(chosen);
        }}
      >
        {of.map((one) => (
          <option key={one} value={one}>
            {t(names[one])}
          </option>
        ))}
      </select>
    </label>
  );
}

function Switch({ name, on, onSet }: { name: MessageKey; on: boolean; onSet(on: boolean): void }) {
  return (
    <label class="choice">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => onSet(currentTarget.checked)} />
      <span>{t(name)}</span>
    </label>
  );
}
