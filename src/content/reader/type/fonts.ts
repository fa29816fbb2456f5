import { selectFirst } from '../../../engine/dom/clobbering';
import type { Typography } from '../../../settings/typography';
import { DYSLEXIC_FONTS, familiesOfPage, GOOD_SERIFS, isInstalled, OWN_TO_BROWSERS } from '../../../ui/fonts';
import type { ShippedFace } from '../../../ui/shipped-fonts';
import { madeUp } from '../../shared/made-up-names';

/**
 * Serifs for what the Latin ones have no letters for: Naskh faces for Arabic, as books are set in, and text faces for Hebrew.
 * Of two that come with systems the older one is last: its lines are tight.
 */
const OTHER_SERIFS = [
  'Noto Naskh Arabic',
  'Amiri',
  'Scheherazade New',
  'Sakkal Majalla',
  'Geeza Pro',
  'Traditional Arabic',
  'Frank Ruehl CLM',
  'Frank Ruhl Libre',
  'FrankRuehl',
  'David Libre',
  'David',
  'Noto Serif Hebrew',
  'Times New Roman',
] as const;
const SERIF_STACK = [...GOOD_SERIFS, 'Noto Serif', ...OTHER_SERIFS, 'serif'] as const;

type Face = Exclude<Typography['font'], 'own'> | 'code' | 'math';

/** The families of each typeface, best first. Its last name is one of the browser's own, which no page can declare. */
const FACES: Readonly<Record<Face, readonly string[]>> = {
  serif: SERIF_STACK,
  literata: ['Literata', ...SERIF_STACK],
  sans: ['Helvetica Neue', 'Arial', 'Noto Sans', 'sans-serif'],
  mono: ['ui-monospace', 'SF Mono', 'Consolas', 'DejaVu Sans Mono', 'monospace'],
  system: ['system-ui', 'sans-serif'],
  hyperlegible: ['Atkinson Hyperlegible', 'sans-serif'],
  dyslexic: [...DYSLEXIC_FONTS, 'sans-serif'],
  code: ['ui-monospace', 'SF Mono', 'Consolas', 'monospace'],
  math: ['math', 'STIX Two Math', 'Latin Modern Math', 'Cambria Math', 'serif'],
};

/** The made-up families of the shipped typefaces that are in the page now. */
export type AddedFamilies = ReadonlyMap<ShippedFace, string>;

/** The choice of a typeface. */
export type FontChoice = Pick<Typography, 'font' | 'family'>;

/**
 * The families of a typeface, as CSS lists them. Families that the page declares are left out: the browser would load the
 * page's file for them, and set Galley's own words in it.
 */
export function familiesOf({ font, family }: FontChoice, added: AddedFamilies): string {
  const named = font === 'own' ? [family.replaceAll(/["\\\n]/g, ''), ...SERIF_STACK] : FACES[font];
  const own = added.get(font === 'serif' ? 'literata' : (font as ShippedFace));
  if (own && font === 'serif' && isInstalled(GOOD_SERIFS)) return listed(named);
  return [...(own ? [own] : []), listed(named)].join(', ');
}

function listed(families: readonly string[]): string {
  const taken = familiesOfPage();
  return families
    .filter((family) => family !== '' && !taken.has(family.toLowerCase()))
    .map((family) => (OWN_TO_BROWSERS.has(family) ? family : `"${family}"`))
    .join(', ');
}

/** Sets the typefaces of a view. Returns the families of the text. */
export function applyFonts(dialog: HTMLElement, choice: FontChoice, added: AddedFamilies): string {
  const face = familiesOf(choice, added);
  const faces = {
    face,
    serif: familiesOf({ font: 'serif', family: '' }, added),
    code: listed(FACES.code),
    signs: listed(FACES.math),
  };
  for (const [name, value] of Object.entries(faces)) dialog.style.setProperty(madeUp(name), value);
  return face;
}

/**
 * Calls back when the page gets another style sheet: at once where it is written in the head, else when it is loaded.
 */
export function watchFonts(again: () => void, signal: AbortSignal): void {
  const isSheet = (node: unknown): boolean =>
    node instanceof Element && /^(?:link|style)$/.test(node.localName);
  document.addEventListener('load', ({ target }) => isSheet(target) && again(), { capture: true, signal });
  const added = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(isSheet))) again();
  });
  const head = selectFirst(document, 'head');
  if (head) added.observe(head, { childList: true });
  signal.addEventListener('abort', () => added.disconnect());
}
