/** Marks what is seen even where the page hides its root element; the user style sheet shows that for as long. */
const INSISTENT = 'insistent';

/** Shows an element of Galley's own, a child of the root element, on a page that hides all that is in it. */
export function insistOn(host: Element): void {
  host.classList.add(INSISTENT);
}
