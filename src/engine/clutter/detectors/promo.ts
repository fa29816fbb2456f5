import { WORDS } from '../../dom/scales';
import { wordSet } from '../../features/class-vocabulary';
import { isOffer } from '../../roles/call-to-action';
import type { Detector } from './detector';

/** A box with a link to a channel and fewer words than this is about the channel. By hand on the development half of the corpus, 2026-11. */
const CHANNEL_BOX_WORDS = WORDS.paragraph;

export const promo: Detector = {
  category: 'promo',
  names: wordSet(
    'promo promos promotion promobox teaserbox cta callout campaign event events podcast podcasts eigenwerbung selfpromo marketing',
  ),
  evidence(box, context) {
    const { counts } = context;
    if (isOffer(box, context)) return [{ kind: 'promo.offer', reason: { key: 'ownOffer' } }];
    return counts.count('channelLinks', box) > 0 && box.words < CHANNEL_BOX_WORDS
      ? [{ kind: 'promo.channelLinks', reason: { key: 'ownChannel' } }]
      : [];
  },
};
