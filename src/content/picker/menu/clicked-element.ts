import type { Pointed } from '../../../messages';
import type { MenuContext } from './context-menu';

/** The element on which the reader opened the menu of a right click; `null` where that is not known. */
export function clickedElement(context: MenuContext): Element | null {
  const { element, at } = context;
  const found = element ?? (at ? guess(at, context) : null);
  return found?.isConnected ? found : null;
}

/** For menus that were opened before Galley listened, in browsers that do not name the element, such as Chromium. */
function guess(at: Pointed, { hovered, selected }: MenuContext): Element | null {
  return byAddress(at, hovered) ?? (at.isSelection ? holderOf(selected) : null) ?? deepest(hovered);
}

/** The link, picture or frame with the address that the browser tells; of several the one under the mouse. */
function byAddress({ source, link, frame }: Pointed, hovered: readonly Element[]): Element | null {
  const wanted: [string, (element: Element) => boolean][] = [
    ['img, video, audio', (element) => source !== undefined && sourceOf(element) === source],
    ['a[href], area[href]', (element) => link !== undefined && (element as HTMLAnchorElement).href === link],
    ['iframe', (element) => frame !== undefined && (element as HTMLIFrameElement).src === frame],
  ];
  for (const [selector, fits] of wanted) {
    const found = [...document.querySelectorAll(selector)].filter(
      (element) => fits(element) && isInView(element),
    );
    if (found.length > 0) return found.find((element) => hovered.includes(element)) ?? found[0] ?? null;
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

function holderOf(node: Node | null): Element | null {
  return node instanceof Element ? node : (node?.parentElement ?? null);
}

function deepest(hovered: readonly Element[]): Element | null {
  const last = hovered.at(-1);
  return last && last !== document.body && last !== document.documentElement ? last : null;
}
