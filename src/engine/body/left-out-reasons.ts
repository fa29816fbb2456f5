import type { Role } from '../roles/role';

/** Why a text is not in the article, as a reader understands it. In English: for `npm run inspect` and the bench. */
export const LEFT_OUT = {
  headline: 'part of the headline',
  byline: 'line with the author, shown under the headline',
  date: 'date, shown under the headline',
  label: 'a label, no sentence',
  menu: 'a menu of the site',
  pages: 'the way to the other pages of the story',
  contents: 'table of contents, which the outline stands for',
  control: 'a button or a field',
  player: 'control of a player or a gallery',
  drawing: 'lettering of a drawing',
  formula: 'drawing or source of a formula that is in the article',
  download: 'a link to download a picture or to enlarge it',
  standIn: 'stands in for a picture that is in the article',
  hint: 'a hint about a link',
  permalink: 'a link to its own place',
  lineNumbers: 'numbers of the lines of code',
  screenReaders: 'only for screen readers',
  twice: 'said twice',
  leadsAway: 'a heading that leads to another page',
  headsHidden: 'heading of a box that is hidden',
  overText: 'stands over the text',
  around: 'part of the page around the article',
  withheld: 'kept back by the publisher',
  prompt: 'says how to read on, and stays on the page',
} as const;

export type LeftOutReason = keyof typeof LEFT_OUT;

/** Why a text of a role is not in the article where it stands over the text or around it. */
export const REASON_OF_ROLE: Readonly<Partial<Record<Role, LeftOutReason>>> = {
  headline: 'headline',
  byline: 'byline',
  author: 'byline',
  date: 'date',
  dateline: 'date',
  contents: 'contents',
  label: 'label',
  credit: 'label',
};
