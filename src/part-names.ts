/** The parts of Galley that are put into a page only when they are first needed, each a script of its own. */
export const PART_NAMES = [
  /** The reader look. */
  'reader',
  /** Mozilla's Readability: a second opinion on where the article is. */
  'readability',
  /** Copies and saves articles. */
  'share',
  /** Reads aloud. */
  'listen',
  /** Remembers where the reader stopped in an article. */
  'resume',
  /** Bars over a page: an offer, the end of a view. */
  'notices',
  /** Finds the boxes of the reader's rules. */
  'rules',
  /** Lets the reader point at boxes. */
  'picker',
  /** Marks blocks. */
  'peek',
  /** What the page needs to be read in its own look. */
  'in-place',
] as const;

export type PartName = (typeof PART_NAMES)[number];
