import { collapse } from '../../dom/text';
import { copyMedia } from './media';
import type { Words } from './picture-words';
import { copyWords } from './plain-text';
import type { Writer } from './writer';

/** What is shown of some media: their copies by the elements of the page, each picture once. */
export function copyAll(media: readonly Element[], writer: Writer): Map<Element, Element> {
  const copies = new Map<Element, Element>();
  const seen = new Set<string>();
  for (const item of media) {
    const copy = writer.dropped(item) ? null : copyMedia(item, writer);
    const key = copy?.getAttribute('src') ?? copy?.getAttribute('href') ?? '';
    if (!copy || seen.has(key)) continue;
    if (key !== '') seen.add(key);
    copies.set(item, copy);
  }
  return copies;
}

/**
 * Pictures, videos or embeds with their caption; `null` where nothing is left to show. The words of a picture that cannot
 * be shown stay.
 * @param captions the words of the page that are the caption
 */
export function writeFigure(
  copies: Iterable<Element>,
  captions: readonly Words[],
  writer: Writer,
): Element | null {
  const box = writer.create('figure');
  const text = writer.create('figcaption');
  for (const copy of copies) {
    // A link to an embed, and the words for a drawing, are captions to what is not shown.
    if (copy.localName === 'a') text.append(copy);
    else if (copy.localName === 'p') text.append(...copy.childNodes);
    else box.append(copy);
  }
  for (const caption of captions) addCaption(caption, text, writer);
  if (text.hasChildNodes()) box.append(text);
  return box.hasChildNodes() ? box : null;
}

/** Adds words to a caption, unless it says them already. */
export function addCaption(words: Words, caption: Element, writer: Writer): void {
  const added = writer.create('span');
  copyWords(words, added, writer);
  const text = collapse(added.textContent ?? '');
  if (text === '') return;
  if (collapse(caption.textContent ?? '').includes(text)) {
    for (const node of words) writer.leave(node, 'twice');
    return;
  }
  if (caption.hasChildNodes()) caption.append(' ');
  caption.append(...added.childNodes);
}
