/** How often within the time a block is hidden again that the page has shown. A page that goes on means it. */
const MOST_TIMES = 5;
/** ms. Pages that put their markup in order now and then, once a minute, do not mean Galley. By hand. */
const WITHIN_MS = 60_000;

/** Watches that hidden blocks stay hidden. */
export interface HiddenKeeper {
  /** Watches the attribute of an element. Does nothing for one that is watched already. */
  watch(element: Element): void;
  end(): void;
}

/**
 * Some pages take attributes that are not their own off their elements. A block that becomes visible so is hidden again
 * before the next paint, a few times.
 * @param name the attribute that hides
 * @param isWanted true while the element has to be hidden
 * @param onYield the page insists: the element is left visible, and nothing is done to it any more
 */
export function keepHidden(
  name: string,
  isWanted: (element: Element) => boolean,
  onYield: (element: Element) => void,
): HiddenKeeper {
  const times = new Map<Element, number[]>();
  const hideAgain = (element: Element): void => {
    const now = performance.now();
    const recent = (times.get(element) ?? []).filter((time) => now - time < WITHIN_MS);
    times.set(element, [...recent, now]);
    if (recent.length < MOST_TIMES) element.setAttribute(name, '');
    else onYield(element);
  };
  const observer = new MutationObserver((records) => {
    for (const element of new Set(records.map(({ target }) => target)))
      if (element instanceof Element && isWanted(element) && !element.hasAttribute(name)) hideAgain(element);
  });
  return {
    watch: (element) => observer.observe(element, { attributes: true, attributeFilter: [name] }),
    end() {
      observer.disconnect();
      times.clear();
    },
  };
}
