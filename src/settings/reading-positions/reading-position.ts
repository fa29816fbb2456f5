import * as v from 'valibot';

/** A reading position in an article. It contains no article text. */
export const ReadingPositionSchema = v.object({
  /** Number of the block at the top of the window. */
  block: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** A short hash of that block's text. It finds the block again if the article has changed. */
  text: v.pipe(v.number(), v.integer()),
  /** The same of the blocks around it, nearest first: for when its own text has changed. Positions of earlier versions lack them. */
  before: v.optional(v.array(v.pipe(v.number(), v.integer()))),
  after: v.optional(v.array(v.pipe(v.number(), v.integer()))),
  /** Fraction of the block that was above the top of the window, 0 to 1. */
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
export type ReadingPosition = v.InferOutput<typeof ReadingPositionSchema>;
