import DOMPurify from 'dompurify';

/** What an article is made of; everything else is dropped, its text kept. */
const TAGS =
  'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del dfn dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small strong sub sup table tbody td tfoot th thead time tr u ul var'.split(
    ' ',
  );
const ATTRIBUTES =
  'alt cite class colspan datetime dir height href id lang loading reversed rowspan scope src start title width'.split(
    ' ',
  );

/** DOMPurify lets pictures have any `data:` address; documents have no place in one. */
const DOCUMENT_IN_ADDRESS = /^\s*data:(?!image\/)/i;

/**
 * The one door through which HTML enters a view. Returns a fragment without scripts, styles, forms, frames or event
 * handlers; links tell their target nothing of the page, nor can it reach it.
 */
export function sanitize(html: string): DocumentFragment {
  // `null` comes back where nothing of the markup can stand in a body, such as a frameset.
  const fragment: DocumentFragment | null = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    // A policy made on a page that allows none is reported to the page's server; scripts of extensions need none.
    TRUSTED_TYPES_POLICY: null,
  });
  if (!fragment) return document.createDocumentFragment();
  for (const image of fragment.querySelectorAll('[src]'))
    if (DOCUMENT_IN_ADDRESS.test(image.getAttribute('src') ?? '')) image.removeAttribute('src');
  for (const link of fragment.querySelectorAll('a[href]')) link.setAttribute('rel', 'noopener noreferrer');
  return fragment;
}
