import type { BodyBlock } from '../body/body';
import { SEVERAL } from '../dom/scales';
import { isTimeOfDay, startsWithTimeOfDay } from '../roles/time-of-day';
import { type Cut, titleOf } from './inferred';

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
