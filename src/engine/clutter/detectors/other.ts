import { type Context, position } from '../../context/context';
import { WORDS } from '../../dom/scales';
import { wordSet } from '../../features/class-vocabulary';
import { type Block, roleOf } from '../../page/block';
import { namedAny } from '../../page/class-names';
import { holdsText } from '../../roles/protected/other-text';
import type { Detector } from './detector';
import { asksForData, isQuestion } from './question';

export const other: Detector = {
  category: 'other',
  names: wordSet(
    'audioplayer readaloud speechkit listen vorlesen weather wetter horoscope tipform errorreport feedback rating ratings vote voting survey poll umfrage chart ticker toolbar tools totop backtotop republish reprints',
  ),
  readsLinks: true,
  evidence(box, context) {
    if (isQuestion(box, context)) return [{ kind: 'other.question', reason: { key: 'question' } }];
    if (isMadeOfControls(box, context)) return [{ kind: 'other.controls', reason: { key: 'controls' } }];
    return isDialog(box, context) ? [{ kind: 'other.dialog', reason: { key: 'dialog' } }] : [];
  },
};

const DIALOG_ROLES: ReadonlySet<string> = new Set(['dialog', 'alertdialog']);
const DIALOG_NAMES = wordSet('modal dialog popup popin overlay lightbox toast snackbar');

/** True for a box that is laid over the page, and is no part of the article. What is laid over the picture of a link is none. */
function isDialog(box: Block, context: Context): boolean {
  if (position(context, box) !== 'outside' || isInLink(box)) return false;
  return box.tag === 'dialog' || DIALOG_ROLES.has(roleOf(box)) || namedAny(box, DIALOG_NAMES);
}

/** True for a box that is a link from end to end. */
function isInLink({ links, linkWords, words }: Block): boolean {
  return links === 0 && words > 0 && linkWords === words;
}

/** Words for each button or field of a row of them, at most. */
const WORDS_PER_CONTROL = WORDS.few;

/**
 * True for a box of buttons and fields, and hardly a word beside them, next to the article. Those of a gallery or a player
 * belong to its pictures.
 */
function isMadeOfControls(box: Block, context: Context): boolean {
  const { controls, links, media, words, parent } = box;
  if (controls === 0 || links > 0 || media > 0 || words > WORDS_PER_CONTROL * controls) return false;
  if (position(context, box) === 'inside' || asksForData(box, context)) return false;
  return parent === null || parent.media === 0 || holdsText(parent, context);
}
