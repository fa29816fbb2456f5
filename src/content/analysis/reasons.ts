import type { Reason, Say } from '../../engine/reasons';
import { t, tn } from '../../ui/i18n';

/** Puts reasons into the language of the user interface. */
export const say: Say = (reasons) =>
  reasons.map(sentence).reduce((first, second) => t('reason_both', first, second));

function sentence(reason: Reason): string {
  return 'count' in reason
    ? tn(`reason_${reason.key}`, reason.count)
    : t(`reason_${reason.key}`, reason.text ?? '', reason.more ?? '');
}
