/** Families of fonts made for dyslexic readers, by all names that their makers gave them. */
export const DYSLEXIC_FONTS = [
  'OpenDyslexic',
  'OpenDyslexic 3',
  'OpenDyslexic3',
  'OpenDyslexicAlta',
] as const;

/** A text whose width differs from font to font. */
const SAMPLE = 'mmMwWlliI0O&@agQ';
/** Fonts that every browser has. */
const FALLBACKS = ['monospace', 'serif'] as const;

/**
 * True where this computer has one of the fonts: a text then is as wide as no fallback makes it. No font is loaded.
 * @param families names of fonts
 */
export function isInstalled(families: readonly string[]): boolean {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return false;
  const width = (font: string): number => {
    pen.font = `72px ${font}`;
    return pen.measureText(SAMPLE).width;
  };
  return families.some((name) => FALLBACKS.every((other) => width(`"${name}", ${other}`) !== width(other)));
}
