import * as v from 'valibot';

/**
 * Typefaces of the reader look. Literata, Atkinson Hyperlegible (`hyperlegible`) and OpenDyslexic (`dyslexic`) ship with
 * Galley; `serif` is the best serif of the computer, or Literata where it has no good one; `own` is one that the reader names.
 */
export const FONTS = [
  'serif',
  'literata',
  'sans',
  'system',
  'mono',
  'hyperlegible',
  'dyslexic',
  'own',
] as const;
/** Colour themes. `auto` follows the system; `own` has the reader's colours. */
export const THEMES = ['auto', 'light', 'sepia', 'dark', 'black', 'contrast', 'own'] as const;
export const ALIGNMENTS = ['start', 'justify'] as const;

/** Minimum, maximum and step of each slider. */
export const LIMITS = {
  /** Font size in per cent of the default size. */
  size: { min: 70, max: 220, step: 5 },
  /** Line length in characters of an alphabet; other scripts get as much as reads as well. */
  line: { min: 40, max: 110, step: 1 },
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

/** What of a text has a colour of its own. */
export const COLOURS = ['ground', 'ink', 'link', 'mark'] as const;
export type Colours = Record<(typeof COLOURS)[number], string>;

const DEFAULT_COLOURS: Colours = { ground: '#f3efe6', ink: '#26221b', link: '#8a2432', mark: '#f6dd8d' };
const ColourSchema = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/));

/** Characters. No family of a typeface that is sold or given away has a longer name. */
export const LONGEST_NAME = 60;
/** The length of a line before it was told in characters, and what it came to (CSS em, characters; Charter). */
const OLD_LINE = { em: 36, characters: 79 };
const DEFAULT_LINE = 65;

const EntriesSchema = v.object({
  font: v.picklist(FONTS),
  /** The family that the reader has named. */
  family: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_NAME)), ''),
  colours: v.optional(
    v.object({ ground: ColourSchema, ink: ColourSchema, link: ColourSchema, mark: ColourSchema }),
    DEFAULT_COLOURS,
  ),
  theme: v.picklist(THEMES),
  size: within(LIMITS.size),
  line: v.optional(within(LIMITS.line)),
  /** Line width in em, as it was stored before. */
  width: v.optional(v.number()),
  leading: within(LIMITS.leading),
  letters: within(LIMITS.letters),
  words: within(LIMITS.words),
  align: v.picklist(ALIGNMENTS),
  hyphens: v.boolean(),
  images: v.boolean(),
  underlines: v.boolean(),
});

/** Typography settings of the reader look. */
export const TypographySchema = v.pipe(
  EntriesSchema,
  v.transform(({ width, line, ...rest }) => ({ ...rest, line: line ?? lineOf(width) })),
);
export type Typography = v.InferOutput<typeof TypographySchema>;

/** The length of a line that a reader had set in em; whoever had left it as it was gets what is usual now. */
function lineOf(width = OLD_LINE.em): number {
  const { min, max } = LIMITS.line;
  if (width === OLD_LINE.em) return DEFAULT_LINE;
  return Math.min(max, Math.max(min, Math.round((width * OLD_LINE.characters) / OLD_LINE.em)));
}

export const DEFAULT_TYPOGRAPHY: Typography = {
  font: 'serif',
  family: '',
  theme: 'auto',
  colours: DEFAULT_COLOURS,
  size: 100,
  line: DEFAULT_LINE,
  leading: 1.65,
  letters: 0,
  words: 0,
  align: 'start',
  hyphens: false,
  images: true,
  underlines: true,
};
