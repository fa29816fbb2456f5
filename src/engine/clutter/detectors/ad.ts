import { type Context, position } from '../../context/context';
import { TITLE_WORDS } from '../../features/block-phrases';
import { wordSet } from '../../features/class-vocabulary';
import type { Block } from '../../page/block';
import type { Detector } from './detector';

/** Links in a box of ads for each paid one, at most. By hand on the development half of the corpus, 2026-11. */
const LINKS_PER_PAID_LINK = 3;

export const ad: Detector = {
  category: 'ad',
  names: wordSet(
    'ad ads adv advert advertisement advertising adslot adbox adunit adspace adcontainer adwrapper dfp gpt banner sponsored sponsor werbung anzeige anzeigen annonce publicidad pubblicita pub reklama annons reklame native promoted outstream billboard leaderboard skyscraper mrec',
  ),
  vendors:
    'ins.adsbygoogle, [id^="google_ads_"], [id^="div-gpt-ad"], [data-google-query-id], [data-ad-slot], [data-ad-unit], [id^="taboola-"], .OUTBRAIN, [data-widget-id^="AR_"], [data-dfp], amp-ad, amp-embed[type=taboola], [aria-label="advertisement" i]',
  evidence(box, context) {
    const { counts } = context;
    const paid = counts.count('paidLinks', box);
    if (paid > 0 && box.links <= paid * LINKS_PER_PAID_LINK)
      return [{ kind: 'ad.paidLinks', reason: { key: 'paidLinks', count: paid } }];
    return isBanner(box, context) ? [{ kind: 'ad.banners', reason: { key: 'banner' } }] : [];
  },
};

/** True for a box beside or under the text that holds a picture with a link to another site, and at most its title. */
function isBanner(box: Block, context: Context): boolean {
  const banners = context.counts.count('banners', box);
  if (banners === 0 || banners < box.links || box.words > TITLE_WORDS || box.prose > 0) return false;
  const where = position(context, box);
  return (where === 'after' || where === 'outside') && !box.element.closest('figure');
}
