import type { CountedKey, Reason, ReasonKey, Say } from '../engine/reasons';
import { type MessageKey, type PluralKey, t, tn } from '../ui/i18n';

/** The engine's sentences in the user interface. */
const SENTENCES: Readonly<Record<Exclude<ReasonKey, CountedKey>, MessageKey>> = {
  headed: 'reasonHeaded',
  under: 'reasonUnder',
  says: 'reasonSays',
  leadIn: 'reasonLeadIn',
  named: 'reasonNamed',
  vendor: 'reasonVendor',
  taught: 'taughtReason',
  appStore: 'reasonAppStore',
  writingForm: 'reasonWritingForm',
  addressForm: 'reasonAddressForm',
  loginForm: 'reasonLoginForm',
  ownChannel: 'reasonOwnChannel',
  furtherArticle: 'reasonFurtherArticle',
  noText: 'reasonNoText',
  noRunningText: 'reasonNoRunningText',
  tooShort: 'reasonTooShort',
  paidPartHidden: 'reasonPaidPartHidden',
  wordsMissing: 'reasonWordsMissing',
  endsWith: 'reasonEndsWith',
  declaredPaidOpening: 'reasonDeclaredPaidOpening',
  declaredFree: 'reasonDeclaredFree',
  wordsComplete: 'reasonWordsComplete',
  declaredPaid: 'reasonDeclaredPaid',
  promptBehind: 'reasonPromptBehind',
  promptOnly: 'reasonPromptOnly',
  nothingMissing: 'reasonNothingMissing',
};
const COUNTED: Readonly<Record<CountedKey, PluralKey>> = {
  paidLinks: 'reasonPaidLinks',
  readerComments: 'reasonReaderComments',
  pricedLinks: 'reasonPricedLinks',
  shopLinks: 'reasonShopLinks',
  jobOffers: 'reasonJobOffers',
  topicLinks: 'reasonTopicLinks',
  shortLinks: 'reasonShortLinks',
  articleCards: 'reasonArticleCards',
  articleLinks: 'reasonArticleLinks',
  articleTeasers: 'reasonArticleTeasers',
  shareLinks: 'reasonShareLinks',
};

/** Puts reasons into the language of the user interface. */
export const say: Say = (reasons) =>
  reasons.map(sentence).reduce((first, second) => t('reasonBoth', first, second));

function sentence(reason: Reason): string {
  return 'count' in reason
    ? tn(COUNTED[reason.key], reason.count)
    : t(SENTENCES[reason.key], ...(reason.text === undefined ? [] : [reason.text]));
}
