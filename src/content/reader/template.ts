import { formatNumber, type MessageKey, t } from '../../ui/i18n';

/** A text whose numbers are not known yet: extensions that are updated cannot be asked for it later. */
export type Template = (...numbers: (number | string)[]) => string;

/** Stand for the numbers of a text; no language writes them. */
const PLACES = ['\u0001', '\u0002', '\u0003'];

/** Reads a text whose numbers come later. */
export function template(key: MessageKey): Template {
  const text = t(key, ...PLACES);
  return (...values) =>
    values.reduce<string>(
      (filled, value, at) =>
        filled.replace(PLACES[at] as string, typeof value === 'number' ? formatNumber(value) : value),
      text,
    );
}
