import { t } from '../../ui/i18n';
import { hiddenComments } from '../page/comments';
import type { Session } from '../page/session';
import type { AsideLinks } from '../reader/contract';
import { type Note, showNotes } from './notes';

/** What the page says after the text of the article: that it is cut off, that comments are hidden. */
export function noteAsides(session: Session, links: AsideLinks): void {
  const { access, blocks } = session.analysis;
  const notes: Record<string, Note> = {};
  const comments = hiddenComments(session);
  const end = blocks.at(-1);
  if (comments)
    notes.comments = {
      text: t('commentsHidden'),
      label: t('show'),
      onClick: links.onComments,
      at: comments,
      where: 'before',
    };
  if (end && access.state === 'cut-off')
    notes.cutOff = {
      text: t('endCutOff'),
      label: t('toPrompt'),
      onClick: links.onPrompt,
      at: end,
      where: 'after',
    };
  showNotes(notes);
}
