import type { Detector } from './detector';
import { wordSet } from './detector';

export const comments: Detector = {
  category: 'comments',
  names: wordSet(
    'comment comments commentlist commenting kommentar kommentare leserkommentare commentaires commentaire comentarios comentario commenti kommentarer reacties disqus respond replies discussion debatte leserbriefe forum talkback livefyre opinary reactions',
  ),
  vendors:
    '#disqus_thread, .fb-comments, [data-spotim-module], [data-openweb-ad], #coral_thread, .vf-comments, #hyvor-talk-view, .giscus, .utterances',
  signs(box, { tally }) {
    const items = tally.count('commentItems', box);
    if (items > 0) return [{ weight: 0.6, reason: { key: 'readerComments', count: items } }];
    if (tally.count('textAreas', box) > 0 && box.words < 400) {
      return [{ weight: 0.3, reason: { key: 'writingForm' } }];
    }
    return [];
  },
};
