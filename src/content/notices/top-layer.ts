import { isOwn } from '../shared/own';
import { shadowRoots } from '../shared/shadow-roots';

/** What a page can put over a modal dialog. `:is` lets a browser pass over what it does not know. */
const IN_TOP_LAYER = ':is(:popover-open, :modal, :fullscreen, select:open)';

/** Looks for new shadow roots take at most this share of the time, and are at least this many ms apart. */
const SHARE_OF_ROOTS = 0.01;
const ROOTS_EVERY_MS = 5000;

/** The elements of the page in the top layer, where the view is too: what enters later lies over what is there. */
export interface TopLayer {
  /** True where the page has put something there since the view last came to the front. */
  isCovered(): boolean;
  /** The view has come to the front. */
  settle(): void;
}

/**
 * Follows the top layer. Hit tests would not do: what is outside of a modal dialog is inert, and they pass over it.
 * @param onEnter the page has put something there, or is about to
 */
export function followTopLayer(onEnter: () => void, signal: AbortSignal): TopLayer {
  const below = new Set<Element>();
  /** Told of by the browser since the view last came to the front. */
  const announced = new Set<EventTarget>();
  const roots = new Set<Document | ShadowRoot>();
  let nextSearch = 0;

  const announce = (element: EventTarget): void => {
    announced.add(element);
    below.delete(element as Element);
  };
  const byToggle = (event: Event): void => {
    const [target] = event.composedPath();
    const isOpening = (event as ToggleEvent).newState === 'open';
    if (!target || !isOpening || target instanceof HTMLDetailsElement) return;
    announce(target);
    // The first of the events comes before the element is shown; the look then before it is painted.
    queueMicrotask(onEnter);
  };
  const byFullscreen = (): void => {
    document.querySelectorAll(':fullscreen').forEach(announce);
    onEnter();
  };
  const observer = new MutationObserver((records) => {
    for (const { target } of records) announce(target);
    onEnter();
  });
  const open = (): Element[] =>
    [...roots]
      .flatMap((root) => [...root.querySelectorAll(IN_TOP_LAYER)])
      .filter((element) => !isOwn(element));
  const listenTo = (root: Document | ShadowRoot): void => {
    roots.add(root);
    observer.observe(root, { attributes: true, attributeFilter: ['open'], subtree: true });
    // A window hears of it before its document does, but nothing of what is in a shadow root.
    const target = root === document ? window : root;
    for (const type of ['beforetoggle', 'toggle'])
      target.addEventListener(type, byToggle, { capture: true, signal });
  };
  const searchRoots = (): void => {
    const start = performance.now();
    if (start < nextSearch) return;
    const fresh = shadowRoots().filter((root) => !roots.has(root));
    const after = open();
    for (const root of fresh) {
      listenTo(root);
      for (const element of open()) if (!after.includes(element)) announced.add(element);
    }
    nextSearch = start + Math.max(ROOTS_EVERY_MS, (performance.now() - start) / SHARE_OF_ROOTS);
  };
  addEventListener('fullscreenchange', byFullscreen, { capture: true, signal });
  signal.addEventListener('abort', () => observer.disconnect());
  listenTo(document);
  searchRoots();
  open().forEach(announce);
  return {
    isCovered() {
      searchRoots();
      endTransition();
      return open().some((element) => !below.has(element));
    },
    settle() {
      below.clear();
      // What came unannounced can do so again. Then the view comes to the front until it has done so too often.
      for (const element of open()) if (announced.has(element)) below.add(element);
      announced.clear();
    },
  };
}

/** A transition of the page is painted over everything. The user style sheet ends those that style sheets animate. */
function endTransition(): void {
  if (!matchesSafely(document.documentElement, ':active-view-transition')) return;
  const { activeViewTransition: active } = document as { activeViewTransition?: { skipTransition(): void } };
  active?.skipTransition();
  for (const animation of document.getAnimations()) {
    const { effect } = animation;
    if (effect instanceof KeyframeEffect && effect.pseudoElement?.startsWith('::view-transition'))
      animation.cancel();
  }
}

function matchesSafely(element: Element, selector: string): boolean {
  return CSS.supports(`selector(${selector})`) && element.matches(selector);
}
