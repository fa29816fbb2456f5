import type { Detector } from './detector';
import { wordSet } from './detector';

export const promo: Detector = {
  category: 'promo',
  names: wordSet(
    'promo promos promotion promobox teaserbox cta callout campaign event events podcast podcasts eigenwerbung selfpromo marketing',
  ),
  signs(box, { counts }) {
    return counts.count('channelLinks', box) > 0 && box.words < 60
      ? [{ weight: 0.5, reason: { key: 'ownChannel' } }]
      : [];
  },
};
