import type { Typography } from '../../../settings/typography';
import { madeUp } from '../../shared/made-up-names';
import { applyFonts } from './fonts';

/** Sets the typography of the view: by `data-` attributes and custom properties that the style sheet reads. */
export function applyTypography(dialog: HTMLElement, type: Typography): void {
  const { font, theme, align } = type;
  const attributes = {
    font,
    theme,
    align,
    hyphens: type.hyphens,
    images: type.images,
    underlines: type.underlines,
  };
  for (const [name, value] of Object.entries(attributes)) dialog.dataset[name] = String(value);
  applyFonts(dialog, font);
  dialog.style.setProperty(madeUp('scale'), String(type.size / 100));
  dialog.style.setProperty(madeUp('width'), String(type.width));
  dialog.style.setProperty(madeUp('leading'), String(type.leading));
  dialog.style.setProperty(madeUp('letters'), `${type.letters}em`);
  dialog.style.setProperty(madeUp('words'), `${type.words}em`);
}
