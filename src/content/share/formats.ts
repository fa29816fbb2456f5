/** The ways to share an article. */
export const SHARE_FORMATS = [
  'copy-markdown',
  'copy-text',
  'copy-link',
  'save-markdown',
  'save-page',
  'save-epub',
  'print',
] as const;
export type ShareFormat = (typeof SHARE_FORMATS)[number];
