/** What ends the address of a link in Markdown, opens a tag or pairs with another sign outside of it. */
const UNSAFE_IN_ADDRESS = /[<>`\\\s]/g;
/** What a renderer reads as a character reference. */
const REFERENCE = /&(?=#?\w+;)/g;

/** The signs of a description or title that are markup in Markdown or HTML, where the library leaves them as they are. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '`': '&#96;',
  '\\': '&#92;',
};

/** Brings addresses, descriptions and titles into a form that stays within its link or picture in Markdown. */
export function escapeAttributes(body: Element): void {
  for (const element of body.querySelectorAll('[href], [src], [alt], [title]')) {
    for (const name of ['href', 'src']) rewrite(element, name, inDestination);
    for (const name of ['alt', 'title']) rewrite(element, name, inWords);
  }
}

/** An address as it stands in a link. It need be neither UTF-8 nor well-formed: what is fine in Markdown stays as it is. */
export function inDestination(address: string): string {
  return address.replace(UNSAFE_IN_ADDRESS, encodeURIComponent).replace(REFERENCE, '&amp;');
}

function inWords(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[&<`\\]/g, (sign) => REFERENCES[sign] ?? sign);
}

function rewrite(element: Element, name: string, change: (value: string) => string): void {
  const value = element.getAttribute(name);
  if (value !== null) element.setAttribute(name, change(value));
}
