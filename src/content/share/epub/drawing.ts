import { utf8 } from '../../shared/bytes';

const SVG = 'http://www.w3.org/2000/svg';

/** Characters in which a file of a drawing has begun it, after declaration, document type and licence. By hand. */
const START_CHARACTERS = 4000;
/** What can run, or hold another document. */
const FOREIGN = 'script, foreignObject, iframe, a, use[href^="http"], animate, set';
/** A value that can name another file. */
const LEAVES = /url\((?!\s*["']?(?:#|data:image\/))|@import|^\s*(?:https?:)?\/\//i;

/** A drawing (SVG) that runs nothing and refers to no other file, as XML; `null` for all others. */
export function closedDrawing(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const text = new TextDecoder().decode(bytes);
  if (!/<svg[\s>]/.test(text.slice(0, START_CHARACTERS))) return null;
  // biome-ignore lint/plugin: the document is inert, is read here only, and never enters a view.
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg' || root.namespaceURI !== SVG) return null;
  if (root.querySelector(`${FOREIGN}, parsererror`)) return null;
  if ([root, ...root.querySelectorAll('*')].some(mayLeave)) return null;
  return utf8(new XMLSerializer().serializeToString(root));
}

function mayLeave(element: Element): boolean {
  if (element.localName === 'style' && LEAVES.test(element.textContent ?? '')) return true;
  return [...element.attributes].some(({ name, localName, value }) => {
    if (name === 'xmlns' || name.startsWith('xmlns:')) return false;
    if (/^on/i.test(localName)) return true;
    if (localName === 'href') return !/^\s*(?:#|data:image\/(?:png|jpeg|gif))/i.test(value);
    return LEAVES.test(value);
  });
}
