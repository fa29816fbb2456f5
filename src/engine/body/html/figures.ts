import { collapse } from '../../dom/text';
import { copyMedia } from './media';
import { copyText } from './plain-text';
import type { Writer } from './writer';

/**
 * A picture, video or embed with its caption; `null` where nothing is left to show. The words of a picture that cannot be
 * shown stay.
 * @param captions the elements of the page that hold the caption
 */
export function writeFigure(
  media: readonly Element[],
  captions: readonly Element[],
  writer: Writer,
): Element | null {
  const box = writer.create('figure');
  const text = writer.create('figcaption');
  const seen = new Set<string>();
  for (const item of media) {
    const copy = writer.dropped(item) ? null : copyMedia(item, writer);
    const key = copy?.getAttribute('src') ?? copy?.getAttribute('href') ?? '';
    if (!copy || seen.has(key)) continue;
    seen.add(key);
    // The link that stands for an embed is a caption to what does not load by itself.
    (copy.localName === 'a' ? text : box).append(copy);
  }
  for (const caption of captions) addCaption(caption, text, writer);
  if (text.hasChildNodes()) box.append(text);
  return box.hasChildNodes() ? box : null;
}

/** Adds the words of an element to a caption, unless it says them already. */
export function addCaption(words: Element, caption: Element, writer: Writer): void {
  const added = writer.create('span');
  copyText(words, added, writer);
  const text = collapse(added.textContent ?? '');
  if (text === '') return;
  if (collapse(caption.textContent ?? '').includes(text)) {
    writer.leave(words, 'twice');
    return;
  }
  if (caption.hasChildNodes()) caption.append(' ');
  caption.append(...added.childNodes);
}
