import { t } from '../../ui/i18n';
import { makeBar, putBar } from './bar';
import type { BarTools } from './contract';

/** The text of a page that goes on without loading comes within this time (ms), or there is none to offer. */
const PATIENCE_MS = 15_000;

/** See {@link BarTools}. */
export const offerNext: BarTools['offerNext'] = ({ hasArticle, watch }, onAccept) => {
  let takeAway: (() => void) | null = null;
  const show = (): boolean => {
    if (!hasArticle()) return false;
    unwatch();
    const buttons = [
      { label: t('offerRead'), act: accept },
      { label: t('close'), act: withdraw },
    ];
    takeAway = putBar(makeBar(t('offerNext'), buttons));
    return true;
  };
  const unwatch = watch(show);
  const patience = setTimeout(unwatch, PATIENCE_MS);
  const withdraw = (): void => {
    clearTimeout(patience);
    unwatch();
    takeAway?.();
  };
  const accept = (): void => {
    withdraw();
    onAccept();
  };
  show();
  return withdraw;
};
