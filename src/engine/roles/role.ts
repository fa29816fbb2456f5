/** What a block is. */
export type Role = FormRole | TextRole;

/** What a block is by the way it is built, whatever its text says. */
export type FormRole =
  /** A post of a social network. */
  | 'post'
  /** Pictures, videos or embeds with their caption. */
  | 'figure'
  | 'heading'
  /** The article in a few points. */
  | 'points'
  /** Links to other places of the same page. */
  | 'contents'
  | 'list'
  | 'table'
  | 'quote'
  | 'code'
  /** A box of other blocks. */
  | 'container';

/** What the text that stands in a block itself is. */
export type TextRole =
  | 'headline'
  | 'byline'
  | 'date'
  /** Where and when a report was filed: "LONDON —". */
  | 'dateline'
  /** A line of prose between headline and text: a standfirst, or the first paragraph set in another way. */
  | 'intro'
  /** Text that is set as most of the article is, or that closes it. */
  | 'paragraph'
  /** "Sign up to our newsletter!", set as a paragraph. */
  | 'call-to-action'
  /** A link to the author beside the text. */
  | 'author'
  /** A correction, a disclosure, or a note on the author. */
  | 'note'
  | 'caption'
  /** Named as a caption, and no `figcaption`: of a picture beside it, or the text of a teaser. */
  | 'named-caption'
  /** Whom a picture or text is from. */
  | 'credit'
  /** Other text in the article's box that reads as text. */
  | 'text'
  /** "3 min", "Share": neither clutter to hide nor text. */
  | 'label'
  /** Text outside the article's box. */
  | 'elsewhere'
  /** No text of its own. */
  | 'none';

/** What elements with a structure of their own are. */
export const STRUCTURES: ReadonlyMap<string, FormRole> = new Map([
  ['ul', 'list'],
  ['ol', 'list'],
  ['dl', 'list'],
  ['table', 'table'],
  ['pre', 'code'],
  ['blockquote', 'quote'],
]);
