import * as v from 'valibot';

/**
 * What is kept clear of the text around the line that is being read: nothing is dimmed, that line is underlined, or
 * all but one, three or five lines are dimmed.
 */
export const LINE_FOCUS = ['off', 'underline', 'one', 'three', 'five'] as const;
export type LineFocus = (typeof LINE_FOCUS)[number];

/** Least, most and step of the speed of reading aloud, as a multiple of the voice's own. */
export const RATES = { min: 0.5, max: 3, step: 0.1 } as const;

/** How the reader view helps with reading: the line focus, how it reads aloud, the sections at the side. */
export const ReadingAidsSchema = v.object({
  lineFocus: v.picklist(LINE_FOCUS),
  rate: v.pipe(v.number(), v.minValue(RATES.min), v.maxValue(RATES.max)),
  /** The chosen voice for each language (`de`), by the address the system gives it. */
  voices: v.record(v.string(), v.string()),
  /** The list of sections beside the article is folded away. */
  railFolded: v.optional(v.boolean(), false),
});
export type ReadingAids = v.InferOutput<typeof ReadingAidsSchema>;

export const DEFAULT_AIDS: ReadingAids = { lineFocus: 'off', rate: 1, voices: {}, railFolded: false };
