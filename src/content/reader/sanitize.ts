import DOMPurify from 'dompurify';

const names = (list: string): string[] => list.split(' ');

/** The elements of an article. All others are dropped, and their text is kept. */
const TAGS = names(
  'a abbr aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup table tbody td tfoot th thead time tr u ul var',
);
/** MathML Core without links and actions. Foreign markup in formulas (`annotation-xml`, `mglyph`) is a known way for attacks. */
const MATH_TAGS = names(
  'math menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none',
);
/** Shapes and text of drawings: no scripts, links, pictures, foreign markup, animations, style sheets or filters. */
const SVG_TAGS = names(
  'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath linearGradient radialGradient stop clipPath mask pattern marker',
);
/** The attributes that are kept. */
const ATTRIBUTES = names(
  'alt cite class colspan datetime dir height href id lang loading open reversed rowspan scope src start title width',
);
const MATH_ATTRIBUTES = names(
  'accent accentunder close columnalign columnspan depth display displaystyle fence form largeop linethickness lspace mathvariant maxsize minsize movablelimits notation open rowalign rspace scriptlevel separator separators stretchy symmetric',
);
const SVG_ATTRIBUTES = names(
  'viewBox preserveAspectRatio role aria-label x y x1 x2 y1 y2 cx cy r rx ry fx fy d points dx dy rotate textLength lengthAdjust startOffset pathLength offset transform gradientTransform gradientUnits spreadMethod patternTransform patternUnits patternContentUnits clipPathUnits maskUnits maskContentUnits markerWidth markerHeight markerUnits refX refY orient fill fill-opacity fill-rule clip-path clip-rule mask marker-start marker-mid marker-end stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stop-color stop-opacity opacity color font-family font-size font-style font-weight letter-spacing text-anchor dominant-baseline vector-effect',
);

/** DOMPurify lets pictures have any `data:` address; one of a document is dropped. */
const DOCUMENT_IN_ADDRESS = /^\s*data:(?!image\/)/i;

/**
 * The only way for HTML into a view. Returns a fragment without scripts, styles, forms, frames or event handlers. Its
 * links send no referrer and give their target no handle on the page; its formulas and drawings refer to nothing outside
 * themselves.
 */
export function sanitize(html: string): DocumentFragment {
  // `null` where nothing of the markup can stand in a body, such as a frameset.
  const fragment: DocumentFragment | null = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: [...TAGS, ...MATH_TAGS, ...SVG_TAGS],
    ALLOWED_ATTR: [...ATTRIBUTES, ...MATH_ATTRIBUTES, ...SVG_ATTRIBUTES],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    // A page that forbids policies would report one to its server. Scripts of extensions need none.
    TRUSTED_TYPES_POLICY: null,
  });
  if (!fragment) return document.createDocumentFragment();
  for (const image of fragment.querySelectorAll('[src]'))
    if (DOCUMENT_IN_ADDRESS.test(image.getAttribute('src') ?? '')) image.removeAttribute('src');
  for (const drawing of fragment.querySelectorAll('svg, math')) closeDrawing(drawing);
  for (const link of fragment.querySelectorAll('a[href]')) link.setAttribute('rel', 'noopener noreferrer');
  // What plays elsewhere does not take the article away.
  for (const link of fragment.querySelectorAll('a.galley-embed[href]')) link.setAttribute('target', '_blank');
  return fragment;
}

const HTML = 'http://www.w3.org/1999/xhtml';
/** A reference to another part of the same drawing. */
const OWN_PART = /^\s*(?:#[^\s"'()\\]+|url\(\s*(["']?)#[^\s"'()\\]+\1\s*\))\s*$/i;
/** All values that name a file hold one of these: `url(…)`, a string, or an escape that may spell either. */
const MAY_NAME_FILE = /url\(|["'\\]/i;
/** Attributes of plain text. */
const PLAIN = new Set(['aria-label', 'font-family', 'id', 'class', 'lang', 'title']);

/** Leaves a formula or drawing nothing but its own shapes and signs: no HTML, no links, no references to other files. */
function closeDrawing(drawing: Element): void {
  for (const part of [drawing, ...drawing.querySelectorAll('*')]) {
    if (part.namespaceURI === HTML || part.localName === 'a') part.replaceWith(...part.childNodes);
    for (const { name, value } of [...part.attributes]) {
      const mayLeave = name.endsWith('href') || (!PLAIN.has(name) && MAY_NAME_FILE.test(value));
      if (mayLeave && !OWN_PART.test(value)) part.removeAttribute(name);
    }
  }
}
