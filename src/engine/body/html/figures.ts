import { copyMedia } from './media';
import type { Writer } from './writer';

/** A picture, video or embed with its caption; `null` where nothing is left to show. */
export function writeFigure(
  media: readonly Element[],
  caption: string | null,
  writer: Writer,
): Element | null {
  const copies = media
    .filter((item) => !writer.dropped(item))
    .map((item) => copyMedia(item, writer))
    .filter((copy) => copy !== null);
  if (copies.length === 0) return caption ? captionAlone(caption, writer) : null;
  const box = writer.create('figure');
  const text = writer.create('figcaption');
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
function captionAlone(caption: string, writer: Writer): Element {
  const box = writer.create('figure');
  const text = writer.create('figcaption');
  text.textContent = caption;
  box.append(text);
  return box;
}
