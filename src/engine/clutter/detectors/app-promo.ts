import type { Context } from '../../context/context';
import { WORDS } from '../../dom/scales';
import { wordSet } from '../../features/class-vocabulary';
import type { Block } from '../../page/block';
import { SMALL_BOX_WORDS } from '../thresholds';
import type { Detector } from './detector';
import { asksForData } from './question';

/** A box with a link to an app store and fewer words than this is about the app. By hand on the development half of the corpus, 2026-11. */
const APP_BOX_WORDS = WORDS.paragraphs;

export const appPromo: Detector = {
  category: 'app-promo',
  names: wordSet('app apps appstore playstore smartbanner appbanner apppromo'),
  evidence(box, context) {
    const { counts } = context;
    if (asksToNotify(box, context)) return [{ kind: 'app-promo.pushQuestion', reason: { key: 'question' } }];
    return counts.count('storeLinks', box) > 0 && box.words < APP_BOX_WORDS
      ? [{ kind: 'app-promo.storeLinks', reason: { key: 'appStore' } }]
      : [];
  },
};

/** The word for notifications in the languages of the lexicons, as it begins. */
const NOTIFICATION =
  /(?<!\p{L})(?:push|notif|benachrichtigung|meldingen|varsl|varsel|powiadomi|bildirim|oznámení|ilmoitu|уведомл|сповіщ|оповещ|通知|알림|إشعار)/iu;

/** These come by another way, and are asked for by newsletters and comments. */
const BY_MAIL = /e-?mail|メール|메일/i;

/** True for a small box with buttons whose first line is about notifications. */
function asksToNotify(box: Block, context: Context): boolean {
  if (box.words > SMALL_BOX_WORDS || context.counts.count('buttons', box) === 0) return false;
  const lines = context.page.blocks.slice(box.index, box.end).filter(({ text }) => text !== '');
  const text = (lines.find(({ controls }) => controls === 0) ?? box).text;
  return NOTIFICATION.test(text) && !BY_MAIL.test(text) && !asksForData(box, context);
}
