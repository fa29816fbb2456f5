import type { Typography } from '../../../settings/typography';

/** Sets the view as the reader wants it. */
export function applyTypography(dialog: HTMLElement, type: Typography): void {
  const { font, theme, align } = type;
  const marks = {
    font,
    theme,
    align,
    hyphens: type.hyphens,
    images: type.images,
    underlines: type.underlines,
  };
  for (const [name, value] of Object.entries(marks)) dialog.dataset[name] = String(value);
  dialog.style.setProperty('--scale', String(type.size / 100));
  dialog.style.setProperty('--width', String(type.width));
  dialog.style.setProperty('--leading', String(type.leading));
  dialog.style.setProperty('--letters', `${type.letters}em`);
  dialog.style.setProperty('--words', `${type.words}em`);
}
