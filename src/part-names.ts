/** Parts of Galley that are loaded on demand. Each is a separate script, injected into a page at its first use. */
export const PART_NAMES = [
  /** The reader look. */
  'reader',
  /** Mozilla's Readability: a second opinion on where the article is. */
  'readability',
  /** Copies and saves articles. */
  'share',
  /** Writes the article as a book (EPUB). */
  'epub',
  /** Reads aloud. */
  'listen',
  /** Stores and restores reading positions. */
  'resume',
  /** Notification bars over a page: an offer, the end of a view. */
  'notices',
  /** Finds the boxes that match the reader's rules. */
  'rules',
  /** The picker: the reader points at boxes. */
  'picker',
  /** Marks blocks in the page. */
  'peek',
  /** The in-place look: the site's own layout with the clutter hidden. */
  'in-place',
  /** The controls over the in-place look. */
  'bar',
  /** Reads the other pages of a story, and joins them. */
  'story',
] as const;

export type PartName = (typeof PART_NAMES)[number];
