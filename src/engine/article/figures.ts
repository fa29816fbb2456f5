import type { Emitter } from './emitter';
import { copyMedia } from './media';

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
