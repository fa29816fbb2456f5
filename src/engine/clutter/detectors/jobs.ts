import type { Detector } from './detector';
import { wordSet } from './detector';

export const jobs: Detector = {
  category: 'jobs',
  names: wordSet(
    'job jobs jobmarket jobbox stellenmarkt stellenangebote karriere karrierewelt career careers seminars seminare recruiting jobware stepstone akademie academy',
  ),
  signs(box, { counts }) {
    const offers = counts.count('jobMarkers', box);
    if (offers >= 2) return [{ weight: 0.7, reason: { key: 'jobOffers', count: offers } }];
    if (offers === 1 && box.words < 40 && box.linkWords > box.words / 3) {
      return [{ weight: 0.5, reason: { key: 'jobOffers', count: 1 } }];
    }
    return [];
  },
};
