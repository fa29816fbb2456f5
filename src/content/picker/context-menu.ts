import type { Pointed } from '../../messages';
import { menuTarget } from '../background-client';
import { isByReader } from '../shared/is-trusted';

/** A menu that was opened longer ago (ms) is not the one in which the reader chose to point. */
const RECENT_MS = 30_000;

/** What of the page tells where the reader opened the menu of a right click, as it was at that moment: the mouse goes on. */
export interface Glimpse {
  /** The element that the browser named or that Galley saw; `null` where neither did. */
  element: Element | null;
  /** What was under the mouse, the outermost first. While a menu is open, and right after it, the browser still counts it. */
  hovered: readonly Element[];
  /** Where the selection begins. */
  selected: Node | null;
  /** What the browser told of the place; left out where no menu was used. */
  at?: Pointed | undefined;
}

/** Looks at the page when the reader chose to point. @param at see {@link Glimpse} */
export type LookAtPage = (at?: Pointed) => Glimpse;

/** Listens to menus from now on. Of one that was opened before, the browser, or the mouse, has to tell. */
export function listenToMenus(): LookAtPage {
  let opened: { element: Element; at: number } | null = null;
  addEventListener(
    'contextmenu',
    (event) => {
      if (!isByReader(event)) return;
      const { target } = event;
      opened = target instanceof Element ? { element: target, at: Date.now() } : null;
    },
    true,
  );
  return (at) => ({
    element:
      (at && menuTarget(at.target)) ?? (opened && Date.now() - opened.at < RECENT_MS ? opened.element : null),
    hovered: [...document.querySelectorAll(':hover')],
    selected: getSelection()?.anchorNode ?? null,
    at,
  });
}
