/** Faces made for dyslexic readers, under the names their makers gave them. */
export const DYSLEXIC_FACES = [
  'OpenDyslexic',
  'OpenDyslexic 3',
  'OpenDyslexic3',
  'OpenDyslexicAlta',
] as const;

/** Text in which faces differ in width. */
const SAMPLE = 'mmMwWlliI0O&@agQ';
const FALLBACKS = ['monospace', 'serif'] as const;

/** True where this computer has one of the faces; no face is loaded for it. */
export function isInstalled(faces: readonly string[]): boolean {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return false;
  const width = (font: string): number => {
    pen.font = `72px ${font}`;
    return pen.measureText(SAMPLE).width;
  };
  return faces.some((face) => FALLBACKS.every((other) => width(`"${face}", ${other}`) !== width(other)));
}
