import { analyzeAgain } from '../analysis/analyze-page';
import { isOrphan, tellToolbar } from '../background-client';
import type { ViewLost } from '../notices/contract';
import { notify, type Owner, report } from './owner';
import type { Session } from './session';
import { forgetArticle, giveBackNow, switchTo } from './show';
import { readerOf } from './state';
import { redraw, unstick } from './views';
import { watchAdditions } from './watch-additions';

/** Analyses what the page has added. Returns whether anything was new. */
export function lookAgain(owner: Owner): boolean {
  const { session } = owner.state;
  if (!session || isOrphan()) return false;
  const change = session.lookAgain();
  // A page that writes its document anew throws the view out with the article.
  if (change === 'other-article' && readerOf(owner.state.shown)?.isGone()) {
    loseView(owner, 'put-away');
    return true;
  }
  if (change === 'other-article') offerNext(owner, session);
  else if (change === 'text') redraw(owner);
  const isNew = change !== 'nothing' || unstick(owner, session);
  if (isNew) report(owner);
  return isNew;
}

/** Handles a view that ended without the reader: restores the page and tells the reader. */
export function loseView(owner: Owner, why: ViewLost): void {
  giveBackNow(owner);
  notify(owner, ({ tellLost }, signal) => tellLost(why, signal));
  const { session } = owner.state;
  if (why === 'put-away' && session)
    tellToolbar({ view: 'original', access: session.analysis.access.state, hidden: 0, putAway: true });
}

/** Handles another article in place of the shown one: ends the view and offers the new article. */
function offerNext(owner: Owner, { settings }: Session): void {
  const { view } = owner.state.shown;
  forgetArticle(owner);
  // On an automatic site the automatic script cleans the new article without an offer.
  if (settings.automatic) return;
  const page = {
    hasArticle: () => analyzeAgain({ url: document.baseURI }).article !== null,
    watch: (look: () => boolean, signal: AbortSignal) => watchAdditions(() => false, look, signal),
  };
  notify(owner, (notices, signal) => notices.offerNext(page, () => switchTo(owner, view), signal));
}
