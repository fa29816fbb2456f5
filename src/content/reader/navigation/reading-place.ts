import type { Rect } from '../../scroll/rect';
import { type Progress, type ReadingPlace, readPlace, readProgress } from '../../scroll/top-paragraph';
import { isShown } from '../article/folds';
import type { Layout } from '../article/layout';
import { reveal, type Stop, stopsIn, summaryOf } from '../article/positions';
import { dispatch, type Look } from '../look';
import type { Shell } from '../shell';
import { visit } from './jump';
import { showProgress } from './progress';

/** The block at the top of the window; `null` where there is none. */
export function readingPlace({ layout }: Look): ReadingPlace | null {
  const stop = topStop(layout);
  return stop && { block: stop.block, top: stop.top };
}

function topStop(layout: Layout): (Stop & { top: number }) | null {
  const stops = stopsIn(layout);
  const at = readPlace(stops.map(({ element }) => element));
  const stop = at && stops[at.block];
  return stop ? { ...stop, top: at.top } : null;
}

/** Scrolls to a place. A reader who asked for the outline is led to the section they come from. */
export function goTo(look: Look, place: ReadingPlace): void {
  const { layout, state } = look;
  const summary = state.returningFrom && summaryOf(layout, state.returningFrom);
  dispatch(look, { type: 'returned' });
  if (summary) visit(look, summary);
  else stayAt(look, place);
}

/** Scrolls to a place in a text that has changed. */
export function stayAt(look: Look, { block, top }: ReadingPlace): void {
  const { layout, shell } = look;
  // At the start of the article the title is to be seen, not only the first block.
  if (block <= layout.blocks.findIndex(isShown) && top >= 0)
    shell.dialog.scrollTo({ top: 0, behavior: 'instant' });
  else scrollInto(shell, reveal(layout, block), top);
  showProgress(look);
}

/** Makes a change to how the text is set. The block at the top of the window stays where it is, the start at the start. */
export function keepPlace(look: Look, change: () => void): void {
  const at = look.shell.dialog.scrollTop > 0 ? topStop(look.layout) : null;
  change();
  if (at) scrollInto(look.shell, at.element, at.top);
  showProgress(look);
}

/** How far the reader is in the article; `null` in the outline, which is not read through. */
export function articleProgress({ layout, state }: Look): Progress | null {
  if (state.view !== 'article') return null;
  const stops = stopsIn(layout);
  const at = readProgress(stops.map(({ element }) => element));
  return at && { ...at, block: stops[at.block]?.block ?? 0 };
}

/** Goes on in a block: this share of it (0 to 1) is above the window, and the focus is in it. */
export function resumeAt(look: Look, block: number, share: number): void {
  const target = reveal(look.layout, block);
  if (!(target instanceof HTMLElement)) return;
  // In a very long article the browser sets a block that is far off once it has the focus.
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  scrollInto(look.shell, target, -share * target.getBoundingClientRect().height);
  showProgress(look);
}

/** Where something would be that stands in the page after this many blocks of the article. */
export function spotAfter(layout: Layout, count: number): Rect | null {
  const stops = stopsIn(layout);
  const last = stops.filter(({ block }) => block < count).at(-1);
  const box = (last ?? stops[0])?.element.getBoundingClientRect();
  return box ? { left: box.left, width: box.width, top: last ? box.bottom : box.top, height: 0 } : null;
}

/** Takes the room at the end of the text away. */
export function removeTail({ tail }: Shell): void {
  tail.style.height = '0';
}

/** Scrolls until an element is at a height of the window (CSS px). Adds room at the end of the text where it is needed. */
function scrollInto({ dialog, tail }: Shell, element: Element | null, top: number): void {
  const box = element?.getBoundingClientRect();
  if (!box || box.height === 0) return;
  const distance = box.top - top;
  const possible = dialog.scrollHeight - dialog.clientHeight - dialog.scrollTop;
  if (distance > possible)
    tail.style.height = `${Math.ceil(tail.getBoundingClientRect().height + distance - possible)}px`;
  dialog.scrollBy({ top: distance, behavior: 'instant' });
}
