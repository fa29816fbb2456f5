/**
 * How long (ms) tests of many cases may take; about twenty times what they take on a machine with nothing else to do.
 * A fault that never ends is found by them as well.
 */
export const PATIENCE_MS = {
  /** A property that is tried on a few hundred cases. */
  property: 120_000,
  /** A property that a long search may try on thousands (`VITE_FUZZ_RUNS`). */
  search: 600_000,
  /** Settings of hundreds or thousands of sites, compressed and exchanged. */
  manySites: 60_000,
} as const;
