/**
 * Minimum pause between two looks at the page: this many ms, and `PAUSE_PER_LOOK` times the duration of the last
 * look.
 */
const SHORTEST_PAUSE_MS = 200;
const PAUSE_PER_LOOK = 12;
/** Maximum pause (ms). The pause doubles after each look that found nothing, up to this. */
const LONGEST_PAUSE_MS = 8000;

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
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
}

/** True if a change adds or removes an element that readers might see. */
function brings(
  { target, addedNodes, removedNodes }: MutationRecord,
  skip: (element: Element) => boolean,
): boolean {
  const elements = [...addedNodes, ...removedNodes].filter(isVisibleKind);
  return elements.length > 0 && target instanceof Element && !skip(target);
}

function isVisibleKind(node: Node): boolean {
  return (
    node instanceof Element &&
    !/^(?:script|style|link|meta|noscript|template|galley-[a-z]+)$/.test(node.localName)
  );
}
