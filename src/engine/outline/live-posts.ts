import { textOf } from '../body/block-text';
import { type Cut, titleOf } from './inferred';

/** A time of day as tickers print it: "12:31", "12.31 Uhr", "9h05", "11.45 am". */
const STARTS_WITH_TIME = /^(?:[01]?\d|2[0-3])\s?[:.h]\s?[0-5]\d\b(?![.,]\d)/i;
/** A time with no text after it stands over its post. */
const TIME_ONLY = /^[\d\s:.h]+(?:uhr|[ap]\.?m\.?)?$/i;
/** With fewer the time may be a coincidence. */
const LEAST_POSTS = 3;

/** The posts of a live blog: the blocks that begin with a time of day, titled by it and the first clause. */
export function livePosts(blocks: readonly Element[]): Cut[] {
  const posts = blocks
    .map((block, at) => ({ at, text: textOf(block).text }))
    .filter(({ text }) => STARTS_WITH_TIME.test(text));
  if (posts.length < LEAST_POSTS) return [];
  return posts.map(({ at, text }) => {
    const after = blocks[at + 1];
    const next = !after || posts.some((post) => post.at === at + 1) ? '' : textOf(after).text;
    return { at, title: titleOf(TIME_ONLY.test(text) ? `${text} ${next}`.trim() : text) };
  });
}
