import { withNotices } from '../notices/from-page';
import { takeSnapshot } from '../restore/snapshot';
import { startTrail } from '../resume/from-page';
import type { Page } from './page';
import type { Session } from './session';
import { type Hold, readerOf } from './state';
import { shownAnalysis } from './story';
import { watchAdditions } from './watch-additions';

/** Takes a snapshot of the page before the first clean view. Returns the hold that undoes the view. */
export function takeHold(page: Page, session: Session): Hold {
  const ending = new AbortController();
  const hold: Hold = { session, snapshot: takeSnapshot(page.scrolled), ending, trail: null };
  ending.signal.addEventListener('abort', () => {
    stopFollowing(hold);
    page.story?.story.stop();
    session.hiding.restore();
  });
  return hold;
}

/** Watches the page for added elements and a lost view while the hold lasts. */
export function watchPage(page: Page, { ending: { signal } }: Hold): void {
  const isHidden = (element: Element): boolean => page.state.session?.hiding.holds(element) ?? false;
  const keepVisible = (isCovered: boolean): boolean =>
    readerOf(page.state.shown)?.keepVisible(isCovered) ?? true;
  watchAdditions(isHidden, page.cues.onArrival, signal);
  const isWanted = (element: Element): boolean => page.state.session?.hiding.isWanted(element) ?? false;
  const view = {
    isOpen: () => readerOf(page.state.shown) !== null,
    lastAsked: () => page.lastAsked,
  };
  withNotices(({ watchView, guardInput, watchUnheard, keepHidden, unheardBar }) => {
    // First, as the guard lets nothing through.
    watchUnheard(view, () => tellUnheard(page, unheardBar(), signal), signal);
    guardInput(signal);
    watchView(keepVisible, page.cues.onViewLost, signal);
    // The page may have shown a block before anything watched over it.
    page.state.session?.hiding.renew();
    keepHidden(isWanted, page.cues.onYield, signal);
  }, signal);
}

/** What is said in the view on input that the page takes stays this long (ms): its buttons are dead, so it goes by itself. */
const UNHEARD_BAR_MS = 15_000;

function tellUnheard(page: Page, bar: Element, signal: AbortSignal): void {
  page.cues.onUnheard();
  const takeAway = readerOf(page.state.shown)?.put(bar);
  const timer = setTimeout(() => takeAway?.(), UNHEARD_BAR_MS);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Tracks the reading position in the article view. Stops tracking in other views. */
export function followReader(page: Page, hold: Hold): void {
  const { settings } = hold.session;
  if (page.state.shown.view === 'article' && settings.resume)
    hold.trail ??= startTrail({
      blocks: () => shownAnalysis(page, page.state.session ?? hold.session).blocks,
      reader: () => readerOf(page.state.shown),
    });
  else stopFollowing(hold);
}

function stopFollowing(hold: Hold): void {
  hold.trail?.end();
  hold.trail = null;
}
