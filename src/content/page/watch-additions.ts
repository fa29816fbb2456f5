import { isOwn } from '../shared/own';
import { shadowRoots } from '../shared/shadow-roots';

/**
 * Minimum pause between two looks at the page: this many ms, and `PAUSE_PER_LOOK` times the duration of the last
 * look.
 */
const SHORTEST_PAUSE_MS = 200;
const PAUSE_PER_LOOK = 12;
/** Maximum pause (ms). The pause doubles after each look that found nothing, up to this. */
const LONGEST_PAUSE_MS = 8000;

/**
 * First pause (ms) before a look for shadow roots of elements that the page has not defined yet: a new root is no change
 * that browsers tell of. The pause doubles, up to `LONGEST_PAUSE_MS`.
 */
const FIRST_UPGRADE_MS = 500;

/**
 * Calls `look` when the page adds or removes elements. The first call comes at once, before the next paint. Later
 * calls take at most about a twelfth of the time, however often the page changes. An unchanging page costs nothing.
 * @param skip returns `true` for elements whose content does not matter
 * @param look returns `true` if it found something new
 * @param signal ends the watch
 */
export function watchAdditions(
  skip: (element: Element) => boolean,
  look: () => boolean,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let next = 0;
  let pause = SHORTEST_PAUSE_MS;

  const run = (): void => {
    timer = null;
    const start = performance.now();
    const found = look();
    observeRoots();
    const took = performance.now() - start;
    pause = found ? SHORTEST_PAUSE_MS : Math.min(LONGEST_PAUSE_MS, pause * 2);
    next = start + took + Math.max(pause, took * PAUSE_PER_LOOK);
  };
  const observer = new MutationObserver((records) => {
    if (timer !== null || !records.some((record) => brings(record, skip))) return;
    const wait = next - performance.now();
    if (wait <= 0) run();
    else timer = setTimeout(run, wait);
  });
  const observed = new Set<Node>();
  /** Observes all roots of the page; returns whether there is a new one. */
  const observeRoots = (): boolean => {
    const fresh = [document, ...shadowRoots()].filter((root) => !observed.has(root));
    for (const root of fresh) {
      observer.observe(root, { childList: true, subtree: true });
      observed.add(root);
    }
    return fresh.length > 0;
  };
  let upgrade: ReturnType<typeof setTimeout> | undefined;
  const awaitUpgrades = (pause: number): void => {
    if (!document.querySelector(':not(:defined)')) return;
    upgrade = setTimeout(() => {
      if (observeRoots() && timer === null) run();
      if (pause < LONGEST_PAUSE_MS) awaitUpgrades(2 * pause);
    }, pause);
  };
  observeRoots();
  awaitUpgrades(FIRST_UPGRADE_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(upgrade);
    if (timer !== null) clearTimeout(timer);
  });
}

/** True if a change adds or removes an element that readers might see. */
function brings(
  { target, addedNodes, removedNodes }: MutationRecord,
  skip: (element: Element) => boolean,
): boolean {
  const elements = [...addedNodes, ...removedNodes].filter(isVisibleKind);
  const around = target instanceof ShadowRoot ? target.host : target;
  return elements.length > 0 && around instanceof Element && !skip(around);
}

function isVisibleKind(node: Node): boolean {
  return (
    node instanceof Element &&
    !isOwn(node) &&
    !/^(?:script|style|link|meta|noscript|template)$/.test(node.localName)
  );
}
