import type { Detector } from './detector';
import { wordSet } from './detector';

export const deals: Detector = {
  category: 'deals',
  names: wordSet(
    'deal deals voucher vouchers coupon coupons gutschein gutscheine affiliate shopping shop product products preisvergleich pricecomparison bestseller commerce angebote schnaeppchen merchandise amazon buybox',
  ),
  signs(box, { counts }) {
    const shops = counts.count('shopLinks', box);
    const prices = counts.count('prices', box);
    if (shops >= 1 && prices >= 1 && box.prose < 60) {
      return [{ weight: 0.55, reason: { key: 'pricedLinks', count: prices } }];
    }
    if (prices >= 2 && box.links >= 2 && box.words < 40 * prices && box.prose < box.words / 3) {
      return [{ weight: 0.4, reason: { key: 'pricedLinks', count: prices } }];
    }
    if (shops >= 2 && box.prose < box.words / 3)
      return [{ weight: 0.4, reason: { key: 'shopLinks', count: shops } }];
    return [];
  },
};
