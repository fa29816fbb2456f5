export const SVG = 'http://www.w3.org/2000/svg';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements of drawings that are copied. No scripts, pictures, animations, filters, and nothing that is not drawn. */
export const SHAPES = set(
  'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath linearGradient radialGradient stop clipPath mask pattern marker',
);
/** Elements that are copied as a group: a link leads nowhere in a drawing. */
export const GROUPS = set('a switch');
/** Elements with a colour of their own. */
export const PAINTED = set('path rect circle ellipse line polyline polygon text tspan textPath');
/** Elements that hold letters. */
export const LETTERING = set('text tspan textPath');

/** Attributes that are copied as they are. */
export const GEOMETRY =
  'viewBox preserveAspectRatio x y x1 x2 y1 y2 cx cy r rx ry fx fy d points dx dy rotate textLength lengthAdjust startOffset pathLength width height offset transform gradientTransform gradientUnits spreadMethod patternTransform patternUnits patternContentUnits clipPathUnits maskUnits maskContentUnits markerWidth markerHeight markerUnits refX refY orient vector-effect'.split(
    ' ',
  );

/** The properties of drawings that are inherited, with their initial values (SVG 2, property index). */
export const INHERITED: ReadonlyMap<string, string> = new Map([
  ['fill', 'rgb(0, 0, 0)'],
  ['fill-opacity', '1'],
  ['fill-rule', 'nonzero'],
  ['clip-rule', 'nonzero'],
  ['stroke', 'none'],
  ['stroke-width', '1px'],
  ['stroke-opacity', '1'],
  ['stroke-dasharray', 'none'],
  ['stroke-dashoffset', '0px'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['stroke-miterlimit', '4'],
  ['font-family', ''],
  ['font-size', ''],
  ['font-style', 'normal'],
  ['font-weight', '400'],
  ['letter-spacing', 'normal'],
  ['text-anchor', 'start'],
  ['marker-start', 'none'],
  ['marker-mid', 'none'],
  ['marker-end', 'none'],
]);
/** Those that are not. */
export const OWN: ReadonlyMap<string, string> = new Map([
  ['dominant-baseline', 'auto'],
  ['opacity', '1'],
  ['clip-path', 'none'],
  ['mask', 'none'],
  ['stop-color', 'rgb(0, 0, 0)'],
  ['stop-opacity', '1'],
]);
