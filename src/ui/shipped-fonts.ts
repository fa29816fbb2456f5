/** A typeface that ships with Galley, cut into files by script, slant and weight. All are under the SIL Open Font License. */
interface Shipped {
  /** The npm package that the files come from. */
  package: string;
  name: string;
  /** What each file is called there, without its ending. */
  file(subset: string, style: string, weight: string): string;
  subsets: readonly Subset[];
  weights: readonly string[];
}

const STYLES = ['normal', 'italic'] as const;

/** The letters that each subset is for. Every text needs `latin`: digits, blanks and quotation marks are in it. */
export const SUBSETS = {
  latin: /(?:)/,
  'latin-ext': /[\u0100-\u02ba\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,
  cyrillic: /[\u0400-\u045f]/,
  'cyrillic-ext': /[\u0460-\u052f]/,
  greek: /[\u0370-\u03ff]/,
  'greek-ext': /[\u1f00-\u1fff]/,
  vietnamese: /[\u01a0-\u01b0\u1ea0-\u1ef9]/,
} as const;
type Subset = keyof typeof SUBSETS;

export const SHIPPED = {
  literata: {
    package: '@fontsource-variable/literata',
    name: 'Literata',
    file: (subset, style) => `literata-${subset}-wght-${style}`,
    subsets: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'],
    weights: ['200 900'],
  },
  hyperlegible: {
    package: '@fontsource/atkinson-hyperlegible',
    name: 'Atkinson Hyperlegible',
    file: (subset, style, weight) => `atkinson-hyperlegible-${subset}-${weight}-${style}`,
    subsets: ['latin', 'latin-ext'],
    weights: ['400', '700'],
  },
  dyslexic: {
    package: '@fontsource/opendyslexic',
    name: 'OpenDyslexic',
    file: (subset, style, weight) => `opendyslexic-${subset}-${weight}-${style}`,
    subsets: ['latin'],
    weights: ['400', '700'],
  },
} as const satisfies Record<string, Shipped>;

export type ShippedFace = keyof typeof SHIPPED;
export const SHIPPED_FACES = Object.keys(SHIPPED) as ShippedFace[];

export function isShipped(font: string): font is ShippedFace {
  return Object.hasOwn(SHIPPED, font);
}

/** One file of a typeface. */
export interface FontFile {
  name: string;
  subset: Subset;
  style: (typeof STYLES)[number];
  weight: string;
}

/** The files of a typeface. */
export function filesOf(face: ShippedFace): FontFile[] {
  const { subsets, weights, file }: Shipped = SHIPPED[face];
  return subsets.flatMap((subset) =>
    weights.flatMap((weight) =>
      STYLES.map((style) => ({ name: file(subset, style, weight), subset, style, weight })),
    ),
  );
}

/** The names of all files. */
export const FONT_FILES: readonly string[] = SHIPPED_FACES.flatMap((face) =>
  filesOf(face).map(({ name }) => name),
);

/** What the script of a file gives to the page's other scripts. */
export interface FontData {
  /** The file, woff2 in base64. */
  data: string;
  /** As CSS writes it; `undefined` where the file is for everything it has letters for. */
  range?: string;
}
