import { position } from '../../context/context';
import { WORDS } from '../../dom/scales';
import { wordSet } from '../../features/class-vocabulary';
import type { Block } from '../../page/block';
import type { Detector } from './detector';

/* By hand on the development half of the corpus, 2026-11. */
/** A box with a priced link and fewer words of prose than this is an offer. */
const OFFER_PROSE_WORDS = WORDS.paragraph;
/** Prices or shop links in a list of offers, at least. */
const LEAST_OFFERS = 2;
/** A list of offers has fewer words than this for each price. */
const WORDS_PER_PRICE = WORDS.twoSentences;
/** A list of offers has more words than this for each word of prose in it. */
const WORDS_PER_PROSE_WORD = 3;

export const deals: Detector = {
  category: 'deals',
  names: wordSet(
    'deal deals voucher vouchers coupon coupons gutschein gutscheine affiliate shopping shop product products preisvergleich pricecomparison bestseller commerce angebote schnaeppchen merchandise amazon buybox',
  ),
  evidence(box, context) {
    const { counts } = context;
    const shops = counts.count('shopLinks', box);
    const prices = counts.count('prices', box);
    if (shops > 0 && prices > 0 && box.prose < OFFER_PROSE_WORDS)
      return [{ kind: 'deals.shopLinkAndPrice', reason: { key: 'pricedLinks', count: prices } }];
    if (!hasLittleProse(box)) return [];
    const isPriceList = prices >= LEAST_OFFERS && box.links >= LEAST_OFFERS;
    if (isPriceList && box.words < WORDS_PER_PRICE * prices)
      return [{ kind: 'deals.prices', reason: { key: 'pricedLinks', count: prices } }];
    return shops >= LEAST_OFFERS && (box.words === 0 || position(context, box) !== 'inside')
      ? [{ kind: 'deals.shopLinks', reason: { key: 'shopLinks', count: shops } }]
      : [];
  },
};

function hasLittleProse({ prose, words }: Block): boolean {
  return prose === 0 || prose < words / WORDS_PER_PROSE_WORD;
}
