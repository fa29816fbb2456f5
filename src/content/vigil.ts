import { t } from '../ui/i18n';
import type { MakeBar } from './bar/contract';
import { isOrphan, loadBar } from './extension-link';
import { insistOn } from './insist';

/** A page that puts something over the view is noticed within this time (ms). */
const LOOK_EVERY_MS = 1000;

/** Why a view ended that nobody ended: the page put it away, or the extension was updated or removed meanwhile. */
export type Fall = 'put-away' | 'updated';

/**
 * Watches over a clean page for as long as it is clean.
 * @param stands false where the page has put the view away
 * @param onFall called at most once; is given the bar that tells the reader, `null` where it could not be loaded
 * @returns ends the watch
 */
export function keepVigil(
  stands: () => boolean,
  onFall: (why: Fall, said: Promise<Element | null>) => void,
): () => void {
  // Taken now: after an update texts and scripts are out of reach.
  const texts = { 'put-away': t('viewLost'), updated: t('viewUpdated') };
  const close = t('close');
  // What cannot be said is not worth an error.
  const bar: Promise<MakeBar | null> = loadBar().catch(() => null);
  const look = (): void => {
    const why = isOrphan() ? 'updated' : stands() ? null : 'put-away';
    if (why === null) return;
    end();
    const said = bar.then((make) => {
      const host: Element | null = make?.(texts[why], [{ label: close, act: () => host?.remove() }]) ?? null;
      return host;
    });
    onFall(why, said);
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
}

/**
 * Shows the bar that tells the reader of the end.
 * @param said see {@link keepVigil}
 * @returns takes the bar away, or keeps it from coming
 */
export function tellOfFall(said: Promise<Element | null>): () => void {
  let over = false;
  said.then((bar) => {
    if (!bar || over) return;
    document.documentElement.append(bar);
    if (!bar.checkVisibility()) insistOn(bar);
  });
  return () => {
    over = true;
    said.then((bar) => bar?.remove());
  };
}
