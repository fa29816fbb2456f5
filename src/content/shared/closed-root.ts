import { isTrusted } from './is-trusted';

/** User input events: whatever operates the controls behind the root. */
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
 * Makes an element of Galley's own with a closed root, in which controls answer to the reader only, not to events that
 * a page makes up.
 *
 * A page may have defined an element of the same name, to whose code the browser hands the root when it is attached. So
 * it is attached while the element is in a document without definitions.
 */
export function closedRoot(name: string): { host: HTMLElement; root: ShadowRoot } {
  const host = new Document().createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElement;
  const root = host.attachShadow({ mode: 'closed' });
  for (const deed of USER_INPUT_EVENTS) root.addEventListener(deed, refuse, true);
  Document.prototype.adoptNode.call(document, host);
  return { host, root };
}

function refuse(event: Event): void {
  if (isTrusted(event)) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}
