import type { PageNode } from '../page/node';
import { visibleText } from '../page/visible-text';
import type { Emitter } from './emitter';
import { embedLink } from './media';

/** What the platforms' own embed codes call a post before their script runs. */
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
/** Class of a post with words, which are the article's own text, unlike those under pictures. */
const POST_CLASS = 'galley-post';
/** Posts are short; anything longer only bears the name. */
const POST_WORDS = 150;

/** True for a post as the social networks' embed codes mark it up. */
export function isPost({ classes, words }: PageNode): boolean {
  if (words > POST_WORDS) return false;
  return classes !== '' && classes.split(/\s+/).some((name) => POST_NAMES.has(name));
}

/** A post embedded from a social network: its words, and a link to it; nothing of the network loads. */
export function writePost(post: Element, emitter: Emitter): Element | null {
  const words = visibleText(post);
  const address = [...post.querySelectorAll('a[href]')]
    .map((link) => emitter.address(link.getAttribute('href')))
    .findLast((href) => href !== null);
  const cited = emitter.address(
    post.getAttribute('cite') ??
      post.getAttribute('data-instgrm-permalink') ??
      post.getAttribute('data-href'),
  );
  const target = cited ?? address;
  if (!target && words === '') return null;
  const box = emitter.create('figure');
  const text = emitter.create('figcaption');
  if (words !== '') {
    box.setAttribute('class', POST_CLASS);
    text.append(words);
  }
  if (target) text.append(words === '' ? '' : ' ', embedLink(target, '', emitter));
  box.append(text);
  return box;
}
