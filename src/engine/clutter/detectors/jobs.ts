import { wordSet } from '../../features/class-vocabulary';
import type { Detector } from './detector';

/* By hand on the development half of the corpus, 2026-11. */
/** Job advertisements of a list of them, at least. */
const LEAST_OFFERS = 2;
/** Words of a single advertisement, fewer than, and its words for each one that is linked, fewer than. */
const SINGLE_OFFER = { words: 40, wordsPerLinkedWord: 3 } as const;

export const jobs: Detector = {
  category: 'jobs',
  names: wordSet(
    'job jobs jobmarket jobbox stellenmarkt stellenangebote karriere karrierewelt career careers seminars seminare recruiting jobware stepstone akademie academy',
  ),
  evidence(box, { counts }) {
    const offers = counts.count('jobMarkers', box);
    const reason = { key: 'jobOffers', count: offers } as const;
    if (offers >= LEAST_OFFERS) return [{ kind: 'jobs.markers', reason }];
    const isShort = box.words < SINGLE_OFFER.words;
    return offers === 1 && isShort && box.linkWords > box.words / SINGLE_OFFER.wordsPerLinkedWord
      ? [{ kind: 'jobs.marker', reason }]
      : [];
  },
};
