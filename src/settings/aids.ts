import * as v from 'valibot';

/**
 * Line focus modes. `off`: no line focus. `underline`: the current line is underlined. `one`, `three`, `five`: all
 * but that many lines around the current line are dimmed.
 */
export const LINE_FOCUS = ['off', 'underline', 'one', 'three', 'five'] as const;
export type LineFocus = (typeof LINE_FOCUS)[number];

/** Minimum, maximum and step of the speech rate, as a multiple of the voice's normal rate. */
export const RATES = { min: 0.5, max: 3, step: 0.1 } as const;

/** Settings of the reading aids in the reader view: line focus, reading aloud, section list. */
export const ReadingAidsSchema = v.object({
  lineFocus: v.picklist(LINE_FOCUS),
  rate: v.pipe(v.number(), v.minValue(RATES.min), v.maxValue(RATES.max)),
  /** The chosen voice for each language. Key: language code (`de`). Value: the voice's `voiceURI`. */
  voices: v.record(v.string(), v.string()),
  /** True if the section list beside the article is collapsed. */
  railFolded: v.optional(v.boolean(), false),
});
export type ReadingAids = v.InferOutput<typeof ReadingAidsSchema>;

export const DEFAULT_AIDS: ReadingAids = { lineFocus: 'off', rate: 1, voices: {}, railFolded: false };
