/*
 * The scales on which the engine draws its lines. A limit is a step of a scale and no number of its own: none is known
 * more exactly than that, and a limit between two steps would fit the pages it was tuned on and no others.
 */

/**
 * Lengths of texts in words, each about 1.6 times the one before (Fibonacci numbers). Sentences of news have 15 to 25 words,
 * their paragraphs two or three sentences. Checked on both halves of the corpora, 2026-11: no figure differs beyond noise
 * from limits that were each set by hand.
 */
export const WORDS = {
  few: 3,
  /** The name of a person, a site or a topic, with a title. */
  name: 5,
  /** A label or a short heading. */
  label: 8,
  /** One line: a heading, a date line. */
  line: 13,
  sentence: 21,
  twoSentences: 34,
  paragraph: 55,
  longParagraph: 89,
  paragraphs: 144,
  section: 233,
  page: 377,
} as const;

/**
 * Characters to which a field of a page is cut before patterns read it: most patterns take a time that grows with the square
 * of its length, and a page may write as much as it likes into each. Longer ones say nothing more: no title on the corpora
 * has 500 characters, no address of a story 1,000.
 */
export const CHARACTERS = {
  /** A line of names or dates, or an attribute's name. */
  line: 500,
  /** A title, a description, an address. */
  field: 2000,
} as const;

/** From this many on, things that are alike are a row, a list or a habit of the page rather than chance. */
export const SEVERAL = 3;
