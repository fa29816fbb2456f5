import { t } from '../../ui/i18n';
import { makeBar, putBar } from './bar';
import type { Notices } from './contract';

/** The text of a page that goes on without loading comes within this time (ms), or there is none to offer. */
const PATIENCE_MS = 15_000;

/** See {@link Notices}. */
export const offerNext: Notices['offerNext'] = ({ hasArticle, watch }, onAccept, signal) => {
  const search = new AbortController();
  const offer = new AbortController();
  const close = (): void => {
    search.abort();
    offer.abort();
  };
  const accept = (): void => {
    close();
    onAccept();
  };
  const look = (): boolean => {
    if (!hasArticle()) return false;
    search.abort();
    const buttons = [
      { label: t('offerRead'), onClick: accept },
      { label: t('close'), onClick: close },
    ];
    putBar(makeBar(t('offerNext'), buttons), offer.signal);
    return true;
  };
  signal.addEventListener('abort', close);
  watch(look, search.signal);
  const patience = setTimeout(() => search.abort(), PATIENCE_MS);
  search.signal.addEventListener('abort', () => clearTimeout(patience));
  look();
};
