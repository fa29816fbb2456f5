/** A size in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS px: smaller pictures are icons, avatars and tracking pixels. By hand on the development corpus, 2026-11. */
export const SMALLEST_PICTURE_PX = 48;
/** CSS px: pictures as small as this count visits. */
export const COUNTER_PX = 2;

/**
 * The size at which a picture is shown; where it is not loaded or not laid out, the size that its markup declares. `null`
 * where neither is known.
 */
export function sizeOf(media: Element): Size | null {
  const picture = media.localName === 'picture' ? (media.querySelector('img') ?? media) : media;
  const isDrawn = picture.localName !== 'img' || (picture as HTMLImageElement).naturalWidth > 0;
  if (isDrawn) {
    const { width, height } = picture.getBoundingClientRect();
    if (width > 0 && height > 0) return { width, height };
  }
  const [width, height] = [declared(picture, 'width'), declared(picture, 'height')];
  return width > 0 && height > 0 ? { width, height } : null;
}

/** True for a picture that nobody is to see. */
export function isCounter({ width, height }: Size): boolean {
  return width <= COUNTER_PX || height <= COUNTER_PX;
}

/**
 * True for a picture that its own markup hides or makes as small as a pixel that counts visits: by its attributes or its
 * `style`.
 */
export function isUnseen(picture: Element): boolean {
  const { style } = picture as HTMLElement;
  if (picture.hasAttribute('hidden') || style.display === 'none') return true;
  return (['width', 'height'] as const).some(
    (side) => declared(picture, side) <= COUNTER_PX || pixels(style[side]) <= COUNTER_PX,
  );
}

/** True for a picture that the page shows as small as a pixel that counts visits, whatever its markup says. */
export function isShownAsCounter(picture: Element): boolean {
  const { width, height } = picture.getBoundingClientRect();
  return width > 0 && height > 0 && isCounter({ width, height });
}

function pixels(length: string): number {
  return length.endsWith('px') ? Number.parseFloat(length) : Number.NaN;
}

function declared(element: Element, name: 'width' | 'height'): number {
  const value = element.getAttribute(name) ?? '';
  return /^\s*\d+(?:\.\d+)?(?:px)?\s*$/.test(value) ? Number.parseFloat(value) : Number.NaN;
}
