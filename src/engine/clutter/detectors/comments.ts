import { type Context, position } from '../../context/context';
import { SEVERAL, WORDS } from '../../dom/scales';
import { COMMENT_NAMES, wordSet } from '../../features/class-vocabulary';
import { isComments } from '../../features/reader-comments';
import type { Block } from '../../page/block';
import { isLinkBox, isRowOfTools } from '../link-to-comments';
import type { Detector } from './detector';

/** A box with a field to write in and fewer words than this is a form for comments. By hand on the development half of the corpus, 2026-11. */
const COMMENT_FORM_WORDS = WORDS.page;

export const comments: Detector = {
  category: 'comments',
  names: wordSet(
    'commenting leserkommentare commentaire comentario commenti kommentarer reacties respond discussion debatte leserbriefe forum talkback livefyre opinary reactions',
    COMMENT_NAMES,
  ),
  vendors:
    '#disqus_thread, .fb-comments, [data-spotim-module], [data-openweb-ad], #coral_thread, .vf-comments, #hyvor-talk-view, .giscus, .utterances',
  readsLinks: true,
  evidence(box, context) {
    const { counts } = context;
    const items = counts.count('commentItems', box);
    if (items > 0) return [{ kind: 'comments.items', reason: { key: 'readerComments', count: items } }];
    if (counts.count('textAreas', box) > 0 && box.words < COMMENT_FORM_WORDS)
      return [{ kind: 'comments.textArea', reason: { key: 'writingForm' } }];
    if (isRowOfTools(box, context)) return [];
    const links = counts.count('commentLinks', box);
    if (links > 0 && isLinkBox(box, context))
      return [{ kind: 'comments.link', reason: { key: 'leadsTo', text: '#comments' } }];
    const word = commentWordOfRules(box, context);
    return word ? [{ kind: 'comments.rules', reason: { key: 'says', text: word } }] : [];
  },
};

/** Length of house rules in words. By hand on the development half of the corpus, 2026-11. */
const RULES_WORDS = { least: WORDS.twoSentences, most: WORDS.section } as const;
/** The word for a comment in the languages of the lexicons, as it begins. */
const COMMENT =
  /(?<!\p{L})(?:leser)?(?:komm?ent[aá]r|comm?ent(?!at)|reactie|reageer|diskus|yorum|комм?ентар|コメント|评论|評論|댓글|تعليق)\p{L}*/giu;
/** Rules use that word at least this often. */
const LEAST_MENTIONS = 2;
/** The comments begin within this many blocks after the rules; a line or a button may stand between. */
const BLOCKS_BEFORE_COMMENTS = SEVERAL;

/**
 * The word for comments in house rules: a paragraph after the text that uses it more than once and stands right before the
 * comments. `null` for any other block.
 */
function commentWordOfRules(box: Block, context: Context): string | null {
  if (box.children.length > 0 || box.words < RULES_WORDS.least || box.words > RULES_WORDS.most) return null;
  if (position(context, box) !== 'after') return null;
  const said = box.text.match(COMMENT) ?? [];
  if (said.length < LEAST_MENTIONS) return null;
  const next = context.page.blocks.slice(box.end, box.end + BLOCKS_BEFORE_COMMENTS);
  return next.some(isComments) ? (said[0] ?? null) : null;
}
