/** The parts of Galley that are put into a page only when they are first needed, each a script of its own. */
export const PARTS = [
  /** The reader look. */
  'reader',
  /** The second opinion on where the article is. */
  'readability',
  /** What copies and saves articles. */
  'take',
  /** What reads aloud. */
  'listening',
  /** What follows the reader through an article. */
  'resume',
  /** What tells the reader something over a page: an offer, the end of a view. */
  'bar',
  /** What finds taught boxes. */
  'rules',
  /** What lets the reader point at boxes. */
  'picker',
  /** What marks blocks. */
  'marks',
  /** What the page itself needs to be read in its own look. */
  'in-place',
] as const;

export type Part = (typeof PARTS)[number];
