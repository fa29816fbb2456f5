import type { Pointed } from '../../messages';
import { isByReader } from '../by-reader';
import { menuTarget } from '../extension-link';

/** A menu that was opened longer ago (ms) is not the one in which the reader chose to point. */
const RECENT_MS = 30_000;

/**
 * Finds the element on which the reader opened the menu of a right click; `null` where that cannot be told.
 * @param at what the browser told of the place; left out where no menu was used
 */
export type FindPointed = (at?: Pointed) => Element | null;

/** Listens to menus from now on. Of one that was opened before, the browser, or the mouse, has to tell. */
export function listenToMenus(): FindPointed {
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
  return (at) => {
    const seen = opened && Date.now() - opened.at < RECENT_MS ? opened.element : null;
    const found = (at && menuTarget(at.target)) ?? seen ?? (at ? guess(at) : null);
    return found?.isConnected ? found : null;
  };
}

/** Where no listener was there yet and the browser does not name the element, as Chromium does not. */
function guess(at: Pointed): Element | null {
  return byAddress(at) ?? (at.isSelection ? selected() : null) ?? hovered();
}

/** The link, picture or frame with the address that the browser told; of several, the one under the mouse. */
function byAddress({ source, link, frame }: Pointed): Element | null {
  const wanted: [string, (element: Element) => boolean][] = [
    ['img, video, audio', (element) => source !== undefined && sourceOf(element) === source],
    ['a[href], area[href]', (element) => link !== undefined && (element as HTMLAnchorElement).href === link],
    ['iframe', (element) => frame !== undefined && (element as HTMLIFrameElement).src === frame],
  ];
  for (const [selector, fits] of wanted) {
    const found = [...document.querySelectorAll(selector)].filter(
      (element) => fits(element) && isInView(element),
    );
    if (found.length > 0) return found.find((element) => element.matches(':hover')) ?? found[0] ?? null;
  }
  return null;
}

function sourceOf(element: Element): string {
  return (element as HTMLImageElement | HTMLMediaElement).currentSrc;
}

function isInView(element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < innerHeight;
}

function selected(): Element | null {
  const { anchorNode: node } = getSelection() ?? {};
  return node instanceof Element ? node : (node?.parentElement ?? null);
}

/** While a menu is open, and right after it, the browser still counts the mouse as where the menu was opened. */
function hovered(): Element | null {
  const deepest = [...document.querySelectorAll(':hover')].at(-1);
  return deepest && deepest !== document.body && deepest !== document.documentElement ? deepest : null;
}
