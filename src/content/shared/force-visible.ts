/** Class of what is seen even where the page hides its root element; the user style sheet shows that for as long. */
const FORCED = 'insistent';

/** Shows an element of Galley's own, a child of the root element, on a page that hides all that is in it. */
export function forceVisible(host: Element): void {
  host.classList.add(FORCED);
}
