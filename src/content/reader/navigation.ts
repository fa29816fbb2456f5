import type { Spot } from '../peek/contract';
import { type Progress, type ReadingPlace, readPlace, readProgress } from '../scroll/position';
import type { CleanView } from './contract';
import { isShown } from './folds';
import { placeInArticle } from './internal-links';
import type { Pages } from './layouts';

/** The view that is moved in. */
export interface MovesOptions {
  root: ShadowRoot;
  dialog: HTMLDialogElement;
  /** Room at the end, added where the text is too short to be scrolled as far as is wanted. */
  tail: HTMLElement;
  pages(): Pages;
  blocks(): readonly Element[];
  view(): CleanView;
  toOutline(): void;
  /** The reader is somewhere else now. */
  onArrival(): void;
}

/** Where in the article the reader is, and the ways to other places in it. */
export interface Moves {
  place(): ReadingPlace | null;
  goTo(place: ReadingPlace): void;
  progress(): Progress | null;
  resumeAt(block: number, share: number): void;
  /** Leads to the start of a section. */
  jump(section: string): void;
  /** Leads from a section to its row beside the article, or where there is none to the page of the outline. */
  backToOutline(section: string): void;
  /** Follows a link to a place in the article. */
  follow(event: Event): void;
  /** Where something would be that stands in the page after so many blocks. */
  spotAfter(blocks: number): Spot | null;
  /** Takes the room at the end away. */
  settle(): void;
}

/** Makes the ways about in a view. What `of` gives is asked for at each move, as the view may have taken in other text. */
export function createMoves(of: MovesOptions): Moves {
  const { root, dialog, tail } = of;
  /** The section from which the reader is on the way back to the outline. */
  let returning: string | null = null;

  const visit = (target: HTMLElement): void => {
    // What stands within a line is found again by what is before it.
    const isLink = target.localName === 'a';
    target.scrollIntoView({ block: isLink ? 'center' : 'start', behavior: 'instant' });
    if (!isLink && target.localName !== 'summary') target.tabIndex = -1;
    target.focus({ preventScroll: true });
    of.onArrival();
  };
  return {
    place() {
      const stops = of.pages().stops();
      const at = readPlace(stops.map(({ element }) => element));
      const stop = at && stops[at.block];
      return stop ? { block: stop.block, top: at.top } : null;
    },
    goTo({ block, top }) {
      const back = returning && of.pages().summaryOf(returning);
      returning = null;
      if (back) visit(back);
      // At the start of the article the reader sees its title, not only its first block.
      else if (block <= of.blocks().findIndex(isShown) && top >= 0)
        dialog.scrollTo({ top: 0, behavior: 'instant' });
      else scrollInto(dialog, tail, of.pages().reveal(block), top);
      of.onArrival();
    },
    progress() {
      const stops = of.pages().stops();
      const at = of.view() === 'article' ? readProgress(stops.map(({ element }) => element)) : null;
      return at && { ...at, block: stops[at.block]?.block ?? 0 };
    },
    resumeAt(block, share) {
      const target = of.pages().reveal(block);
      if (!(target instanceof HTMLElement)) return;
      scrollInto(dialog, tail, target, -share * target.getBoundingClientRect().height);
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
      of.onArrival();
    },
    jump(section) {
      const target = of.pages().revealSection(section);
      if (target instanceof HTMLElement) visit(target);
    },
    backToOutline(section) {
      const row = [...root.querySelectorAll<HTMLElement>('.rail li button')].find(
        (candidate) => candidate.dataset.section === section && candidate.checkVisibility(),
      );
      if (!row) {
        returning = section;
        of.toOutline();
      }
      row?.focus();
    },
    follow(event) {
      const target = placeInArticle(root, event.target);
      if (!target) return;
      event.preventDefault();
      const block = of.blocks().findIndex((candidate) => candidate.contains(target));
      if (block >= 0) of.pages().reveal(block);
      visit(target);
    },
    spotAfter(count) {
      const stops = of.pages().stops();
      const last = stops.filter(({ block }) => block < count).at(-1);
      const box = (last ?? stops[0])?.element.getBoundingClientRect();
      return box ? { left: box.left, width: box.width, top: last ? box.bottom : box.top, height: 0 } : null;
    },
    settle() {
      tail.style.height = '0';
    },
  };
}

/** Scrolls until an element is at a height of the window (CSS px), with room added at the end where it is needed. */
function scrollInto(dialog: Element, tail: HTMLElement, element: Element | null, top: number): void {
  const box = element?.getBoundingClientRect();
  if (!box || box.height === 0) return;
  const way = box.top - top;
  const left = dialog.scrollHeight - dialog.clientHeight - dialog.scrollTop;
  if (way > left) tail.style.height = `${Math.ceil(tail.getBoundingClientRect().height + way - left)}px`;
  dialog.scrollBy({ top: way, behavior: 'instant' });
}
