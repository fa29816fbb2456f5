import { t } from '../../ui/i18n';
import { isOrphan } from '../background-client';
import { forceVisible } from '../shared/force-visible';
import { makeBar, putBar } from './bar';
import type { Notices, ViewLost } from './contract';

/** A page that puts something over the view is noticed within this time (ms). */
const LOOK_EVERY_MS = 1000;

/** Read when the script is loaded: after an update texts are out of reach. */
const TEXTS: Readonly<Record<ViewLost, string>> = { 'put-away': t('viewLost'), updated: t('viewUpdated') };
const CLOSE = t('close');

/** See {@link Notices}. */
export const watchView: Notices['watchView'] = (isVisible, onLost, signal) => {
  const end = (): void => {
    observer.disconnect();
    clearInterval(timer);
  };
  const look = (): void => {
    const why = isOrphan() ? 'updated' : isVisible() ? null : 'put-away';
    if (why === null) return;
    end();
    onLost(why);
  };
  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, { childList: true });
  // A dialog that the page opens lies over the view, and takes every key and click.
  observer.observe(document, { attributes: true, attributeFilter: ['open'], subtree: true });
  const timer = setInterval(look, LOOK_EVERY_MS);
  signal.addEventListener('abort', end);
};

/** See {@link Notices}. */
export const tellLost: Notices['tellLost'] = (why, signal) => {
  const closing = new AbortController();
  const close = (): void => closing.abort();
  const bar = makeBar(TEXTS[why], [{ label: CLOSE, onClick: close }]);
  signal.addEventListener('abort', close);
  putBar(bar, closing.signal);
  if (!bar.checkVisibility()) forceVisible(bar);
};
