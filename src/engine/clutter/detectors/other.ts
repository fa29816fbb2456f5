import { type Context, position } from '../../context/context';
import { wordSet } from '../../features/class-vocabulary';
import { type Block, roleOf } from '../../page/block';
import { namedAny } from '../../page/class-names';
import type { Detector } from './detector';
import { isQuestion } from './question';

export const other: Detector = {
  category: 'other',
  names: wordSet(
    'audioplayer readaloud speechkit listen vorlesen weather wetter horoscope tipform errorreport feedback rating ratings vote voting survey poll umfrage chart ticker toolbar tools totop backtotop republish reprints',
  ),
  readsLinks: true,
  evidence(box, context) {
    if (isQuestion(box, context)) return [{ kind: 'other.question', reason: { key: 'question' } }];
    return isDialog(box, context) ? [{ kind: 'other.dialog', reason: { key: 'dialog' } }] : [];
  },
};

const DIALOG_ROLES: ReadonlySet<string> = new Set(['dialog', 'alertdialog']);
const DIALOG_NAMES = wordSet('modal dialog popup popin overlay lightbox toast snackbar');

/** True for a box that is laid over the page, and is no part of the article. */
function isDialog(box: Block, context: Context): boolean {
  if (position(context, box) !== 'outside') return false;
  return box.tag === 'dialog' || DIALOG_ROLES.has(roleOf(box)) || namedAny(box, DIALOG_NAMES);
}
