import { wordSet } from '../../features/class-vocabulary';
import type { Detector } from './detector';

/** Words of a box, fewer than which it is about the app. By hand on the development half of the corpus, 2026-11. */
const WORDS_BELOW = 120;

export const appPromo: Detector = {
  category: 'app-promo',
  names: wordSet('app apps appstore playstore smartbanner appbanner apppromo'),
  evidence(box, { counts }) {
    return counts.count('storeLinks', box) > 0 && box.words < WORDS_BELOW
      ? [{ kind: 'app-promo.storeLinks', reason: { key: 'appStore' } }]
      : [];
  },
};
