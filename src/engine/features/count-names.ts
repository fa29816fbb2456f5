import type { Block } from '../page/block';

/** What is counted once per page, so that every box can be asked in constant time. */
export type CountName =
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
export type Add = (name: CountName, node: Block, by?: number) => void;
