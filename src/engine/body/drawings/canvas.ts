/** Device px: a larger drawing would take too long to write down. By hand. */
const MOST_PIXELS = 16_000_000;

/**
 * What is drawn on a canvas, as an address that holds the picture; `null` where nothing is, and where the browser does not
 * let it be read: pictures of other sites are in it, or the reader has forbidden it.
 */
export function pictureOn(canvas: Element): string | null {
  const { width, height } = canvas as HTMLCanvasElement;
  if (!(width > 0 && height > 0) || width * height > MOST_PIXELS) return null;
  try {
    const picture = (canvas as HTMLCanvasElement).toDataURL();
    return picture.startsWith('data:image/') && picture !== blank(canvas.ownerDocument, width, height)
      ? picture
      : null;
  } catch {
    return null;
  }
}

function blank(document: Document, width: number, height: number): string {
  const empty = document.createElement('canvas');
  empty.width = width;
  empty.height = height;
  return empty.toDataURL();
}
