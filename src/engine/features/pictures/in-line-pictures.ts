import { parentElementOf } from '../../dom/clobbering';
import { isOutOfFlow } from '../../dom/flow';
import { collapse, isBlank } from '../../dom/text';
import { isCounter, type Size, SMALLEST_PICTURE_PX, sizeOf } from './picture-size';

/** How a picture within a line of text is written. */
export type InLine =
  /** Where it stands, at its size. */
  | { readonly as: 'picture'; readonly size: Size }
  /** By the words that stand for it. */
  | { readonly as: 'words'; readonly words: string }
  /** Not at all: an icon beside a label, a pixel that counts visits. */
  | { readonly as: 'nothing' };

const NOTHING: InLine = { as: 'nothing' };

/** Em: a taller picture is no part of a line. A fraction with roots has some three lines. By eye. */
const TALLEST_EM = 4.5;
/** Emoji, which many sites show as pictures of their own. */
const EMOJI =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})[\p{Extended_Pictographic}\p{Emoji_Component}\s]*$/u;

/** What a picture is in the line that it stands in; `null` for one that stands in none. */
export function inLine(media: Element): InLine | null {
  const words = wordsFor(media);
  if (EMOJI.test(words)) return { as: 'words', words };
  const size = sizeOf(media);
  if (!size) return null;
  if (isCounter(size)) return NOTHING;
  if (!runsInLine(media) || size.height > TALLEST_EM * letterHeight(media)) return null;
  const isSmall = size.width < SMALLEST_PICTURE_PX || size.height < SMALLEST_PICTURE_PX;
  if (isSmall && isBesideLabel(media)) return NOTHING;
  if (isSmall && words !== '' && isAloneInCell(media)) return { as: 'picture', size };
  const before = holdsTextBeside(media, 'previousSibling');
  const after = holdsTextBeside(media, 'nextSibling');
  if (!before && !after) return null;
  const isInSentence = before && after;
  if (words === '' && (isHiddenDrawing(media) || (isSmall && !isInSentence && saysNothing(media))))
    return NOTHING;
  return { as: 'picture', size };
}

/** The words that stand for a picture; empty where there are none. */
export function wordsFor(media: Element): string {
  const image = media.localName === 'picture' ? (media.querySelector('img') ?? media) : media;
  const title =
    image.localName === 'svg' ? [...image.children].find(({ localName }) => localName === 'title') : null;
  return collapse(image.getAttribute('alt') ?? image.getAttribute('aria-label') ?? title?.textContent ?? '');
}

/** True for a drawing that the page says is for the eye only, an icon. */
function isHiddenDrawing(media: Element): boolean {
  return (
    media.localName === 'svg' && media.getAttribute('aria-hidden') === 'true' && !media.querySelector('text')
  );
}

/** True for a picture with which nothing is lost, as its markup says or leaves open. */
function saysNothing(media: Element): boolean {
  if (media.localName === 'svg') return media.getAttribute('role') !== 'img' && !media.querySelector('text');
  return (
    media.getAttribute('aria-hidden') === 'true' ||
    media.querySelector('img[alt]') !== null ||
    media.hasAttribute('alt')
  );
}

/** True for the sign that is all a cell of a table says. */
function isAloneInCell(media: Element): boolean {
  const cell = media.closest('td, th, dd');
  return cell !== null && media.closest('a, button') === null && isBlank(cell.textContent ?? '');
}

/** True for the icon of a link or button with words. */
function isBesideLabel(media: Element): boolean {
  const label = media.closest('a, button, summary, label, [role="button"]');
  const own = media.textContent ?? '';
  return label !== null && !isBlank((label.textContent ?? '').replace(own, ''));
}

/** True for a picture that the page sets like a word. */
function runsInLine(media: Element): boolean {
  const style = getComputedStyle(media);
  return style.display.startsWith('inline') && style.position !== 'sticky' && !isOutOfFlow(style);
}

function isInlineBox(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.display === 'contents' || (style.display.startsWith('inline') && !isOutOfFlow(style));
}

function letterHeight(media: Element): number {
  return Number.parseFloat(getComputedStyle(media).fontSize);
}

/** True where text that is no link stands on one side of a picture in its line. */
function holdsTextBeside(media: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  let at: Element = media;
  for (;;) {
    for (let node = at[side]; node; node = node[side]) {
      if (node.nodeType === Node.TEXT_NODE && !isBlank((node as Text).data)) return true;
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const beside = node as Element;
      const { display } = getComputedStyle(beside);
      if (display === 'none') continue;
      if (beside.localName === 'br' || !isInlineBox(beside)) return false;
      if (!beside.matches('a, button') && !isBlank(beside.textContent ?? '')) return true;
    }
    const parent: Element | null = parentElementOf(at);
    if (!parent || !isInlineBox(parent)) return false;
    at = parent;
  }
}
