import { CHARACTERS } from '../../dom/scales';
import { isStandIn } from '../../features/pictures/stand-in';
import { pictureIn } from './noscript';
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
/** Device px: fills the reading column on a screen of high density. By eye. */
const WANTED_WIDTH_PX = 1600;
/** CSS px: the width assumed for a picture at `1x`, half of what is wanted. */
const WIDTH_AT_1X_PX = WANTED_WIDTH_PX / 2;

/**
 * The best address of a picture: the file that the page shows, a lazy loader's, the best candidate of its `srcset` or of
 * its `<picture>`, or the one in the `<noscript>` beside it.
 */
export function pictureAddress(image: Element, writer: Writer): string | null {
  for (const candidate of candidatesOf(image)) {
    const address = candidate && writer.address(candidate);
    if (address && /^https?:/.test(address)) return address;
  }
  return null;
}

/** What may be the address of a picture, the best first. Each is read when the one before it is none. */
function* candidatesOf(image: Element): Generator<string | null> {
  yield fileShown(image);
  for (const name of LAZY) yield image.getAttribute(name);
  const picture = image.closest('picture');
  yield* sets(LAZY_SETS, image, picture);
  // What is blurred stands in for the picture that comes without scripts.
  const beside = withoutScripts(picture ?? image);
  if (beside !== null && isStandIn(image)) yield beside;
  if (isChosenFromSet(image)) yield* sets(['srcset'], image, picture);
  const own = image.getAttribute('src');
  if (own && !isPlaceholder(own)) yield own;
  yield* sets(['srcset'], image, picture);
  yield beside;
}

/** Times that a file is stretched at most, or a lazy loader is about to replace it by a sharper one. By hand. */
const SOFT = 2;

/** The file of a picture that the page has loaded or is loading; `null` where it stands in for another. */
function fileShown(image: Element): string | null {
  if (image.localName !== 'img') return null;
  const { currentSrc, complete, loading, naturalWidth } = image as HTMLImageElement;
  const isThere = complete ? naturalWidth > 0 : loading !== 'lazy';
  if (!isThere || !/^https?:/.test(currentSrc) || isPlaceholder(currentSrc) || isStandIn(image)) return null;
  const isSoft = naturalWidth > 0 && naturalWidth * SOFT < image.getBoundingClientRect().width;
  return isSoft && [...LAZY, ...LAZY_SETS].some((name) => image.hasAttribute(name)) ? null : currentSrc;
}

/** True for a picture of which the browser shows a file of the set, and not the small one that stands beside it. */
function isChosenFromSet(image: Element): boolean {
  const { currentSrc, src, naturalWidth } = image as HTMLImageElement;
  return image.localName === 'img' && naturalWidth > 0 && currentSrc !== '' && currentSrc !== src;
}

function sets(names: readonly string[], image: Element, picture: Element | null): (string | null)[] {
  return [image, ...(picture?.querySelectorAll('source') ?? [])].flatMap((holder) =>
    names.map((name) => bestCandidate(holder.getAttribute(name))),
  );
}

/** The address of the picture that browsers without scripts show in the place of another. */
function withoutScripts(image: Element): string | null {
  const fallback = image.parentElement?.querySelector('noscript');
  return fallback ? (pictureIn(fallback)?.getAttribute('src') ?? null) : null;
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

function isPlaceholder(address: string): boolean {
  return /^data:|(?:placeholder|blank|spacer|transparent|pixel|1x1)[^/]*\.(?:gif|png|svg|jpe?g)/i.test(
    address.slice(0, CHARACTERS.field),
  );
}
