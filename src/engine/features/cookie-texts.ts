import type { Block } from '../page/block';
import { namedAny } from '../page/class-names';
import type { Page } from '../page/read-page';
import { CONSENT_NAMES, wordSet } from './class-vocabulary';
import { holdsPage } from './reader-comments';

/** The word is the same in most languages. */
const COOKIE = /cookie|クッキー|çerez|кук[иа]\p{L}*|쿠키/iu;

/** Answers for a block whether its own text is prose on cookies. Where the title of the page speaks of cookies none is a notice. */
export function cookieReader({ metadata }: Pick<Page, 'metadata'>): (block: Block) => boolean {
  if (metadata.titles.some((title) => COOKIE.test(title))) return () => false;
  return ({ proseBlocks, text }) => proseBlocks > 0 && COOKIE.test(text);
}

/**
 * True for a box of which most of the prose speaks of cookies: more than once, or in a box that is named so.
 * @param texts how many of its texts do
 */
export function isCookieNotice(box: Block, texts: number): boolean {
  return texts * 2 > box.proseBlocks && (texts > 1 || (texts > 0 && isNamedNotice(box)));
}

/** What sites call boxes that ask for consent. A hint: such a box is a notice only where it speaks of cookies as well. */
const NOTICE_NAMES = wordSet('privacy', CONSENT_NAMES);

/** True for a box that is named as a notice on cookies is; none of the page's main parts is one. */
export function isNamedNotice(box: Block): boolean {
  return namedAny(box, NOTICE_NAMES) && !holdsPage(box);
}
