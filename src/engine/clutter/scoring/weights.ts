import type { Position } from '../../context/context';

/**
 * Four strengths of evidence: the probability, 0..1, that a box is clutter when evidence of this strength is all there is.
 * In place of 44 weights that were each set by hand: on 121 labelled pages they hide more of the boxes in both halves, and no
 * more of the article (2026-11).
 */
export const STRENGTH = { hint: 0.3, fair: 0.45, strong: 0.6, sure: 0.8 } as const;

/**
 * How strongly each kind of evidence speaks for clutter. Independent pieces are combined as 1 − ∏(1 − weight) (see `score.ts`). A key is the category whose detector
 * reads the evidence, or `any`, and what was seen.
 */
export const WEIGHTS = {
  /** The heading is a title of the category from end to end: "Related articles". */
  'any.wholeTitle': STRENGTH.strong,
  /** The heading begins with such a title: "Related articles on the harbour". */
  'any.titleStart': STRENGTH.strong,
  /** A phrase of the category in a short block that speaks to the reader: "Sign up to our newsletter". */
  'any.callToAction': STRENGTH.strong,
  /** A phrase of the category that is a good part of the box. */
  'any.phrase': STRENGTH.fair,
  /** A phrase of the category in a box that says much else (see `LONG_BOX`). */
  'any.phraseInLongBox': STRENGTH.hint,
  /** A word of the category in class or id. Publishers give such names to boxes of the article as well. */
  'any.className': STRENGTH.hint,
  /** Most links of a box of links lead to it, by the words in their addresses. */
  'any.target': STRENGTH.fair,
  /** The box was made by a vendor's script. */
  'any.vendor': STRENGTH.strong,
  /** The box stands on the page more than once, word for word. */
  'any.repeated': STRENGTH.strong,
  /** Its lines stand on other pages of the site too. */
  'any.seen': STRENGTH.strong,

  /** Links that are marked as paid, or lead to a network that sells links. */
  'ad.paidLinks': STRENGTH.strong,
  /** A picture that is a link to another site, and at most a title. */
  'ad.banners': STRENGTH.fair,
  /** A question with buttons, about notifications. */
  'app-promo.pushQuestion': STRENGTH.strong,
  /** Links to an app store. */
  'app-promo.storeLinks': STRENGTH.strong,
  /** Comments marked as such, or several alike in a row. */
  'comments.items': STRENGTH.strong,
  /** Most of the prose speaks of cookies. */
  'consent.cookieTexts': STRENGTH.strong,
  /** A field to write in. Search and contact forms have one as well. */
  'comments.textArea': STRENGTH.hint,
  /** Links to the comments below, and hardly another word. */
  'comments.link': STRENGTH.fair,
  /** House rules right before the comments. */
  'comments.rules': STRENGTH.strong,
  /** A link with a shop's tracking parameter, and a price. */
  'deals.shopLinkAndPrice': STRENGTH.strong,
  /** Several prices in few words, with links. */
  'deals.prices': STRENGTH.fair,
  /** Several links with a shop's tracking parameter, without a price. */
  'deals.shopLinks': STRENGTH.fair,
  /** Several gender notes as job advertisements carry them by law: "(m/f/d)". */
  'jobs.markers': STRENGTH.strong,
  /** One such note in a short linked line. */
  'jobs.marker': STRENGTH.fair,
  /** Links to topic pages, and nothing else. */
  'navigation.topicLinks': STRENGTH.strong,
  /** Links to the article before and after, and little else. */
  'navigation.steps': STRENGTH.strong,
  /** Short links only. */
  'navigation.menu': STRENGTH.strong,
  /** Mostly short links, among some long ones. */
  'navigation.mixedMenu': STRENGTH.fair,
  /** A form for an e-mail address that is all of a small box in the text. */
  'newsletter.smallAddressForm': STRENGTH.strong,
  /** A form for an e-mail address elsewhere. */
  'newsletter.addressForm': STRENGTH.fair,
  /** A form for a password. */
  'paywall.loginForm': STRENGTH.fair,
  /** Amounts of money to choose from: a request for donations, or plans, in any language. */
  'paywall.amounts': STRENGTH.strong,
  /** A text that ends in a link to give. */
  'paywall.appeal': STRENGTH.strong,
  /** A dialog that is laid over the page. */
  'other.dialog': STRENGTH.hint,
  /** Buttons and fields beside the article, and hardly a word. */
  'other.controls': STRENGTH.fair,
  /** A question with answers to choose from. */
  'other.question': STRENGTH.strong,
  /** A paragraph set apart that links to where the publisher takes orders. */
  'promo.offer': STRENGTH.strong,
  /** A link to a channel of the publisher's on another platform. */
  'promo.channelLinks': STRENGTH.fair,
  /** A whole further article under the one that was opened. */
  'related.furtherArticle': STRENGTH.sure,
  /** Several cards with picture and linked heading, or one that is all of a box in the text. */
  'related.cards': STRENGTH.strong,
  /** One such card elsewhere. */
  'related.card': STRENGTH.fair,
  /** A row of beginnings of other articles, which break off. */
  'related.excerpts': STRENGTH.strong,
  /** Several links as long as headlines, and little else. */
  'related.articleLinks': STRENGTH.fair,
  /** Several links as long as headlines under headings, with some text. */
  'related.articleTeasers': STRENGTH.fair,
  /** A line between paragraphs that is one link from end to end. */
  'related.linkLine': STRENGTH.fair,
  /** One link as long as a headline, and little else. */
  'related.articleLink': STRENGTH.hint,
  /** Several links to share the page, in few words. */
  'social.shareLinks': STRENGTH.strong,
  /** One such link, and hardly another word. */
  'social.shareLink': STRENGTH.fair,
  /** Several links without a word and without a picture. */
  'social.icons': STRENGTH.hint,
  /** Several tools, one of them a link to the comments, and hardly a word. */
  'social.tools': STRENGTH.fair,
} as const;

export type EvidenceKind = keyof typeof WEIGHTS;

/**
 * Evidence of clutter that does not show the category: dialogs ask for anything, and job offers, deals and ads are made of
 * cards and linked headlines as well as teasers are. Other evidence of the box names its category, where there is any.
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
  'other.controls',
  'social.icons',
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
