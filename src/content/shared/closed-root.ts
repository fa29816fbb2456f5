import { isTrusted } from './is-trusted';
import { markOwn } from './own';

/** User input events that operate the controls in the shadow root. */
const USER_INPUT_EVENTS = [
  'click',
  'keydown',
  'input',
  'change',
  'submit',
  'pointerdown',
  'pointermove',
  'touchmove',
  'wheel',
];

/**
 * Creates an element of Galley's own with a closed shadow root. Its controls react to the user only, not to events
 * that a script of the page dispatches.
 *
 * The page may have defined a custom element of the same name. The browser would then hand the shadow root to the
 * page's code on attaching. So the root is attached while the element is in a document without definitions.
 */
export function closedRoot(name: string): { host: HTMLElement; root: ShadowRoot } {
  const host = new Document().createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElement;
  const root = host.attachShadow({ mode: 'closed' });
  for (const deed of USER_INPUT_EVENTS) root.addEventListener(deed, refuse, true);
  Document.prototype.adoptNode.call(document, host);
  return { host: markOwn(host, root), root };
}

function refuse(event: Event): void {
  if (isTrusted(event)) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}
