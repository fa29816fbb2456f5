import { WORDS } from '../../dom/scales';
import { wordSet } from '../../features/class-vocabulary';
import { isAppeal } from '../../roles/call-to-action';
import type { Detector } from './detector';

/** A box with a field for a password and fewer words than this is a login form. By hand on the development half of the corpus, 2026-11. */
const LOGIN_FORM_WORDS = WORDS.section;
/** Amounts to choose from, at least: one is a price. */
const LEAST_AMOUNTS = 2;

export const paywall: Detector = {
  category: 'paywall',
  names: wordSet(
    'paywall regwall meter metered piano subscribe subscription subscriptions abo abonnement abonnements abonnieren premium gateway barrier upsell registration register donate donation spenden spende supporter membership',
  ),
  vendors:
    '.tp-modal, .tp-backdrop, .tp-container-inner, [id^="piano-"], #gateway-content, .fc-ab-root, .swg-dialog, [data-poool], #poool-widget',
  evidence(box, context) {
    const { counts } = context;
    if (isAppeal(box, context)) return [{ kind: 'paywall.appeal', reason: { key: 'ownOffer' } }];
    const amounts = counts.count('amounts', box);
    if (amounts >= LEAST_AMOUNTS && box.words < LOGIN_FORM_WORDS)
      return [{ kind: 'paywall.amounts', reason: { key: 'amountForm' } }];
    return counts.count('passwordFields', box) > 0 && box.words < LOGIN_FORM_WORDS
      ? [{ kind: 'paywall.loginForm', reason: { key: 'loginForm' } }]
      : [];
  },
};
