import type { Position } from '../context/context';

/**
 * How strongly each kind of evidence speaks for clutter: the probability, 0..1, that a box is clutter when this evidence is
 * all there is. Independent pieces are combined as 1 − ∏(1 − weight) (see `score.ts`). A key is the category whose detector
 * reads the evidence, or `any`, and what was seen.
 *
 * Source of all: set by hand on the development half of the corpus and checked on the other half, 2026-11. None is fitted.
 */
export const WEIGHTS = {
  /** The heading is a title of the category from end to end: "Related articles". */
  'any.wholeTitle': 0.6,
  /** The heading begins with such a title: "Related articles on the harbour". */
  'any.titleStart': 0.5,
  /** A phrase of the category in a short block that speaks to the reader: "Sign up to our newsletter". */
  'any.callToAction': 0.6,
  /** A phrase of the category that is a good part of the box. */
  'any.phrase': 0.45,
  /** A phrase of the category in a box that says much else (see `LONG_BOX`). */
  'any.phraseInLongBox': 0.3,
  /** A word of the category in class or id. Publishers give such names to boxes of the article as well. */
  'any.className': 0.35,
  /** The box was made by a vendor's script. */
  'any.vendor': 0.7,
  /** The box stands on the page more than once, word for word. */
  'any.repeated': 0.6,
  /** Its lines stand on other pages of the site too. */
  'any.seen': 0.7,

  /** Links that are marked as paid, or lead to a network that sells links. */
  'ad.paidLinks': 0.55,
  /** A picture that is a link to another site, and at most a title. */
  'ad.banners': 0.4,
  /** A question with buttons, about notifications. */
  'app-promo.pushQuestion': 0.6,
  /** Links to an app store. */
  'app-promo.storeLinks': 0.6,
  /** Comments marked as such, or several alike in a row. */
  'comments.items': 0.6,
  /** Most of the prose speaks of cookies. */
  'consent.cookieTexts': 0.6,
  /** A field to write in. Search and contact forms have one as well. */
  'comments.textArea': 0.3,
  /** House rules right before the comments. */
  'comments.rules': 0.6,
  /** A link with a shop's tracking parameter, and a price. */
  'deals.shopLinkAndPrice': 0.55,
  /** Several prices in few words, with links. */
  'deals.prices': 0.4,
  /** Several links with a shop's tracking parameter, without a price. */
  'deals.shopLinks': 0.4,
  /** Several gender notes as job advertisements carry them by law: "(m/f/d)". */
  'jobs.markers': 0.7,
  /** One such note in a short linked line. */
  'jobs.marker': 0.5,
  /** Links to topic pages, and nothing else. */
  'navigation.topicLinks': 0.6,
  /** Links to the article before and after, and little else. */
  'navigation.steps': 0.7,
  /** Short links only. */
  'navigation.menu': 0.62,
  /** Mostly short links, among some long ones. */
  'navigation.mixedMenu': 0.4,
  /** A form for an e-mail address that is all of a small box in the text. */
  'newsletter.smallAddressForm': 0.6,
  /** A form for an e-mail address elsewhere. */
  'newsletter.addressForm': 0.4,
  /** A form for a password. */
  'paywall.loginForm': 0.4,
  /** Amounts of money to choose from: a request for donations, or plans, in any language. */
  'paywall.amounts': 0.6,
  /** A dialog that is laid over the page. */
  'other.dialog': 0.35,
  /** A question with answers to choose from. */
  'other.question': 0.6,
  /** A paragraph set apart that links to where the publisher takes orders. */
  'promo.offer': 0.6,
  /** A link to a channel of the publisher's on another platform. */
  'promo.channelLinks': 0.5,
  /** A whole further article under the one that was opened. */
  'related.furtherArticle': 0.8,
  /** Several cards with picture and linked heading, or one that is all of a box in the text. */
  'related.cards': 0.6,
  /** One such card elsewhere. */
  'related.card': 0.4,
  /** A row of beginnings of other articles, which break off. */
  'related.excerpts': 0.6,
  /** Several links as long as headlines, and little else. */
  'related.articleLinks': 0.45,
  /** Several links as long as headlines under headings, with some text. */
  'related.articleTeasers': 0.4,
  /** A line between paragraphs that is one link from end to end. */
  'related.linkLine': 0.45,
  /** One link as long as a headline, and little else. */
  'related.articleLink': 0.25,
  /** Several links to share the page, in few words. */
  'social.shareLinks': 0.6,
  /** One such link, and hardly another word. */
  'social.shareLink': 0.4,
} as const;

export type EvidenceKind = keyof typeof WEIGHTS;

/**
 * Evidence of clutter that does not show the category: dialogs ask for anything, and job offers, deals and ads are made of cards and linked headlines as
 * well as teasers are. Other evidence of the box names its category, where there is any.
 */
export const WITHOUT_CATEGORY: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>([
  'related.cards',
  'related.card',
  'related.excerpts',
  'related.articleLinks',
  'related.articleTeasers',
  'related.linkLine',
  'related.articleLink',
  'other.dialog',
]);

/**
 * Factor, 0..1, on the weight of each further evidence that a detector reads of the same box: it is not independent of the
 * first. By hand on the development half of the corpus, 2026-11.
 */
export const FURTHER_EVIDENCE = 0.3;

/**
 * What is added to the confidence in a box that has evidence; alone it is no evidence. 0..1, by hand on the development half
 * of the corpus, 2026-11.
 */
export const SUPPORT = {
  /** At least half of the words stand in links. */
  links: 0.1,
  /** The page declares the box an aside. */
  aside: 0.15,
  /** There is no prose in the box. */
  noProse: 0.1,
  /** Where the box stands. */
  position: { before: 0, inside: 0, after: 0.15, outside: 0.1 } satisfies Record<Position, number>,
} as const;
