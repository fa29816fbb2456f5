import * as v from 'valibot';

/** Typefaces of the reader look. `dyslexic`: a typeface for dyslexic readers, if the reader has installed one. */
export const FONTS = ['serif', 'sans', 'mono', 'system', 'dyslexic'] as const;
/** Colour themes. `auto` follows the system. */
export const THEMES = ['auto', 'light', 'sepia', 'dark', 'black', 'contrast'] as const;
export const ALIGNMENTS = ['start', 'justify'] as const;

/** Minimum, maximum and step of each slider. */
export const LIMITS = {
  /** Font size in per cent of the default size. */
  size: { min: 70, max: 220, step: 5 },
  /** Line width in em. */
  width: { min: 24, max: 60, step: 1 },
  /** Line height as a multiple of the font size. */
  leading: { min: 1.2, max: 2.4, step: 0.05 },
  /** Letter spacing in em. */
  letters: { min: 0, max: 0.2, step: 0.01 },
  /** Word spacing in em. */
  words: { min: 0, max: 0.5, step: 0.02 },
} as const;
export type Measure = keyof typeof LIMITS;

const within = ({ min, max }: { min: number; max: number }) =>
  v.pipe(v.number(), v.minValue(min), v.maxValue(max));

/** Typography settings of the reader look. */
export const TypographySchema = v.object({
  font: v.picklist(FONTS),
  theme: v.picklist(THEMES),
  size: within(LIMITS.size),
  width: within(LIMITS.width),
  leading: within(LIMITS.leading),
  letters: within(LIMITS.letters),
  words: within(LIMITS.words),
  align: v.picklist(ALIGNMENTS),
  hyphens: v.boolean(),
  images: v.boolean(),
  underlines: v.boolean(),
});
export type Typography = v.InferOutput<typeof TypographySchema>;

export const DEFAULT_TYPOGRAPHY: Typography = {
  font: 'serif',
  theme: 'auto',
  size: 100,
  width: 36,
  leading: 1.65,
  letters: 0,
  words: 0,
  align: 'start',
  hyphens: false,
  images: true,
  underlines: true,
};
