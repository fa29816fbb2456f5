import { closestOf } from '../../dom/flat-tree';
import { collapse } from '../../dom/text';
import { leadsToPicture } from '../../features/pictures/picture-links';
import { copyElement } from './inline';
import { joinLines } from './lines';
import { copyMedia } from './media';
import type { Words } from './picture-words';
import type { Writer } from './writer';

/** What is shown of some media: their copies by the elements of the page, each picture once. */
export function copyAll(media: readonly Element[], writer: Writer): Map<Element, Element> {
  const copies = new Map<Element, Element>();
  const seen = new Set<string>();
  for (const item of media) {
    const copy = isDropped(item, writer) ? null : copyMedia(item, writer);
    const key = copy?.getAttribute('src') ?? copy?.getAttribute('href') ?? '';
    if (!copy || seen.has(key)) continue;
    if (key !== '') seen.add(key);
    copies.set(item, copy);
  }
  return copies;
}

/** True for what is no part of the article, or stands in a box that is none. */
function isDropped(media: Element, writer: Writer): boolean {
  for (let at: Element | null = media; at; at = writer.visibility.tree.parentOf(at))
    if (writer.dropped(at)) return true;
  return false;
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

/** Adds words to a caption, unless it says them already. A picture that is all a link keeps the link with its words. */
export function addCaption(words: Words, caption: Element, writer: Writer): void {
  const added = writer.create('span');
  copyLine(words, added, writer);
  const text = collapse(added.textContent ?? '');
  if (text === '') return;
  if (collapse(caption.textContent ?? '').includes(text)) {
    for (const node of words) writer.leave(node, 'twice');
    return;
  }
  const link = linkAround(words, writer);
  const before = caption.lastElementChild;
  const isSame = link !== null && before?.getAttribute('href') === link.getAttribute('href');
  const into = isSame && before ? before : caption;
  if (into.hasChildNodes()) into.append(' ');
  if (link && !isSame) {
    link.append(...added.childNodes);
    into.append(link);
  } else into.append(...added.childNodes);
}

/** Copies words as one line; pictures in them are icons. */
function copyLine(words: Words, into: Element, writer: Writer): void {
  const inLine: Writer = {
    ...writer,
    aside: () => undefined,
    note: (note) => into.append(' ', ...note.childNodes),
  };
  for (const node of words) {
    if (node.nodeType === 3) into.append(writer.text(node as Text));
    else if (node.nodeType === 1) copyElement(node as Element, into, inLine);
  }
  joinLines(into);
}

/** The link that words and picture stand in, unless it leads to the picture itself. */
function linkAround([first]: Words, writer: Writer): Element | null {
  const around = first && writer.visibility.tree.parentOf(first);
  const link = around && closestOf(around, 'a[href]');
  const address = link && !leadsToPicture(link) ? writer.address(link.getAttribute('href')) : null;
  if (!address) return null;
  const copy = writer.create('a');
  copy.setAttribute('href', address);
  return copy;
}
