import { wordSet } from '../../features/class-vocabulary';
import type { Detector } from './detector';

/** Words of a box, fewer than which a link to a channel is what it is about. By hand on the development half of the corpus, 2026-11. */
const WORDS_BELOW = 60;

export const promo: Detector = {
  category: 'promo',
  names: wordSet(
    'promo promos promotion promobox teaserbox cta callout campaign event events podcast podcasts eigenwerbung selfpromo marketing',
  ),
  evidence(box, { counts }) {
    return counts.count('channelLinks', box) > 0 && box.words < WORDS_BELOW
      ? [{ kind: 'promo.channelLinks', reason: { key: 'ownChannel' } }]
      : [];
  },
};
