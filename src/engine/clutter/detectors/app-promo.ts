import type { Detector } from './detector';
import { wordSet } from './detector';

export const appPromo: Detector = {
  category: 'app-promo',
  names: wordSet('app apps appstore playstore smartbanner appbanner apppromo'),
  signs(box, { counts }) {
    const links = counts.count('storeLinks', box);
    return links > 0 && box.words < 120 ? [{ weight: 0.6, reason: { key: 'appStore' } }] : [];
  },
};
