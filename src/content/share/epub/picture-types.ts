import { bytesOf } from '../../shared/bytes';
import { closedDrawing } from './drawing';
import { MOST_BYTES } from './fetch-bytes';

/** A picture in a format that every reading system shows. */
export interface BookPicture {
  bytes: Uint8Array<ArrayBuffer>;
  /** Media type */
  type: string;
  /** The end of the file's name */
  extension: string;
}

/** First bytes of the formats that books may have (EPUB 3.3, core media types), as Latin-1. */
const FORMATS: readonly (readonly [start: RegExp, type: string, extension: string])[] = [
  [/^\u00ff\u00d8\u00ff/, 'image/jpeg', 'jpg'],
  [/^\u0089PNG\r\n/, 'image/png', 'png'],
  [/^GIF8[79]a/, 'image/gif', 'gif'],
  [/^RIFF[\s\S]{4}WEBP/, 'image/webp', 'webp'],
];
/** Bytes that are enough to tell a format. */
const START_BYTES = 16;
/** Quality of JPEG, 0..1, for a picture that is written anew: no difference to be seen at reading distance. By eye. */
const QUALITY = 0.9;

/** A picture as a book may have it, told by its bytes: servers are wrong about types. `null` where it is none. */
export async function bookPicture(bytes: Uint8Array<ArrayBuffer>): Promise<BookPicture | null> {
  const start = String.fromCharCode(...bytes.subarray(0, START_BYTES));
  const format = FORMATS.find(([pattern]) => pattern.test(start));
  if (format) return { bytes, type: format[1], extension: format[2] };
  const drawing = closedDrawing(bytes);
  if (drawing) return { bytes: drawing, type: 'image/svg+xml', extension: 'svg' };
  return redrawn(bytes);
}

/** Another format that this browser can show (AVIF and the like), as JPEG. */
async function redrawn(bytes: Uint8Array<ArrayBuffer>): Promise<BookPicture | null> {
  try {
    const picture = await createImageBitmap(new Blob([bytes]));
    const { width, height } = picture;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) return null;
    // JPEG has nothing to see through.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(picture, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
    const written = await bytesOf(blob.stream(), MOST_BYTES);
    return written && { bytes: written, type: 'image/jpeg', extension: 'jpg' };
  } catch {
    return null;
  }
}
