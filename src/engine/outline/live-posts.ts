import type { BodyBlock } from '../body/body';
import { SEVERAL } from '../dom/scales';
import { isTimeOfDay, startsWithTimeOfDay } from '../roles/time-of-day';
import type { Cut } from './inferred';

/** Characters: the title of a post is a time and a clause, not a sentence. By eye. */
const TITLE_CHARACTERS = 70;
/** Posts: with fewer the time of day may be a coincidence. By hand. */
const LEAST_POSTS = SEVERAL;

/** The posts of a live blog: the blocks that begin with a time of day, titled by it and the first clause. */
export function livePosts(blocks: readonly BodyBlock[]): Cut[] {
  const posts = blocks.map(({ text }, at) => ({ at, text })).filter(({ text }) => startsWithTimeOfDay(text));
  if (posts.length < LEAST_POSTS) return [];
  return posts.map(({ at, text }) => {
    const after = blocks[at + 1];
    const next = !after || posts.some((post) => post.at === at + 1) ? '' : after.text;
    // A time with no text after it stands over its post.
    return { at, title: titleOf(isTimeOfDay(text) ? `${text} ${next}`.trim() : text) };
  });
}

/** The first sentence of at least twelve characters, cut at a clause or a word where it is too long. */
function titleOf(text: string): string {
  const sentence = /^.{12,}?[.!?。！？।](?=\s|$|["'”“»「])/u.exec(text)?.[0] ?? text;
  if (sentence.length <= TITLE_CHARACTERS) return sentence.replace(/[.。।]$/u, '');
  const clause = /^.{20,68}(?=[,;:–—、，])/u.exec(sentence)?.[0];
  if (clause) return `${clause}…`;
  const cut = sentence.slice(0, TITLE_CHARACTERS);
  return `${cut.replace(/\s+\S*$/u, '')}…`;
}
