import type { Detector } from './detector';
import { wordSet } from './detector';

export const ad: Detector = {
  category: 'ad',
  names: wordSet(
    'ad ads adv advert advertisement advertising adslot adbox adunit adspace adcontainer adwrapper dfp gpt banner sponsored sponsor werbung anzeige anzeigen annonce publicidad pubblicita pub reklama annons reklame native promoted outstream billboard leaderboard skyscraper mrec',
  ),
  vendors:
    'ins.adsbygoogle, [id^="google_ads_"], [id^="div-gpt-ad"], [data-google-query-id], [data-ad-slot], [data-ad-unit], [id^="taboola-"], .OUTBRAIN, [data-widget-id^="AR_"], [data-dfp], amp-ad, amp-embed[type=taboola], [aria-label="advertisement" i]',
  signs(box, { counts }) {
    const paid = counts.count('paidLinks', box);
    return paid > 0 && paid * 3 >= box.links
      ? [{ weight: 0.55, reason: { key: 'paidLinks', count: paid } }]
      : [];
  },
};
