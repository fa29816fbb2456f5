import type { ClutterCategory } from '../engine/types';
import type { MessageKey } from './i18n';

/** The name of each category in the user interface, and a line that says what falls under it. */
export const CATEGORIES: Readonly<Record<ClutterCategory, { name: MessageKey; hint: MessageKey }>> = {
  paywall: { name: 'category_paywall', hint: 'category_paywall_hint' },
  deals: { name: 'category_deals', hint: 'category_deals_hint' },
  comments: { name: 'category_comments', hint: 'category_comments_hint' },
  newsletter: { name: 'category_newsletter', hint: 'category_newsletter_hint' },
  related: { name: 'category_related', hint: 'category_related_hint' },
  jobs: { name: 'category_jobs', hint: 'category_jobs_hint' },
  consent: { name: 'category_consent', hint: 'category_consent_hint' },
  social: { name: 'category_social', hint: 'category_social_hint' },
  ad: { name: 'category_ad', hint: 'category_ad_hint' },
  'app-promo': { name: 'category_appPromo', hint: 'category_appPromo_hint' },
  notice: { name: 'category_notice', hint: 'category_notice_hint' },
  promo: { name: 'category_promo', hint: 'category_promo_hint' },
  navigation: { name: 'category_navigation', hint: 'category_navigation_hint' },
  other: { name: 'category_other', hint: 'category_other_hint' },
};
