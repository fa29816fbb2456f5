/** What stands between the parts of an element, in the one-line notation that voices and text files know. */
const BETWEEN: Readonly<Record<string, readonly string[]>> = {
  mfrac: ['/'],
  msup: ['^'],
  msub: ['_'],
  msubsup: ['_', '^'],
  munder: ['_'],
  mover: ['^'],
  munderover: ['_', '^'],
};
const ROOTS = new Set(['msqrt', 'mroot']);
/** The source of a formula in another notation, which browsers do not show. */
const UNSEEN = new Set(['annotation', 'annotation-xml']);
/** Invisible operators: function application, times, separator, plus (Unicode 2061 to 2064). */
const INVISIBLE = /[\u2061-\u2064]/g;

/** A formula (MathML) on one line, as `a / b` or `c ^ 2`. No two tokens are glued; annotations are left out. */
export function mathText(element: Element): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}

/** The same within a text, set apart from words that the page leaves no space between. */
export function mathInText(element: Element): string {
  const before = element.previousSibling?.nodeValue ?? '';
  const after = element.nextSibling?.nodeValue ?? '';
  const space = (isNeeded: boolean): string => (isNeeded ? ' ' : '');
  return space(/[\p{L}\p{N}]$/u.test(before)) + mathText(element) + space(/^[\p{L}\p{N}]/u.test(after));
}

function textOf(element: Element): string {
  if (element.children.length === 0) return (element.textContent ?? '').replace(INVISIBLE, ' ');
  const { localName } = element;
  const parts = [...element.children].filter(({ localName: name }) => !UNSEEN.has(name)).map(textOf);
  const between = BETWEEN[localName];
  if (between) return parts.map((part, at) => (between[at - 1] ?? '') + grouped(part)).join('');
  const whole = parts.join(' ');
  return ROOTS.has(localName) ? `√${grouped(whole)}` : whole;
}

/** In brackets where a reader could not tell how far it goes. */
function grouped(part: string): string {
  const text = part.replace(/\s+/g, ' ').trim();
  return text.includes(' ') ? `(${text})` : text;
}
