import { WORDS } from '../../dom/scales';
import { wordSet } from '../../features/class-vocabulary';
import type { Detector } from './detector';

/* By hand on the development half of the corpus, 2026-11. */
/** Advertisements in a list, at least. */
const LEAST_ADVERTISEMENTS = 2;
/** A single advertisement has fewer words than this, and fewer words than this for each linked one. */
const SINGLE_ADVERTISEMENT = { words: WORDS.twoSentences, wordsPerLinkedWord: 3 } as const;

export const jobs: Detector = {
  category: 'jobs',
  names: wordSet(
    'job jobs jobmarket jobbox stellenmarkt stellenangebote karriere karrierewelt career careers seminars seminare recruiting jobware stepstone akademie academy',
  ),
  evidence(box, { counts }) {
    const offers = counts.count('jobMarkers', box);
    const reason = { key: 'jobOffers', count: offers } as const;
    if (offers >= LEAST_ADVERTISEMENTS) return [{ kind: 'jobs.markers', reason }];
    const isShort = box.words < SINGLE_ADVERTISEMENT.words;
    return offers === 1 && isShort && box.linkWords > box.words / SINGLE_ADVERTISEMENT.wordsPerLinkedWord
      ? [{ kind: 'jobs.marker', reason }]
      : [];
  },
};
