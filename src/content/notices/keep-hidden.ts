import { HIDDEN } from '../restore/hiding';
import { isMarked, mark } from '../restore/mark';
import { shadowRoots } from '../shared/shadow-roots';
import type { Notices } from './contract';

/** How often within the time a block is hidden again that the page has shown. A page that goes on means it. */
const MOST_TIMES = 5;
/** ms. Pages that put their markup in order now and then, once a minute, do not mean Galley. By hand. */
const WITHIN_MS = 60_000;

/** See {@link Notices}. */
export const keepHidden: Notices['keepHidden'] = (isWanted, onYield, signal) => {
  const times = new Map<Element, number[]>();
  const hideAgain = (element: Element): void => {
    const now = performance.now();
    const recent = (times.get(element) ?? []).filter((time) => now - time < WITHIN_MS);
    times.set(element, [...recent, now]);
    if (recent.length < MOST_TIMES) mark(element, HIDDEN);
    else onYield(element);
  };
  const observer = new MutationObserver((records) => {
    for (const element of new Set(records.map(({ target }) => target)))
      if (element instanceof Element && !isMarked(element, HIDDEN) && isWanted(element)) hideAgain(element);
  });
  for (const root of [document, ...shadowRoots()])
    observer.observe(root, { attributes: true, attributeFilter: [HIDDEN], subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
};
