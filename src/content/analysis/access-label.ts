import type { Analysis } from '../../engine';
import { type MessageKey, t, tn } from '../../ui/i18n';

/** What the access state is called in the user interface. */
const ACCESS_LABELS: Readonly<Record<Analysis['access']['state'], MessageKey>> = {
  full: 'accessFull',
  'cut-off': 'accessCutOff',
  unknown: 'accessUnknown',
};

/** The access state in words. */
export function accessLabel(access: Analysis['access']): string {
  return t(ACCESS_LABELS[access.state], tn('words', access.words));
}
