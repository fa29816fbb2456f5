import type { View } from '../../messages';
import { jumpTo } from '../scroll/scroll-to';
import { choose, type Owner, read, refresh, report, withdrawNotice } from './owner';
import { dispatch } from './page';
import type { Session } from './session';
import { closeView, giveBack, loadView, showView } from './views';

/** Shows a view, of the page as it is now. */
export async function show(owner: Owner, view: View): Promise<void> {
  await enter(owner, await refresh(owner), view);
}

/** Shows a view as a control of the page itself asks for it: nobody waits for that. @param at where to go then */
export function switchTo(owner: Owner, view: View, at?: Element): void {
  later(owner, () => show(owner, view).then(() => at && jumpTo(at)));
}

/** Does what nobody waits for, in turn. Where it fails, the page is given back. */
export function later(owner: Owner, task: () => Promise<unknown>): void {
  owner.inTurn(task).catch(() => giveBackNow(owner));
}

/** Reads the page under settings that have changed, and shows the same view again, with no other in between. */
export async function applySettings(owner: Owner): Promise<void> {
  const { view } = owner.state.shown;
  const isClean = view !== 'original';
  const next = await read(owner, isClean ? owner.state.session?.hiding : undefined);
  if (isClean) {
    await loadView(next, view);
    showOriginal(owner, owner.state.session);
  }
  dispatch(owner, { type: 'read', session: next });
  await enter(owner, next, view);
}

/** Gives the page back as it was, whatever happened. */
export function giveBackNow(owner: Owner): void {
  owner.picker.close();
  showOriginal(owner, null);
}

/** Ends the view of a page that has put other content in place of the article. */
export function forgetArticle(owner: Owner): void {
  owner.peek.clear();
  closeView(owner);
  dispatch(owner, { type: 'article-gone' });
}

/** Reads and shows the page again. @param look for this page only, `undefined` to follow the settings */
export function reread(owner: Owner, look: Owner['state']['choices']['look']): Promise<void> {
  choose(owner, { ...owner.state.choices, look });
  return applySettings(owner);
}

async function enter(owner: Owner, session: Session, view: View): Promise<void> {
  withdrawNotice(owner);
  if (view === owner.state.shown.view) return;
  if (view === 'original') {
    showOriginal(owner, session);
    return dispatch(owner, { type: 'left' });
  }
  owner.peek.clear();
  const { article } = session.analysis;
  if (!article) return;
  await showView(owner, session, article, view);
  report(owner);
}

function showOriginal(owner: Owner, session: Session | null): void {
  owner.peek.clear();
  giveBack(owner, session);
  report(owner);
}
