import { position } from '../../context/context';
import type { Detector } from './detector';
import { wordSet } from './detector';

/** A box in the text that asks for an address and is this small is about nothing else. */
const SMALL_BOX_WORDS = 60;

export const newsletter: Detector = {
  category: 'newsletter',
  names: wordSet(
    'newsletter newsletters nl mailing mailinglist briefing subscribe signup mailchimp optin nyhetsbrev nieuwsbrief infolettre boletin bulletin',
  ),
  signs(box, context) {
    const { counts } = context;
    if (
      counts.count('emailFields', box) > 0 &&
      counts.count('passwordFields', box) === 0 &&
      box.words < 250
    ) {
      const weight = box.words <= SMALL_BOX_WORDS && position(context, box) === 'inside' ? 0.6 : 0.4;
      return [{ weight, reason: { key: 'addressForm' } }];
    }
    return [];
  },
};
