import { inertFor } from '../../dom/inert-document';
import { isUnseen } from '../../features/pictures/picture-size';

/** Characters: the markup of a picture for browsers without scripts is shorter, its sources included. */
const LONGEST_MARKUP = 8000;
const TAG = /<img\b([^<>]*)>/gi;
const ATTRIBUTE = /(?<![a-z-])([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=]+))|\bhidden\b/gi;
/** What says where the picture is, and whether anybody is to see it. */
const KEPT: ReadonlySet<string> = new Set(['src', 'width', 'height', 'style', 'hidden']);

/** The pictures that were found, by the element that holds their markup. */
const known = new WeakMap<Element, { markup: string; picture: Element | null }>();

/**
 * The first picture in a `noscript` that somebody is to see, without the pixels that count visits; `null` where there is
 * none. It stands in a document that loads nothing. The markup is read once.
 */
export function pictureIn(noscript: Element): Element | null {
  const markup = (noscript.textContent ?? '').slice(0, LONGEST_MARKUP);
  const before = known.get(noscript);
  if (before?.markup === markup) return before.picture;
  const document = inertFor(noscript.ownerDocument);
  const pictures = [...markup.matchAll(TAG)].map(([, attributes = '']) => {
    const picture = document.createElement('img');
    for (const [, name = 'hidden', ...values] of attributes.matchAll(ATTRIBUTE))
      if (KEPT.has(name.toLowerCase()))
        picture.setAttribute(
          name,
          (values.find((value) => value !== undefined) ?? '').replace(/&amp;/g, '&'),
        );
    return picture;
  });
  const picture = pictures.find((other) => other.hasAttribute('src') && !isForNobody(other)) ?? null;
  known.set(noscript, { markup, picture });
  return picture;
}

/** True for a pixel. In the page itself invisible pictures wait until they are loaded; without scripts nothing shows them. */
function isForNobody(picture: HTMLElement): boolean {
  return isUnseen(picture) || picture.style.visibility === 'hidden';
}
