import { own } from '../engine/dom/clobbering';

/** Families that browsers know themselves. They are written without quotation marks. */
export const OWN_TO_BROWSERS: ReadonlySet<string> = new Set([
  'serif',
  'sans-serif',
  'monospace',
  'ui-monospace',
  'system-ui',
  'math',
]);

/** Families of fonts made for dyslexic readers, by all names that their makers gave them. */
export const DYSLEXIC_FONTS = [
  'OpenDyslexic',
  'OpenDyslexic 3',
  'OpenDyslexic3',
  'OpenDyslexicAlta',
] as const;

/** Serifs that are made for reading on screens, best first. */
export const GOOD_SERIFS = [
  'Charter',
  'Bitstream Charter',
  'Iowan Old Style',
  'Source Serif 4',
  'Georgia',
] as const;

/** A text whose width differs from font to font. */
const SAMPLE = 'mmMwWlliI0O&@agQ';
/** Fonts that every browser has. */
const FALLBACKS = ['monospace', 'serif'] as const;

/**
 * True where this computer has one of the fonts: a text then is as wide as no fallback makes it. No font is loaded: what
 * the page declares under such a name does not count.
 * @param families names of fonts
 */
export function isInstalled(families: readonly string[]): boolean {
  const taken = familiesOfPage();
  return families.some((name) => !taken.has(name.toLowerCase()) && isThere(name));
}

/** What was found, by name: while a page is open no font comes or goes, and measuring takes some milliseconds. */
const found = new Map<string, boolean>();

function isThere(name: string): boolean {
  const known = found.get(name);
  if (known !== undefined) return known;
  const pen = document.createElement('canvas').getContext('2d');
  const width = (font: string): number => {
    if (!pen) return 0;
    pen.font = `72px ${font}`;
    return pen.measureText(SAMPLE).width;
  };
  const isThis = FALLBACKS.every((other) => width(`"${name}", ${other}`) !== width(other));
  found.set(name, isThis);
  return isThis;
}

/** The families that the page declares, loaded or not, in lower case. */
export function familiesOfPage(): ReadonlySet<string> {
  const families = new Set<string>();
  own(document, 'fonts').forEach(({ family }) => {
    const name = family.replace(/^["']|["']$/g, '').toLowerCase();
    if (!OWN_TO_BROWSERS.has(name)) families.add(name);
  });
  return families;
}
