import type { ClutterCategory } from '../engine/types';
import type { MessageKey } from './i18n';

/** The name of each category in the user interface. */
export const CATEGORY_LABELS: Readonly<Record<ClutterCategory, MessageKey>> = {
  paywall: 'category_paywall',
  deals: 'category_deals',
  comments: 'category_comments',
  newsletter: 'category_newsletter',
  related: 'category_related',
  jobs: 'category_jobs',
  consent: 'category_consent',
  social: 'category_social',
  ad: 'category_ad',
  'app-promo': 'category_appPromo',
  notice: 'category_notice',
  promo: 'category_promo',
  navigation: 'category_navigation',
  other: 'category_other',
};
