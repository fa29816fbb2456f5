import type { Detector } from './detector';
import { wordSet } from './detector';

export const newsletter: Detector = {
  category: 'newsletter',
  names: wordSet(
    'newsletter newsletters nl mailing mailinglist briefing subscribe signup mailchimp mc optin nyhetsbrev nieuwsbrief infolettre boletin bulletin',
  ),
  signs(box, { tally }) {
    if (tally.count('emailFields', box) > 0 && tally.count('passwordFields', box) === 0 && box.words < 250) {
      return [{ weight: 0.4, reason: 'a form that asks for an e-mail address' }];
    }
    return [];
  },
};
