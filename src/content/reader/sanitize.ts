import DOMPurify from 'dompurify';

/** The elements of an article. All others are dropped, and their text is kept. */
const TAGS =
  'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del dfn dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small strong sub sup table tbody td tfoot th thead time tr u ul var'.split(
    ' ',
  );
/** The attributes that are kept. */
const ATTRIBUTES =
  'alt cite class colspan datetime dir height href id lang loading reversed rowspan scope src start title width'.split(
    ' ',
  );

/** DOMPurify lets pictures have any `data:` address; one of a document is dropped. */
const DOCUMENT_IN_ADDRESS = /^\s*data:(?!image\/)/i;

/**
 * The only way for HTML into a view. Returns a fragment without scripts, styles, forms, frames or event handlers. Its
 * links send no referrer and give their target no handle on the page.
 */
export function sanitize(html: string): DocumentFragment {
  // `null` where nothing of the markup can stand in a body, such as a frameset.
  const fragment: DocumentFragment | null = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    // A page that forbids policies would report one to its server. Scripts of extensions need none.
    TRUSTED_TYPES_POLICY: null,
  });
  if (!fragment) return document.createDocumentFragment();
  for (const image of fragment.querySelectorAll('[src]'))
    if (DOCUMENT_IN_ADDRESS.test(image.getAttribute('src') ?? '')) image.removeAttribute('src');
  for (const link of fragment.querySelectorAll('a[href]')) link.setAttribute('rel', 'noopener noreferrer');
  return fragment;
}
