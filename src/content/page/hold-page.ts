import { withNotices } from '../notices/from-page';
import { HIDDEN } from '../restore/hiding';
import { takeSnapshot } from '../restore/snapshot';
import { startTrail } from '../resume/from-page';
import type { Page } from './page';
import type { Session } from './session';
import { type Hold, readerOf } from './state';
import { watchAdditions } from './watch-additions';

/** Remembers the page as it is before the first clean view. */
export function takeHold(page: Page, session: Session): Hold {
  const ending = new AbortController();
  const hold: Hold = { session, snapshot: takeSnapshot(page.scrolled), ending, trail: null };
  ending.signal.addEventListener('abort', () => {
    stopFollowing(hold);
    session.hiding.restore();
  });
  return hold;
}

/** Watches the page for as long as it is held. */
export function watchPage(page: Page, { ending: { signal } }: Hold): void {
  const isHidden = (element: Element): boolean => element.closest(`[${HIDDEN}]`) !== null;
  const isVisible = (): boolean => readerOf(page.state.shown)?.keepVisible() ?? true;
  watchAdditions(isHidden, page.cues.onArrival, signal);
  withNotices(({ watchView }) => watchView(isVisible, page.cues.onViewLost, signal), signal);
}

/** Remembers where the reader stops, where the article is read and not only looked through. */
export function followReader(page: Page, hold: Hold): void {
  const { settings } = hold.session;
  if (page.state.shown.view === 'article' && settings.resume)
    hold.trail ??= startTrail({
      blocks: () => hold.session.analysis.blocks,
      reader: () => readerOf(page.state.shown),
    });
  else stopFollowing(hold);
}

function stopFollowing(hold: Hold): void {
  hold.trail?.end();
  hold.trail = null;
}
