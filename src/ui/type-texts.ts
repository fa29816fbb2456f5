import type { COLOURS, Measure, Typography } from '../settings/typography';
import { t, uiLanguage } from './i18n';
import { SHIPPED } from './shipped-fonts';

/** The texts of the controls of the typography. */
export interface TypeTexts {
  title: string;
  theme: string;
  themes: Record<Typography['theme'], string>;
  colours: Record<(typeof COLOURS)[number], string>;
  /** @param contrast a number, as it is shown */
  contrast(contrast: string): string;
  lowContrast(contrast: string): string;
  font: string;
  fonts: Record<Typography['font'], string>;
  family: string;
  notInstalled: string;
  measures: Record<Measure, string>;
  /** A value, with its unit. */
  value(measure: Measure, value: number): string;
  /** The names of the buttons beside a slider. @param measure what it sets */
  less(measure: string): string;
  more(measure: string): string;
  justify: string;
  hyphens: string;
  images: string;
  underlines: string;
  reset: string;
}

/** Stands for what is put into a text later: after an update of Galley texts are out of reach. */
const BLANK = '\u0001';
const pattern =
  (text: string) =>
  (value: string): string =>
    text.replace(BLANK, () => value);

/** Reads them in the language of the user interface. */
export function typeTexts(): TypeTexts {
  const decimals = new Intl.NumberFormat(uiLanguage(), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const whole = new Intl.NumberFormat(uiLanguage());
  const percent = new Intl.NumberFormat(uiLanguage(), { style: 'percent' });
  const shown: Record<Measure, (value: number) => string> = {
    size: (value) => percent.format(value / 100),
    line: whole.format,
    leading: decimals.format,
    letters: decimals.format,
    words: decimals.format,
  };
  return {
    title: t('typeTitle'),
    theme: t('typeTheme'),
    themes: {
      auto: t('themeAuto'),
      light: t('themeLight'),
      sepia: t('themeSepia'),
      dark: t('themeDark'),
      black: t('themeBlack'),
      contrast: t('themeContrast'),
      own: t('themeOwn'),
    },
    colours: {
      ground: t('colourGround'),
      ink: t('colourInk'),
      link: t('colourLink'),
      mark: t('colourMark'),
    },
    contrast: pattern(t('contrastIs', BLANK)),
    lowContrast: pattern(t('contrastLow', BLANK)),
    font: t('typeFont'),
    fonts: {
      serif: t('fontSerif'),
      literata: SHIPPED.literata.name,
      sans: t('fontSans'),
      system: t('fontSystem'),
      mono: t('fontMono'),
      hyperlegible: SHIPPED.hyperlegible.name,
      dyslexic: SHIPPED.dyslexic.name,
      own: t('fontOwn'),
    },
    family: t('fontFamily'),
    notInstalled: t('fontNotInstalled'),
    measures: {
      size: t('typeSize'),
      line: t('typeWidth'),
      leading: t('typeLeading'),
      letters: t('typeLetters'),
      words: t('typeWords'),
    },
    value: (measure, value) => shown[measure](value),
    less: pattern(t('typeLess', BLANK)),
    more: pattern(t('typeMore', BLANK)),
    justify: t('typeJustify'),
    hyphens: t('typeHyphens'),
    images: t('typeImages'),
    underlines: t('typeUnderlines'),
    reset: t('typeReset'),
  };
}
