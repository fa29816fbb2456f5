import { type Context, position } from '../../context/context';
import { isComments } from '../../features/reader-comments';
import type { Block } from '../../page/block';
import type { Detector } from './detector';
import { wordSet } from './detector';

export const comments: Detector = {
  category: 'comments',
  names: wordSet(
    'comment comments commentlist commenting kommentar kommentare leserkommentare commentaires commentaire comentarios comentario commenti kommentarer reacties disqus respond replies discussion debatte leserbriefe forum talkback livefyre opinary reactions',
  ),
  vendors:
    '#disqus_thread, .fb-comments, [data-spotim-module], [data-openweb-ad], #coral_thread, .vf-comments, #hyvor-talk-view, .giscus, .utterances',
  readsLinks: true,
  signs(box, context) {
    const { counts } = context;
    const items = counts.count('commentItems', box);
    if (items > 0) return [{ weight: 0.6, reason: { key: 'readerComments', count: items } }];
    if (counts.count('textAreas', box) > 0 && box.words < 400) {
      return [{ weight: 0.3, reason: { key: 'writingForm' } }];
    }
    const word = rulesIn(box, context);
    return word ? [{ weight: 0.6, reason: { key: 'says', text: word } }] : [];
  },
};

const RULES_WORDS = { least: 30, most: 200 };
/** The word for a comment in the languages of the lexicons, as it begins. */
const COMMENT =
  /(?<!\p{L})(?:leser)?(?:komm?ent[aá]r|comm?ent(?!at)|reactie|reageer|diskus|yorum|комм?ентар|コメント|评论|評論|댓글|تعليق)\p{L}*/giu;
/** A text about comments speaks of them more than once. */
const LEAST_TIMES = 2;
/** Between the rules and the comments stand a line or a button at most. */
const NEAR_BLOCKS = 3;

/** The word for comments in a paragraph after the text that says it repeatedly, with the comments right after it. */
function rulesIn(box: Block, context: Context): string | null {
  if (box.children.length > 0 || box.words < RULES_WORDS.least || box.words > RULES_WORDS.most) return null;
  if (position(context, box) !== 'after') return null;
  const said = box.text.match(COMMENT) ?? [];
  if (said.length < LEAST_TIMES) return null;
  const next = context.page.blocks.slice(box.end, box.end + NEAR_BLOCKS);
  return next.some(isComments) ? (said[0] ?? null) : null;
}
