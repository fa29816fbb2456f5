import type { View } from '../../messages';
import { tellToolbar } from '../background-client';
import { jumpTo } from '../scroll/scroll-to';
import { afterFrame } from '../shared/after-frame';
import { choose, type Owner, read, refresh, report, withdrawNotice } from './owner';
import { dispatch } from './page';
import type { Session } from './session';
import { joinAtOnce, storyOf } from './story';
import { closeView, giveBack, loadView, showView } from './views';

/** Shows a view of the current page. */
export async function show(owner: Owner, view: View): Promise<void> {
  await enter(owner, await refresh(owner, view === 'original' ? undefined : view), view);
}

/**
 * Shows a view on request of a control in the page. Does not wait for the result.
 * @param at element to go to afterwards
 */
export function switchTo(owner: Owner, view: View, at?: Element): void {
  later(owner, () => show(owner, view).then(() => at && jumpTo(at)));
}

/** Queues a task without waiting for its result. If it fails, the page is restored. */
export function later(owner: Owner, task: () => Promise<unknown>): void {
  owner.inTurn(task).catch(() => giveBackNow(owner));
}

/** Reads the page under changed settings and shows the same view again, with no other view in between. */
export async function applySettings(owner: Owner): Promise<void> {
  const { view } = owner.state.shown;
  const isClean = view !== 'original';
  const next = await read(owner, { over: isClean ? owner.state.session?.hiding : undefined });
  if (isClean) {
    await loadView(next, view);
    showOriginal(owner, owner.state.session);
  }
  dispatch(owner, { type: 'read', session: next });
  await enter(owner, next, view);
}

/** Restores the page unconditionally. */
export function giveBackNow(owner: Owner): void {
  owner.picker.close();
  showOriginal(owner, null);
}

/** Ends the view of a page that has replaced the article with other content. */
export function forgetArticle(owner: Owner): void {
  owner.peek.clear();
  closeView(owner);
  dispatch(owner, { type: 'article-gone' });
  // A page that goes to its next article by itself does not navigate: the browser leaves the button as it is.
  tellToolbar({ view: 'original', access: 'unknown', hidden: 0 });
}

/**
 * Reads and shows the page again.
 * @param look for this page only; `undefined` to follow the settings
 */
export function reread(owner: Owner, look: Owner['state']['choices']['look']): Promise<void> {
  choose(owner, { ...owner.state.choices, look });
  return applySettings(owner);
}

/** Shows the article in the reader look, for this page only, and reads its story on. */
export async function readOn(owner: Owner): Promise<void> {
  await reread(owner, 'reader');
  const { session } = owner.state;
  if (session) storyOf(owner, session)?.read('next');
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
  // What the reader does not wait for: words for the toolbar, for screen readers, for who asked.
  await afterFrame();
  report(owner);
  joinAtOnce(owner, session);
  // Once the view is there: nothing waits for it.
  setTimeout(() => session.keepLines());
}

function showOriginal(owner: Owner, session: Session | null): void {
  owner.peek.clear();
  giveBack(owner, session);
  report(owner);
}
