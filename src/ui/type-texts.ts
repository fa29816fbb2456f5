import type { Measure, Typography } from '../settings/typography';
import { t } from './i18n';

/** The texts of the controls of the typography. */
export interface TypeTexts {
  title: string;
  theme: string;
  themes: Record<Typography['theme'], string>;
  font: string;
  fonts: Record<Typography['font'], string>;
  measures: Record<Measure, string>;
  justify: string;
  hyphens: string;
  images: string;
  underlines: string;
  reset: string;
}

/** Reads them in the language of the user interface. */
export function typeTexts(): TypeTexts {
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
    },
    font: t('typeFont'),
    fonts: {
      serif: t('fontSerif'),
      sans: t('fontSans'),
      mono: t('fontMono'),
      system: t('fontSystem'),
      dyslexic: t('fontDyslexic'),
    },
    measures: {
      size: t('typeSize'),
      width: t('typeWidth'),
      leading: t('typeLeading'),
      letters: t('typeLetters'),
      words: t('typeWords'),
    },
    justify: t('typeJustify'),
    hyphens: t('typeHyphens'),
    images: t('typeImages'),
    underlines: t('typeUnderlines'),
    reset: t('typeReset'),
  };
}
