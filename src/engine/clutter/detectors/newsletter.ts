import { position } from '../../context/context';
import { WORDS } from '../../dom/scales';
import { wordSet } from '../../features/class-vocabulary';
import { SMALL_BOX_WORDS } from '../thresholds';
import type { Detector } from './detector';

/** A box with a field for an address and fewer words than this is a form to sign up. By hand on the development half of the corpus, 2026-11. */
const ADDRESS_FORM_WORDS = WORDS.section;

export const newsletter: Detector = {
  category: 'newsletter',
  names: wordSet(
    'newsletter newsletters mailing mailinglist briefing subscribe signup mailchimp optin nyhetsbrev nieuwsbrief infolettre boletin bulletin',
  ),
  evidence(box, context) {
    const { counts } = context;
    const asksAddress = counts.count('emailFields', box) > 0 && counts.count('passwordFields', box) === 0;
    if (!asksAddress || box.words >= ADDRESS_FORM_WORDS) return [];
    const isSmall = box.words <= SMALL_BOX_WORDS && position(context, box) === 'inside';
    return [
      {
        kind: isSmall ? 'newsletter.smallAddressForm' : 'newsletter.addressForm',
        reason: { key: 'addressForm' },
      },
    ];
  },
};
