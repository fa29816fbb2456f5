/**
 * Class of an element that stays visible even if the page hides its root element. While it exists, the user style
 * sheet shows the root.
 */
const FORCED = 'insistent';

/** Shows an element of Galley's own, a child of the root element, even on a page that hides its whole content. */
export function forceVisible(host: Element): void {
  host.classList.add(FORCED);
}
