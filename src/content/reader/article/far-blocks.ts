import { madeUp } from '../../shared/made-up-names';

/**
 * Blocks. An article with more is longer than a reader sees in an hour; below this, the browser sets all of it at once in less
 * time than it takes to keep account of what is far off. Measured in Chromium on made-up articles of 60 words a block.
 */
const MANY_BLOCKS = 300;
/** Blocks at the start whose length stands for that of all. */
const SAMPLE = 100;
/** Characters in a line, as the text is set by default. */
const CHARACTERS_A_LINE = 65;

/**
 * In a very long article, what is far off is neither set nor painted before the reader comes near. Its height is estimated
 * from the average length of a block, so that the scroll bar stays where it is.
 * @param body holds the blocks in a row
 */
export function spareFarBlocks(body: HTMLElement, blocks: readonly Element[]): void {
  const isLong = blocks.length > MANY_BLOCKS;
  body.classList.toggle('long', isLong);
  if (!isLong) return;
  const sample = blocks.slice(0, SAMPLE);
  const characters = sample.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
  body.style.setProperty(
    madeUp('block-lines'),
    `${Math.ceil(characters / sample.length / CHARACTERS_A_LINE)}`,
  );
}
