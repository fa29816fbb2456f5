import type { Scene } from '../clutter/scene';
import { namedAny, namesOf } from '../page/names';
import { contains, type PageNode } from '../page/node';
import { HEADINGS, MEDIA } from '../page/tags';
import { countWords } from '../page/text';
import { hiddenSubtree } from '../page/visibility';
import { visibleText } from '../page/visible-text';
import type { Emitter } from './emitter';
import { copyMedia, embedLink } from './media';
import { STRUCTURED } from './structure';

/** A box with a picture and no more words than this is a picture with its caption. */
const CAPTION_WORDS = 90;
const MEDIA_SELECTOR = [...MEDIA].join(',');
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
const CAPTION_NAMES = new Set(
  (
    'caption credit legend bildunterschrift legende didascalia pie figcaption imagecaption imgcaption photocaption ' +
    'icaption imagedescription bildtext bildzeile bildtekst bildetekst onderschrift didascalie piefoto'
  ).split(' '),
);

/** A picture, video or embed with its caption; `null` where nothing is left to show. */
export function writeFigure(
  media: readonly Element[],
  caption: string | null,
  emitter: Emitter,
): Element | null {
  const copies = media
    .filter((item) => !emitter.dropped(item))
    .map((item) => copyMedia(item, emitter))
    .filter((copy) => copy !== null);
  if (copies.length === 0) return caption ? captionAlone(caption, emitter) : null;
  const box = emitter.create('figure');
  const text = emitter.create('figcaption');
  const seen = new Set<string>();
  for (const copy of copies) {
    const key = copy.getAttribute('src') ?? copy.getAttribute('href') ?? '';
    if (seen.has(key)) continue;
    seen.add(key);
    // The link that stands for an embed is a caption to what does not load by itself.
    (copy.localName === 'a' ? text : box).append(copy);
  }
  if (caption) text.append(text.hasChildNodes() ? ` ${caption}` : caption);
  if (text.hasChildNodes()) box.append(text);
  return box;
}

/** The words of a picture that cannot be shown stay. */
function captionAlone(caption: string, emitter: Emitter): Element {
  const box = emitter.create('figure');
  const text = emitter.create('figcaption');
  text.textContent = caption;
  box.append(text);
  return box;
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

/** True for a post as the social networks' embed codes mark it up. */
export function isPost({ classes, words }: PageNode): boolean {
  if (words > POST_WORDS) return false;
  return classes !== '' && classes.split(/\s+/).some((name) => POST_NAMES.has(name));
}

/** A figure, or a box with pictures and few words that holds none of the article's prose. */
export function isPictureBox(node: PageNode, scene: Scene): boolean {
  if (node.tag !== 'figure' && (node.media === 0 || node.words > CAPTION_WORDS)) return false;
  if (HEADINGS.has(node.tag) || STRUCTURED.has(node.tag)) return false;
  if (node.tag === 'figure' && node.element.querySelector('table, pre, blockquote')) return false;
  // Not closed, a figure takes in what comes after it.
  const isWhole = node.tag === 'figure' && node.element.querySelector('figcaption') !== null;
  if (!isWhole && (node.words > CAPTION_WORDS || node.element.querySelector('nav, form'))) return false;
  if (node.tag === 'p' && node.prose > 0) return false;
  // In slide shows the text of the article is written as captions.
  for (const prose of scene.inStyle) if (contains(node, prose)) return false;
  if (node.tag === 'figure' || scene.tally.count('headings', node) === 0) return true;
  return isPlayer(node) || (holdsLongHeadingsOnly(node) && beginsWithPicture(node.element));
}

/** A video that plays at a click; the heading on it is the video's title. What opens and closes is no player. */
function isPlayer({ element }: PageNode): boolean {
  return element.matches('[role="button"]:not([aria-expanded], [aria-controls])');
}

/** Headings as long as these are captions that are marked up as headings. */
const LONG_HEADING_WORDS = 20;

/** A caption stands under its picture; a heading over one heads it. */
function beginsWithPicture(box: Element): boolean {
  return box.querySelector(`${MEDIA_SELECTOR},h1,h2,h3,h4,h5,h6`)?.matches(MEDIA_SELECTOR) ?? false;
}

function holdsLongHeadingsOnly(node: PageNode): boolean {
  if (HEADINGS.has(node.tag)) return node.words >= LONG_HEADING_WORDS;
  return node.children.every(
    (child) => (!HEADINGS.has(child.tag) && child.children.length === 0) || holdsLongHeadingsOnly(child),
  );
}

/** True for a block named as a caption, to stand under the picture before it. */
export function isNamedCaption({ element, words }: Pick<PageNode, 'element' | 'words'>): boolean {
  if (words === 0 || words > CAPTION_WORDS) return false;
  if (element.localName === 'figcaption') return true;
  const names = namesOf(element);
  for (const name of names) if (CAPTION_NAMES.has(name)) return true;
  return names.has('description') && (names.has('img') || names.has('image') || names.has('photo'));
}

/** True for a block that is named as a caption or stands in one. */
export function isInCaption(node: PageNode): boolean {
  for (let at: PageNode | null = node; at && at.words <= CAPTION_WORDS; at = at.parent)
    if (at.words > 0 && (at.tag === 'figcaption' || namedAny(at, CAPTION_NAMES))) return true;
  return false;
}

/** The pictures, videos and embeds of a box, those within a `<picture>` left out. */
export function mediaIn(node: PageNode): Element[] {
  const inner = [...node.element.querySelectorAll(MEDIA_SELECTOR)].filter(
    (item) => !item.parentElement?.closest('picture') && !hiddenSubtree(item),
  );
  return MEDIA.has(node.tag) ? [node.element, ...inner] : inner;
}

/** The caption of a picture box: its `figcaption`s and the credits beside them, else all its text. */
export function captionOf(node: PageNode): string | null {
  const texts: string[] = [];
  for (const element of captionsIn(node.element)) {
    const text = visibleText(element);
    if (text !== '' && !texts.some((known) => known.includes(text))) texts.push(text);
  }
  return texts.length > 0 ? texts.join(' ') : null;
}

function captionsIn(box: Element): Element[] {
  if (!box.querySelector('figcaption')) return [box];
  const found: Element[] = [];
  // The fields of a form can hide its methods.
  for (const element of box.querySelectorAll('figcaption, [class]:not(form)')) {
    if (found.some((outer) => outer.contains(element)) || element.querySelector('figcaption')) continue;
    const words = countWords(visibleText(element));
    if (element.localName === 'figcaption' || isNamedCaption({ element, words })) found.push(element);
  }
  return found;
}
