/**
 * The sentences by which the engine explains itself, in English; `$1` and `$2` are filled with a text of the page or a number.
 * Those of clutter are clauses that complete "hidden because".
 */
export const ENGLISH = {
  headed: 'headed “$1”',
  under: 'stands under “$1”',
  says: 'says “$1”',
  leadIn: '“$1” and a link',
  named: 'called “$1” by the page',
  leadsTo: 'its links lead to “$1”',
  vendor: 'made by a known provider of such boxes',
  repeated: 'stands on this page more than once',
  seen: 'stands on other pages of this site too',
  taught: 'you chose to hide this',
  paidLinks: { one: '$1 paid link', other: '$1 paid links' },
  banner: 'a picture that leads to another site',
  appStore: 'a link to an app store',
  readerComments: { one: '$1 reader comment', other: '$1 reader comments' },
  writingForm: 'a form to write in',
  pricedLinks: { one: '$1 price with links', other: '$1 prices with links' },
  shopLinks: { one: '$1 link to shops', other: '$1 links to shops' },
  jobOffers: { one: '$1 job offer', other: '$1 job offers' },
  topicLinks: { one: '$1 topic link', other: '$1 topic links' },
  steps: 'leads to the article before or after',
  shortLinks: { one: '$1 short link', other: '$1 short links' },
  addressForm: 'a form that asks for an e-mail address',
  loginForm: 'a form to log in',
  cookieTexts: 'it speaks of cookies',
  ownOffer: 'an offer of the publisher',
  amountForm: 'amounts of money to choose from',
  question: 'a question with answers to choose from',
  controls: 'only buttons and fields',
  icons: 'a row of icons that are links',
  dialog: 'a dialog that is laid over the page',
  ownChannel: "a link to the publisher's own channel",
  furtherArticle: 'another article, appended to this one',
  articleCards: { one: '$1 card of another article', other: '$1 cards of other articles' },
  articleLinks: { one: '$1 link to another article', other: '$1 links to other articles' },
  articleTeasers: { one: '$1 teaser of another article', other: '$1 teasers of other articles' },
  shareLinks: { one: '$1 link to share or follow', other: '$1 links to share or follow' },
  noText: 'The page has no text.',
  noRunningText: 'The page has no running text.',
  tooShort: 'The page has too little running text for an article.',
  paidPartHidden: 'The page declares a part for subscribers and does not show it.',
  textWithheld: 'The page has the text of the article, but does not show it.',
  wordsMissing: 'The page declares more words ($1) than it shows.',
  endsWith: 'After the text the page says “$1”.',
  declaredPaidOpening:
    'The publisher declares this article as not free, and only its opening is in the page.',
  declaredFree: 'The publisher declares this article as free.',
  wordsComplete: 'All the words the publisher declares are in the page.',
  declaredPaid: 'The publisher declares this article as not free; the page may show all of it or not.',
  promptBehind: 'The page shows a subscription prompt; the text may go on behind it.',
  promptOnly: 'The page promotes a subscription, but the text does not break off.',
  pageOf: 'This is page $1 of $2 of the story.',
  pageOfMore: 'This is page $1 of a story that goes on on other pages.',
  nothingMissing: 'Nothing in the page says that text is missing.',
} satisfies Record<string, string | { one: string; other: string }>;

export type ReasonKey = keyof typeof ENGLISH;

/** Those that have a form for one and a form for more; they come with a number. */
export type CountedKey = {
  [Key in ReasonKey]: (typeof ENGLISH)[Key] extends string ? never : Key;
}[ReasonKey];

/** Why a box was found, or what the access state rests on: which sentence, and what fills it. */
export type Reason =
  | { readonly key: Exclude<ReasonKey, CountedKey>; readonly text?: string | number; readonly more?: number }
  | { readonly key: CountedKey; readonly count: number };

/** Puts reasons into words; several become one clause. */
export type Say = (reasons: readonly Reason[]) => string;

export const sayInEnglish: Say = (reasons) => reasons.map(sentence).join(', ');

function sentence(reason: Reason): string {
  const words = ENGLISH[reason.key];
  if (typeof words === 'string')
    return words
      .replace('$1', () => String('text' in reason ? reason.text : ''))
      .replace('$2', () => String('more' in reason ? reason.more : ''));
  const count = 'count' in reason ? reason.count : 0;
  return (count === 1 ? words.one : words.other).replace('$1', String(count));
}
