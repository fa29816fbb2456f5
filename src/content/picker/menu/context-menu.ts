import type { Pointed } from '../../../messages';
import { menuTarget } from '../../background-client';
import { isTrusted } from '../../shared/is-trusted';

/** A menu that was opened longer ago (ms) is not the one in which the reader chose Galley's entry; by hand. */
const RECENT_MS = 30_000;

/** Everything that tells where the reader opened the menu of a right click. Read at once, because the mouse moves on. */
export interface MenuContext {
  /** The element that the browser named, or on which Galley saw the menu open; `null` where neither did. */
  element: Element | null;
  /** The elements under the mouse, the outermost first. Browsers still count them while a menu is open, and right after. */
  hovered: readonly Element[];
  /** Where the selection begins. */
  selected: Node | null;
  /** What the browser tells about the place; left out where no menu was used. */
  at?: Pointed | undefined;
}

/** Reads the context at the moment the reader chose Galley's entry. @param at see {@link MenuContext} */
export type ReadMenuContext = (at?: Pointed) => MenuContext;

/** Listens to menus from now on. Where a menu was opened before that, the browser or the mouse has to tell. */
export function listenToMenus(): ReadMenuContext {
  let opened: { element: Element; at: number } | null = null;
  addEventListener(
    'contextmenu',
    (event) => {
      if (!isTrusted(event)) return;
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
