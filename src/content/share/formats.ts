/** What a reader can do with an article besides reading it. */
export const WAYS = [
  'copy-markdown',
  'copy-text',
  'copy-link',
  'save-markdown',
  'save-page',
  'print',
] as const;
export type Way = (typeof WAYS)[number];
