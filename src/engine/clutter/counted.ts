import type { PageNode } from '../page/node';

/** What is counted once per page, so that every box can be asked in constant time. */
export type TallyName =
  | 'longLinks'
  | 'shortLinks'
  | 'tagLinks'
  | 'shareLinks'
  | 'storeLinks'
  | 'shopLinks'
  | 'paidLinks'
  | 'channelLinks'
  | 'authorLinks'
  | 'jobMarkers'
  | 'prices'
  | 'emailFields'
  | 'passwordFields'
  | 'textAreas'
  | 'headings'
  | 'linkedHeadings'
  | 'excerpts'
  | 'commentItems'
  | 'frames'
  | 'times';

/** Counts one more of a kind in a block, or several. */
export type Add = (name: TallyName, node: PageNode, by?: number) => void;
