import { collapse } from '../../dom/text';
import { wordsFor } from '../../features/pictures/in-line-pictures';
import {
  COUNTER_PX,
  isShownAsCounter,
  isUnseen,
  type Size,
  SMALLEST_PICTURE_PX,
  sizeOf,
} from '../../features/pictures/picture-size';
import { pictureOn } from '../drawings/canvas';
import { copySvg } from '../drawings/svg';
import { pictureAddress } from './picture-address';
import { watchAddress } from './watch-address';
import type { Writer } from './writer';

/** Media with an address of their own in place of which a link is written, if it is no picture. */
const EMBEDS: ReadonlySet<string> = new Set(['video', 'audio', 'iframe', 'embed', 'object', 'amp-video']);
/** Of them, those that play something, whatever their address is. */
const PLAYERS: ReadonlySet<string> = new Set(['video', 'audio', 'amp-video']);
/** Addresses of picture files that browsers also show in an `object`, `embed` or frame. */
const PICTURE_FILE = /\.(?:svgz?|png|jpe?g|gif|webp|avif)(?:[?#]|$)/i;

/**
 * Writes a picture or drawing, a link in place of a video or embed, or the words of a drawing that cannot be read; `null`
 * for icons, pixels and things without an address.
 */
export function copyMedia(media: Element, writer: Writer): Element | null {
  const tag = media.localName;
  if (tag === 'picture') {
    const image = media.querySelector('img');
    return image ? copyPicture(image, writer) : null;
  }
  if (tag === 'img' || tag === 'amp-img') return copyPicture(media, writer);
  if (tag === 'svg') return copyDrawing(media, writer);
  if (tag === 'canvas') return copyCanvas(media, writer);
  if (!EMBEDS.has(tag)) return null;
  return isPictureFile(media) ? copyEmbedded(media, writer) : linkTo(media, writer);
}

function copyPicture(image: Element, writer: Writer): Element | null {
  if (isIcon(image)) return null;
  const address = pictureAddress(image, writer);
  return address ? writePicture(image, address, writer) : null;
}

/** True for a picture that nobody is to see, or a small one, unless it is a line of its own with words that stand for it, such as a formula. */
function isIcon(image: Element): boolean {
  if (isPixel(image)) return true;
  const [width, height] = declaredSize(image);
  const isLow = width < SMALLEST_PICTURE_PX || height < SMALLEST_PICTURE_PX;
  const isLine = width >= SMALLEST_PICTURE_PX && height > COUNTER_PX && wordsFor(image) !== '';
  return isLow && !(isLine && image.closest('a, button') === null);
}

/**
 * True for a pixel that counts visits: hidden or made small by its markup, or shown small by the page. A file that stands
 * in for a picture may be as small until that is loaded, so what says something, has sources or stands in a figure is none.
 */
function isPixel(image: Element): boolean {
  if (image.localName !== 'img') return false;
  if (isUnseen(image)) return true;
  if (!isShownAsCounter(image)) return false;
  const isTold = wordsFor(image) !== '' || image.closest('picture, figure') !== null;
  const isAwaited = isTold || [...image.attributes].some(({ name }) => name.endsWith('srcset'));
  return !isAwaited || (image as HTMLImageElement).currentSrc.startsWith('http');
}

function writePicture(media: Element, address: string, writer: Writer): Element {
  const copy = writer.create('img');
  // Before the address, with which browsers may begin to load.
  copy.setAttribute('loading', 'lazy');
  copy.setAttribute('src', address);
  copy.setAttribute('alt', wordsFor(media));
  const [width, height] = declaredSize(media);
  if (width > 0 && height > 0) {
    copy.setAttribute('width', String(width));
    copy.setAttribute('height', String(height));
  }
  return copy;
}

function declaredSize(media: Element): [width: number, height: number] {
  return [
    Number(media.getAttribute('width') ?? Number.NaN),
    Number(media.getAttribute('height') ?? Number.NaN),
  ];
}

/** CSS px: a drawing without letters that is smaller is an icon or a logo, mostly. By hand. */
const SMALLEST_DRAWING: Size = { width: 120, height: 60 };
/** Units of the plane that icons are drawn on, at most. Common sets have 16, 24, 48 and 64. */
const ICON_UNITS = 64;

/** A drawing as a figure; icons are left out. */
function copyDrawing(svg: Element, writer: Writer): Element | null {
  const size = sizeOf(svg);
  if (!size || isSign(svg, size)) {
    writer.leave(svg, 'drawing');
    return null;
  }
  const image = onlyImageIn(svg, writer);
  return image ? writePicture(svg, image, writer) : copySvg(svg, { size, isInLine: false }, writer);
}

/** True for an icon or a logo: small, drawn for a small place, taken from a sheet of icons, or part of a link or button. */
function isSign(svg: Element, { width, height }: Size): boolean {
  if (svg.closest('a, button, summary, [role="button"]')) return true;
  const holdsLetters = svg.querySelector('text, foreignObject') !== null;
  if (holdsLetters) return width < SMALLEST_PICTURE_PX || height < SMALLEST_PICTURE_PX;
  if (width < SMALLEST_DRAWING.width || height < SMALLEST_DRAWING.height) return true;
  const [, , across = ICON_UNITS + 1] = (svg.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return (
    across <= ICON_UNITS ||
    svg.querySelector('path, rect, circle, ellipse, line, polyline, polygon, image') === null
  );
}

/** The address of the picture in a drawing that holds nothing else. */
function onlyImageIn(svg: Element, writer: Writer): string | null {
  const image = svg.querySelector('image');
  if (!image || svg.querySelector('text, path, g > rect')) return null;
  return writer.address(image.getAttribute('href') ?? image.getAttribute('xlink:href'));
}

/** What is drawn on a canvas; where it cannot be read, the words that the page has for it. */
function copyCanvas(canvas: Element, writer: Writer): Element | null {
  const size = sizeOf(canvas);
  if (!size || size.width < SMALLEST_PICTURE_PX || size.height < SMALLEST_PICTURE_PX) return null;
  const picture = pictureOn(canvas);
  if (picture) return writePicture(canvas, picture, writer);
  const words = wordsFor(canvas) || collapse(canvas.textContent ?? '');
  if (words === '') return null;
  const copy = writer.create('p');
  copy.append(writer.label(words));
  return copy;
}

function isPictureFile(media: Element): boolean {
  const type = media.getAttribute('type');
  if (type) return type.startsWith('image/');
  return media.localName !== 'video' && PICTURE_FILE.test(fileOf(media) ?? '');
}

/** A picture that is embedded like a page. Where the browser shows what stands in for it, that. */
function copyEmbedded(media: Element, writer: Writer): Element | null {
  const fallback = media.querySelector('img');
  if (fallback?.checkVisibility()) return copyPicture(fallback, writer);
  const address = writer.address(fileOf(media));
  if (!address || isInvisible(media)) return null;
  const copy = writePicture(media, address, writer);
  const words = wordsFor(media) || (media.getAttribute('title') ?? collapse(media.textContent ?? ''));
  copy.setAttribute('alt', words || (fallback?.getAttribute('alt') ?? ''));
  return copy;
}

function fileOf(media: Element): string | null {
  return (
    media.getAttribute('src') ??
    media.getAttribute('data-src') ??
    media.querySelector('source')?.getAttribute('src') ??
    media.getAttribute('data')
  );
}

/** Videos and embeds become a link: nothing of a third party loads by itself. */
function linkTo(media: Element, writer: Writer): Element | null {
  const address = writer.address(fileOf(media));
  if (!address || !/^https?:/.test(address)) return null;
  if (isInvisible(media)) return null;
  const title = collapse(media.getAttribute('title') ?? media.getAttribute('aria-label') ?? '');
  const player = watchAddress(address);
  const link = embedLink(player.address, title, writer, player.service);
  if (player.service || PLAYERS.has(media.localName)) link.classList.add('galley-play');
  return link;
}

/** A link that names an embed and the service or site that it leads to. */
export function embedLink(
  address: string,
  title: string,
  writer: Writer,
  service: string | null = null,
): Element {
  const link = writer.create('a');
  link.setAttribute('href', address);
  link.setAttribute('class', 'galley-embed');
  const name = service ?? new URL(address).hostname.replace(/^www\./, '');
  link.append(writer.label(title === '' ? name : `${title} (${name})`));
  return link;
}

function isInvisible(media: Element): boolean {
  const width = Number.parseInt(media.getAttribute('width') ?? '', 10);
  const height = Number.parseInt(media.getAttribute('height') ?? '', 10);
  return width <= COUNTER_PX || height <= COUNTER_PX;
}
