import { hiddenSubtree } from '../../dom/visibility';
import { inLine, wordsFor } from '../../features/pictures/in-line-pictures';
import type { Size } from '../../features/pictures/picture-size';
import { copySvg } from '../drawings/svg';
import { pictureAddress } from './picture-address';
import type { Writer } from './writer';

/** Class of a picture that stands within a line. */
const IN_LINE_CLASS = 'galley-in-line';

/** Keeps the comma after a picture in the same line; in the text alone it marks that something stands between two words. */
const WORD_JOINER = '\u2060';

/**
 * Writes a picture in the line that it stands in: the picture itself, else the words for it. Icons beside labels are left
 * out. Returns false for a picture that stands in no line.
 */
export function copyInLine(media: Element, into: Element, writer: Writer): boolean {
  const found = hiddenSubtree(media, writer.visibility) ? null : inLine(media);
  if (!found) return false;
  if (found.as === 'nothing') writer.leave(media, 'drawing');
  else if (found.as === 'words') into.append(writer.label(found.words));
  else {
    const copy = copyAtSize(media, found.size, writer);
    if (copy) into.append(copy, ...(copy.textContent === '' ? [writer.label(WORD_JOINER)] : []));
    else into.append(writer.label(wordsFor(media)));
  }
  return true;
}

function copyAtSize(media: Element, size: Size, writer: Writer): Element | null {
  if (media.localName === 'svg') {
    const drawing = copySvg(media, { size, isInLine: true }, writer);
    drawing.setAttribute('class', [IN_LINE_CLASS, drawing.getAttribute('class') ?? ''].join(' ').trim());
    return drawing;
  }
  const image = media.localName === 'picture' ? media.querySelector('img') : media;
  const address = image?.localName === 'img' ? pictureAddress(image, writer) : null;
  if (!address) return null;
  const copy = writer.create('img');
  copy.setAttribute('loading', 'lazy');
  copy.setAttribute('src', address);
  copy.setAttribute('alt', wordsFor(media));
  copy.setAttribute('class', IN_LINE_CLASS);
  copy.setAttribute('width', String(Math.round(size.width)));
  copy.setAttribute('height', String(Math.round(size.height)));
  return copy;
}
