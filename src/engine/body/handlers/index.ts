import type { Role } from '../../roles/role';
import { container } from './container';
import type { Handler } from './handler';
import { heading } from './heading';
import { figure, post } from './media';
import { caption, label, mediaOnly, text, withoutText } from './paragraph';
import { structure } from './structure';

const nothing: Handler = () => undefined;

/** How a block of each role is written into the body. */
export const HANDLERS: Readonly<Record<Role, Handler>> = {
  post,
  figure,
  heading,
  points: structure,
  contents: withoutText('contents'),
  list: structure,
  table: structure,
  quote: structure,
  code: structure,
  container,
  headline: nothing,
  byline: withoutText('byline'),
  date: withoutText('date'),
  dateline: text,
  intro: text,
  paragraph: text,
  'call-to-action': text,
  author: text,
  note: text,
  caption,
  'named-caption': caption,
  credit: label,
  text,
  label,
  elsewhere: caption,
  none: mediaOnly,
};
