/**
 * Link densities (share of words in links, 0..1, see `linkDensity`) at which the engine draws a line. By hand on the
 * development half of the corpus, 2026-11. The measure is Kohlschütter et al., "Boilerplate Detection using Shallow Text
 * Features" (2010).
 */
export const LINK_DENSITY = {
  /** Running text has less: a link in every few sentences. */
  prose: 0.2,
  /** Teasers with their first sentences have at least this. */
  teasers: 0.25,
  /** A standfirst with a link in it has less. */
  standfirst: 0.3,
  /** Half of the words: from here on a block leads elsewhere rather than says something. */
  half: 0.5,
  /** A menu has more; the rest are its labels. */
  menu: 0.6,
  /** Hardly a word stands outside the links. */
  nearlyAll: 0.7,
} as const;
