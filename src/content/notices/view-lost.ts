import { t } from '../../ui/i18n';
import { isOrphan } from '../background-client';
import { forceVisible } from '../shared/force-visible';
import { makeBar, putBar } from './bar';
import type { Notices, ViewLost } from './contract';
import { followTopLayer } from './top-layer';

/** A page that hides itself, or swallows the events of the top layer, is noticed within this time (ms). */
const LOOK_EVERY_MS = 1000;

/** Read when the script is loaded: after an update texts are out of reach. */
const TEXTS: Readonly<Record<ViewLost, string>> = { 'put-away': t('viewLost'), updated: t('viewUpdated') };
const CLOSE = t('close');

/** See {@link Notices}. */
export const watchView: Notices['watchView'] = (keepVisible, onLost, signal) => {
  const watching = new AbortController();
  const end = (): void => {
    watching.abort();
    observer.disconnect();
    clearInterval(timer);
  };
  const look = (): void => {
    if (watching.signal.aborted) return;
    const isCovered = topLayer.isCovered();
    const why = isOrphan() ? 'updated' : keepVisible(isCovered) ? null : 'put-away';
    if (why === null) {
      if (isCovered) topLayer.settle();
      return;
    }
    end();
    onLost(why);
  };
  const topLayer = followTopLayer(() => look(), watching.signal);
  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, { childList: true });
  const timer = setInterval(look, LOOK_EVERY_MS);
  signal.addEventListener('abort', end);
  look();
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
