import type { Detector } from './detector';
import { wordSet } from './detector';

export const paywall: Detector = {
  category: 'paywall',
  names: wordSet(
    'paywall regwall meter metered piano subscribe subscription subscriptions abo abonnement abonnements abonnieren premium gateway barrier upsell registration register donate donation spenden spende supporter membership',
  ),
  vendors:
    '.tp-modal, .tp-backdrop, .tp-container-inner, [id^="piano-"], #gateway-content, .fc-ab-root, .swg-dialog, [data-poool], #poool-widget',
  signs(box, { counts }) {
    if (counts.count('passwordFields', box) > 0 && box.words < 300) {
      return [{ weight: 0.3, reason: { key: 'loginForm' } }];
    }
    return [];
  },
};
