import { WORDS } from '../dom/scales';
import type { Block } from '../page/block';

/** Classes that the platforms' own embed codes give a post, before their script runs. */
const POST_NAMES = new Set([
  'twitter-tweet',
  'twitter-video',
  'instagram-media',
  'tiktok-embed',
  'bluesky-embed',
  'mastodon-embed',
  'reddit-card',
  'reddit-embed-bq',
  'fb-post',
  'fb-video',
  'threads-post',
  'text-post-media',
  'imgur-embed-pub',
]);
/** Words of a post, at most; what is longer only has the class. By hand on the development half of the corpus, 2026-11. */
const POST_WORDS = WORDS.paragraphs;

/** True for a post as the social networks' embed codes mark it up. */
export function isPost({ classes, words }: Block): boolean {
  if (words > POST_WORDS) return false;
  return classes !== '' && classes.split(/\s+/).some((name) => POST_NAMES.has(name));
}
