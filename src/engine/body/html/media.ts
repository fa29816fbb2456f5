import { collapse } from '../../dom/text';
import type { Writer } from './writer';

/** Attributes in which lazy loaders keep the real URL, most used first. */
const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-hi-res-src',
  'data-image',
  'data-full-src',
  'data-src-medium',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];
/** CSS px: smaller pictures are icons, avatars and tracking pixels. By hand on the development corpus, 2026-11. */
const SMALLEST_PICTURE_PX = 48;
/** Device px: fills the reading column on a screen of high density. By eye. */
const WANTED_WIDTH_PX = 1600;
/** CSS px: the width assumed for a picture at `1x`, half of what is wanted. */
const WIDTH_AT_1X_PX = WANTED_WIDTH_PX / 2;

/**
 * The best address of a picture: its own, a lazy loader's, the best candidate of its `srcset` or of its
 * `<picture>`, or the one in the `<noscript>` beside it.
 */
export function pictureAddress(image: Element, writer: Writer): string | null {
  const own = image.getAttribute('src');
  for (const name of LAZY) {
    const address = writer.address(image.getAttribute(name));
    if (address && looksLikePicture(address)) return address;
  }
  const sets = ['srcset', ...LAZY_SETS].map((name) => image.getAttribute(name));
  const picture = image.closest('picture');
  for (const source of picture?.querySelectorAll('source') ?? []) {
    sets.push(source.getAttribute('srcset'), ...LAZY_SETS.map((name) => source.getAttribute(name)));
  }
  if (own && !isPlaceholder(own)) {
    const address = writer.address(own);
    if (address) return address;
  }
  for (const set of sets) {
    const address = writer.address(bestCandidate(set));
    if (address) return address;
  }
  const noscript = (picture ?? image).parentElement?.querySelector('noscript')?.textContent ?? '';
  return writer.address(/<img[^>]+src=["']([^"']+)/i.exec(noscript)?.[1]?.replace(/&amp;/g, '&') ?? null);
}

/** The candidate of a `srcset` nearest above the wanted width, else the largest. */
export function bestCandidate(set: string | null): string | null {
  if (!set) return null;
  const candidates = set
    .split(/,\s+(?=\S)/)
    .map((part) => part.trim().split(/\s+/))
    .map(([url, size = '1x']) => ({
      url: url?.replace(/,$/, '') ?? '',
      size: Number.parseFloat(size) * (size.endsWith('x') ? WIDTH_AT_1X_PX : 1),
    }))
    .filter(({ url }) => url !== '' && !isPlaceholder(url))
    .sort((a, b) => a.size - b.size);
  return (candidates.find(({ size }) => size >= WANTED_WIDTH_PX) ?? candidates.at(-1))?.url ?? null;
}

/** Writes a picture, or a link in place of a video or embed; `null` for icons, pixels and things without an address. */
export function copyMedia(media: Element, writer: Writer): Element | null {
  const tag = media.localName;
  if (tag === 'picture' || tag === 'amp-img') {
    const image = tag === 'picture' ? media.querySelector('img') : media;
    return image ? copyPicture(image, writer) : null;
  }
  if (tag === 'img') return copyPicture(media, writer);
  if (
    tag === 'video' ||
    tag === 'audio' ||
    tag === 'iframe' ||
    tag === 'embed' ||
    tag === 'object' ||
    tag === 'amp-video'
  ) {
    return linkTo(media, writer);
  }
  return null;
}

function copyPicture(image: Element, writer: Writer): Element | null {
  const width = Number(image.getAttribute('width') ?? Number.NaN);
  const height = Number(image.getAttribute('height') ?? Number.NaN);
  if (width < SMALLEST_PICTURE_PX || height < SMALLEST_PICTURE_PX) return null;
  const address = pictureAddress(image, writer);
  if (!address) return null;
  const copy = writer.create('img');
  copy.setAttribute('src', address);
  copy.setAttribute('alt', collapse(image.getAttribute('alt') ?? ''));
  copy.setAttribute('loading', 'lazy');
  if (width > 0 && height > 0) {
    copy.setAttribute('width', String(width));
    copy.setAttribute('height', String(height));
  }
  return copy;
}

/** Videos and embeds become a link: nothing of a third party loads by itself. */
function linkTo(media: Element, writer: Writer): Element | null {
  const raw =
    media.getAttribute('src') ??
    media.getAttribute('data-src') ??
    media.querySelector('source')?.getAttribute('src') ??
    media.getAttribute('data') ??
    null;
  const address = writer.address(raw);
  if (!address || !/^https?:/.test(address)) return null;
  if (isInvisible(media)) return null;
  const title = collapse(media.getAttribute('title') ?? media.getAttribute('aria-label') ?? '');
  return embedLink(address, title, writer);
}

/** A link that names an embed and the site it leads to. */
export function embedLink(address: string, title: string, writer: Writer): Element {
  const link = writer.create('a');
  link.setAttribute('href', address);
  link.setAttribute('class', 'galley-embed');
  const host = new URL(address).hostname.replace(/^www\./, '');
  link.append(writer.label(title === '' ? host : `${title} (${host})`));
  return link;
}

/** CSS px: frames as small as this count visits. */
const COUNTER_PX = 2;

function isInvisible(media: Element): boolean {
  const width = Number.parseInt(media.getAttribute('width') ?? '', 10);
  const height = Number.parseInt(media.getAttribute('height') ?? '', 10);
  return width <= COUNTER_PX || height <= COUNTER_PX;
}

function isPlaceholder(address: string): boolean {
  return /^data:|(?:placeholder|blank|spacer|transparent|pixel|1x1)[^/]*\.(?:gif|png|svg|jpe?g)/i.test(
    address,
  );
}

function looksLikePicture(address: string): boolean {
  return /^https?:/.test(address);
}
