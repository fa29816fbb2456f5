import { WORDS } from '../../dom/scales';
import { wordSet } from '../../features/class-vocabulary';
import type { Detector } from './detector';

/** A box with a link to an app store and fewer words than this is about the app. By hand on the development half of the corpus, 2026-11. */
const APP_BOX_WORDS = WORDS.paragraphs;

export const appPromo: Detector = {
  category: 'app-promo',
  names: wordSet('app apps appstore playstore smartbanner appbanner apppromo'),
  evidence(box, { counts }) {
    return counts.count('storeLinks', box) > 0 && box.words < APP_BOX_WORDS
      ? [{ kind: 'app-promo.storeLinks', reason: { key: 'appStore' } }]
      : [];
  },
};
