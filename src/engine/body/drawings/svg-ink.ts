import { PAINTED } from './svg-attributes';

/** The colour of shapes and letters for which nobody has chosen one (SVG 2, `fill`). */
const BLACK = 'rgb(0, 0, 0)';

/** The colour of a drawing that is all in black or in the colour of the text around it; `null` for any other. */
export function inkOf(svg: Element): string | null {
  const { color } = getComputedStyle(svg);
  for (const part of svg.getElementsByTagName('*')) {
    if (!PAINTED.has(part.localName)) continue;
    const { fill, stroke } = getComputedStyle(part);
    for (const paint of [fill, stroke])
      if (paint !== 'none' && paint !== BLACK && paint !== color) return null;
  }
  return color;
}
