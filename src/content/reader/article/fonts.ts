import { selectFirst } from '../../../engine/dom/clobbering';
import type { Typography } from '../../../settings/typography';
import { DYSLEXIC_FONTS, familiesOfPage, OWN_TO_BROWSERS } from '../../../ui/fonts';
import { madeUp } from '../../shared/made-up-names';

/** The families of each typeface, best first. Its last name is one of the browser's own, which no page can declare. */
const FACES: Readonly<Record<Typography['font'] | 'code' | 'math', readonly string[]>> = {
  serif: [
    'Charter',
    'Bitstream Charter',
    'Iowan Old Style',
    'Source Serif 4',
    'Georgia',
    'Noto Serif',
    'serif',
  ],
  sans: ['Helvetica Neue', 'Arial', 'Noto Sans', 'sans-serif'],
  mono: ['ui-monospace', 'SF Mono', 'Consolas', 'DejaVu Sans Mono', 'monospace'],
  system: ['system-ui', 'sans-serif'],
  dyslexic: [...DYSLEXIC_FONTS, 'sans-serif'],
  code: ['ui-monospace', 'SF Mono', 'Consolas', 'monospace'],
  math: ['math', 'STIX Two Math', 'Latin Modern Math', 'Cambria Math', 'serif'],
};

/**
 * Sets the typefaces of a view. Families that the page declares are left out: the browser would load the page's file for
 * them, and set Galley's own words in it.
 */
export function applyFonts(dialog: HTMLElement, font: Typography['font']): void {
  const taken = familiesOfPage();
  const stack = (face: keyof typeof FACES): string =>
    FACES[face]
      .filter((family) => !taken.has(family.toLowerCase()))
      .map((family) => (OWN_TO_BROWSERS.has(family) ? family : `"${family}"`))
      .join(', ');
  const faces = { face: stack(font), serif: stack('serif'), code: stack('code'), signs: stack('math') };
  for (const [name, value] of Object.entries(faces)) dialog.style.setProperty(madeUp(name), value);
}

/**
 * Sets the typefaces again when the page gets another style sheet: at once where it is written in the head, else when it is
 * loaded.
 * @param font the typeface of the moment
 */
export function watchFonts(dialog: HTMLElement, font: () => Typography['font'], signal: AbortSignal): void {
  const again = (): void => applyFonts(dialog, font());
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
