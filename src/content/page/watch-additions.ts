/** Between two looks at the page at least this long, in ms, and this many times what the last look took. */
const SHORTEST_PAUSE_MS = 200;
const PAUSE_PER_LOOK = 12;
/** After looks that found nothing the pause doubles up to this, in ms. */
const LONGEST_PAUSE_MS = 8000;

/**
 * Calls back when the page has put elements in: at once, which is before they are painted, and then no more often than
 * a budget of about a twelfth of the time allows, however often the page changes. A page that changes nothing costs
 * nothing.
 * @param skip elements whose inner life does not matter
 * @param look returns `true` where it found something new
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

/** True where a change puts in, or takes out, an element that readers might see. */
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
