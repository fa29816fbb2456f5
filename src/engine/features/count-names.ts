import type { Block } from '../page/block';
import type { Target } from './link-targets';

/** Kinds of things that are counted once a page. */
export type CountName =
  /** Links with as many words as a headline. */
  | 'longLinks'
  /** Links with fewer. */
  | 'shortLinks'
  /** Links to a page about a topic. */
  | 'tagLinks'
  /** Links to the article before or after this one. */
  | 'stepLinks'
  /** Links to share the page, or to a social network. */
  | 'shareLinks'
  /** Links to an app store. */
  | 'storeLinks'
  /** Links with a shop's tracking parameter. */
  | 'shopLinks'
  /** Links that are marked as paid, or lead to a network that sells links. */
  | 'paidLinks'
  /** Pictures that are links to another site. */
  | 'banners'
  /** Links to a channel of the publisher's on another platform. */
  | 'channelLinks'
  /** Links to where the publisher takes orders, subscriptions or gifts. */
  | 'offerLinks'
  /** Links to the comments on the same page. */
  | 'commentLinks'
  /** Links to what is no article, by their addresses. */
  | `${Target}Target`
  /** Links that are marked as leading to the author. */
  | 'authorLinks'
  /** Gender notes as job advertisements carry them. */
  | 'jobMarkers'
  /** Amounts with a currency. */
  | 'prices'
  /** Prose that speaks of cookies, on a page whose title does not. */
  | 'cookieTexts'
  | 'emailFields'
  | 'passwordFields'
  | 'textAreas'
  /** Buttons to press one of: answers to a question. */
  | 'buttons'
  /** Fields to choose one of several answers. */
  | 'choices'
  /** Buttons, and fields to choose one of several, that say an amount of money and little else. */
  | 'amounts'
  | 'headings'
  /** Headings that are a link to another page. */
  | 'linkedHeadings'
  /** Beginnings of other articles in a row. */
  | 'excerpts'
  /** Readers' comments. */
  | 'commentItems'
  | 'frames'
  /** `time` elements. */
  | 'times';

/** Counts one more thing of a kind in a block, or several. */
export type Add = (name: CountName, block: Block, by?: number) => void;
