import { t } from '../../ui/i18n';
import type { AsideLinks } from '../reader/contract';
import { hiddenComments } from '../restore/comments';
import type { InPlacePage } from './contract';
import { type Note, showNotes } from './notes';

/** What the page says after the text of the article: that it is cut off, that comments are hidden. */
export function noteAsides({ analysis, hiding }: Omit<InPlacePage, 'keep'>, links: AsideLinks): void {
  const { access, blocks } = analysis;
  const notes: Record<string, Note> = {};
  const comments = hiddenComments(hiding);
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
