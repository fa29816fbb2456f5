import { t } from '../ui/i18n';
import { putBar } from './bar/from-page';
import { analyzeAgain } from './reading-tools';
import { watchArrivals } from './watch';

/** The text of a page that goes on without loading comes within this time (ms), or there is none to offer. */
const PATIENCE_MS = 15_000;

/**
 * Offers to read the article that the page shows next, as soon as there is one.
 * @param onAccept called once, when the reader wants it
 * @returns takes the offer back
 */
export function offerNext(onAccept: () => void): () => void {
  let takeAway: (() => void) | null = null;
  const show = (): boolean => {
    if (!analyzeAgain({ url: document.baseURI }).article) return false;
    unwatch();
    takeAway = putBar(t('offerNext'), [
      { label: t('offerRead'), act: accept },
      { label: t('close'), act: withdraw },
    ]);
    return true;
  };
  const unwatch = watchArrivals(() => false, show);
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
}
