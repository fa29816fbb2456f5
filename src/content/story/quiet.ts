/** Attributes that make a browser load something. */
const LOADING: ReadonlySet<string> = new Set([
  'src',
  'srcset',
  'srcdoc',
  'poster',
  'data',
  'background',
  'imagesrcset',
  'lowsrc',
  'dynsrc',
  'codebase',
  'classid',
  'archive',
]);
/** Attributes with which an element does something by itself. */
const ACTING = /^(?:(?:data-)?on.*|autofocus|autoplay|is|nonce|ping|sandbox|loading)$/;
/** Data in the page that scripts read and browsers do not. */
const DATA = /^application\/(?:ld\+)?json$/i;
const SVG = 'http://www.w3.org/2000/svg';
/** Attributes of drawings that are no styles. */
const PLAIN = /^(?:aria-|data-|class$|id$|d$|title$)/;
/** All values of styles and drawings that name a file hold one of these, or an escape. */
const NAMES_FILE = /url\(|image-set\(|src\(|image\(|["'\\]/i;
/** A reference to another part of the same drawing. */
const OWN_PART = /^\s*url\(#[\w-]+\)\s*$/;

/**
 * A namespace without a meaning. An attribute in it is read under its name as before, and browsers do nothing by it: they
 * know only attributes without a namespace (DOM Standard, "get an attribute by name"; HTML Standard).
 */
const QUIET = 'urn:galley:quiet';

/** A page of which nothing can load, run or act by itself, wherever it is shown. */
export interface QuietPage {
  readonly root: Element;
  /** The styles of single elements, by the number of the element among all below the root. */
  readonly styles: ReadonlyMap<number, readonly StyleLine[]>;
}

type StyleLine = readonly [name: string, value: string, priority: string];

/**
 * Takes from a parsed page all that loads, runs or acts by itself: scripts, style sheets, refreshes, handlers. Pictures and
 * frames keep their addresses, quiet ones. Text of `noscript` is text again, as in a browser with scripts. Changes the
 * document that it is given.
 */
export function quieten(page: Document): QuietPage {
  const root = page.documentElement;
  for (const element of root.querySelectorAll('script, style, link, base, meta[http-equiv]'))
    if (!isHarmless(element)) element.remove();
  for (const element of root.querySelectorAll('noscript')) element.textContent = element.innerHTML;
  const styles = new Map<number, readonly StyleLine[]>();
  for (const [at, element] of [root, ...root.querySelectorAll('*')].entries()) {
    const style = element.getAttribute('style');
    if (style !== null) styles.set(at, linesOf(style));
    for (const attribute of [...element.attributes]) quietenAttribute(element, attribute);
  }
  return { root, styles };
}

/** Gives the styles of single elements back, below a copy of the root. No policy of a page is asked for that. */
export function giveStyles(root: Element, { styles }: QuietPage): void {
  const elements = [root, ...root.querySelectorAll<HTMLElement>('*')];
  for (const [at, lines] of styles) {
    const { style } = elements[at] as HTMLElement;
    for (const [name, value, priority] of lines) style?.setProperty(name, value, priority);
  }
}

function isHarmless(element: Element): boolean {
  if (element.localName === 'script') return DATA.test(element.getAttribute('type')?.trim() ?? '');
  return element.localName === 'link' && element.getAttribute('rel')?.trim().toLowerCase() === 'canonical';
}

function quietenAttribute(element: Element, { name, localName, value }: Attr): void {
  const isDrawn = element.namespaceURI === SVG;
  if (name === 'style' || ACTING.test(name)) element.removeAttribute(name);
  else if (LOADING.has(name)) {
    element.removeAttribute(name);
    element.setAttributeNS(QUIET, name, value);
  } else if (isDrawn && localName === 'href' && element.localName !== 'a' && !value.startsWith('#'))
    element.removeAttribute(name);
  else if (isDrawn && !PLAIN.test(name) && NAMES_FILE.test(value) && !OWN_PART.test(value))
    element.removeAttribute(name);
}

/** What a style attribute says, without what names a file. */
function linesOf(text: string): StyleLine[] {
  const { style } = document.createElement('p');
  style.cssText = text;
  return [...style].flatMap((name) => {
    const value = style.getPropertyValue(name);
    return NAMES_FILE.test(value) ? [] : [[name, value, style.getPropertyPriority(name)] as const];
  });
}
