import { t } from '../../ui/i18n';
import { hiddenComments } from '../restore/comments';
import { type ExitsPage, exitsOf } from '../shared/exits';
import type { InPlacePage } from './contract';
import type { Note } from './notes';

/** The lines after the text of the article: that it is cut off or goes on, that comments are hidden. */
export function notesOf(
  { analysis, hiding }: Omit<InPlacePage, 'keep'>,
  exits: ExitsPage,
): Record<string, Note> {
  const { access, blocks } = analysis;
  const { onComments, onPrompt } = exitsOf(exits);
  const notes: Record<string, Note> = {};
  const comments = hiddenComments(hiding);
  const end = blocks.at(-1);
  if (comments)
    notes.comments = {
      text: t('commentsHidden'),
      label: t('show'),
      onClick: onComments,
      at: comments,
      where: 'before',
    };
  if (end && access.state === 'cut-off')
    notes.cutOff = {
      text: t('endCutOff'),
      label: t('toPrompt'),
      onClick: onPrompt,
      at: end,
      where: 'after',
    };
  const { pages } = analysis;
  if (end && access.state !== 'cut-off' && pages?.next && new URL(pages.next).origin === location.origin)
    notes.story = {
      text: pages.total ? t('storyPageOf', pages.current, pages.total) : t('storyPage', pages.current),
      label: t('storyReadOn'),
      onClick: exits.readOn,
      at: end,
      where: 'after',
    };
  return notes;
}
