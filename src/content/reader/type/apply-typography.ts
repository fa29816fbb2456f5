import type { Typography } from '../../../settings/typography';
import { isDark } from '../../../ui/contrast';
import { madeUp } from '../../shared/made-up-names';
import { type AddedFamilies, applyFonts } from './fonts';
import { lineWidth, type TextSample } from './line-length';

/** Sets the typography of the view: by `data-` attributes and custom properties that the style sheet reads. */
export function applyTypography(
  dialog: HTMLElement,
  type: Typography,
  sample: TextSample,
  added: AddedFamilies,
): void {
  const { font, theme, align, colours } = type;
  const attributes = {
    font,
    theme,
    align,
    script: sample.script,
    ground: isDark(colours.ground) ? 'dark' : 'light',
    hyphens: type.hyphens,
    images: type.images,
    underlines: type.underlines,
  };
  for (const [name, value] of Object.entries(attributes)) dialog.dataset[name] = String(value);
  const families = applyFonts(dialog, type, added);
  const values = {
    scale: String(type.size / 100),
    'line-width': String(lineWidth(sample, families, type)),
    leading: String(type.leading),
    letters: `${type.letters}em`,
    words: `${type.words}em`,
    'own-ground': colours.ground,
    'own-ink': colours.ink,
    'own-link': colours.link,
    'own-mark': colours.mark,
  };
  for (const [name, value] of Object.entries(values)) dialog.style.setProperty(madeUp(name), value);
}
