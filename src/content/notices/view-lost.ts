import { t } from '../../ui/i18n';
import { isOrphan } from '../background-client';
import { insistOn } from '../shared/force-visible';
import { makeBar, putBar } from './bar';
import type { BarTools, Fall } from './contract';

/** A page that puts something over the view is noticed within this time (ms). */
const LOOK_EVERY_MS = 1000;

/** Taken when the script is loaded: after an update texts are out of reach. */
const TEXTS: Readonly<Record<Fall, string>> = { 'put-away': t('viewLost'), updated: t('viewUpdated') };
const CLOSE = t('close');

/** See {@link BarTools}. */
export const keepVigil: BarTools['keepVigil'] = (stands, onFall) => {
  const look = (): void => {
    const why = isOrphan() ? 'updated' : stands() ? null : 'put-away';
    if (why === null) return;
    end();
    onFall(why);
  };
  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, { childList: true });
  // A dialog that the page opens lies over the view, and takes every key and click.
  observer.observe(document, { attributes: true, attributeFilter: ['open'], subtree: true });
  const timer = setInterval(look, LOOK_EVERY_MS);
  const end = (): void => {
    observer.disconnect();
    clearInterval(timer);
  };
  return end;
};

/** See {@link BarTools}. */
export const tellOfFall: BarTools['tellOfFall'] = (why) => {
  const bar = makeBar(TEXTS[why], [{ label: CLOSE, act: () => takeAway() }]);
  const takeAway = putBar(bar);
  if (!bar.checkVisibility()) insistOn(bar);
  return takeAway;
};
