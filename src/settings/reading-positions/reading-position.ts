import * as v from 'valibot';

/** Where a reader stopped in an article. It holds no word of the text. */
export const ReadingPositionSchema = v.object({
  /** Number of the block that was at the top of the window. */
  block: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** A short hash of that block's text, by which it is found again where the article has changed. */
  text: v.pipe(v.number(), v.integer()),
  /** How much of the block was above the top of the window, 0 to 1. */
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
export type ReadingPosition = v.InferOutput<typeof ReadingPositionSchema>;
