import type { Queue } from '../../queue';
import type { PageSettings } from '../../settings';
import { isOrphan, tellToolbar } from '../background-client';
import type { Notices } from '../notices/contract';
import { withNotices } from '../notices/from-page';
import type { PagePeek } from '../peek/from-page';
import type { PagePicker } from '../picker/from-page';
import type { Hiding } from '../restore/hiding';
import { announcement } from './describe';
import { dispatch, type Page } from './page';
import { readSession, type Session } from './session';
import { announce } from './views';

/** The page with all that its one owner does on it. */
export interface Owner extends Page {
  /** What is asked of the page, one thing after the other. */
  readonly inTurn: Queue;
  readonly peek: PagePeek;
  readonly picker: PagePicker;
  /** Takes the bar that is over the page away. */
  notice: AbortController;
}

/** Reads the page anew where it or the settings have changed; while it is clean, what the view was made from holds. */
export async function refresh(owner: Owner): Promise<Session> {
  const { shown, session } = owner.state;
  const holds = shown.view !== 'original' || (await session?.isCurrent());
  const now = holds && session ? session : await read(owner);
  dispatch(owner, { type: 'read', session: now });
  return now;
}

/** Reads the page. @param over see {@link readSession} */
export function read({ state, picker }: Owner, over?: Hiding): Promise<Session> {
  return readSession(state.choices, picker.here, over);
}

/** Notes what the reader chose for this page only. */
export function choose(owner: Owner, choices: PageSettings): void {
  dispatch(owner, { type: 'chosen', choices });
}

/** Tells toolbar and screen readers what is shown. */
export function report(owner: Owner): void {
  const { session, shown } = owner.state;
  if (!session || isOrphan()) return;
  const { analysis, hiding } = session;
  tellToolbar({ view: shown.view, access: analysis.access.state, hidden: hiding.count() });
  announce(owner, session, announcement(analysis, hiding));
}

/** Puts a bar over the page in place of the one that is there. */
export function notify(owner: Owner, begin: (notices: Notices, signal: AbortSignal) => void): void {
  const { signal } = withdrawNotice(owner);
  withNotices((notices) => begin(notices, signal), signal);
}

/** Takes the bar that is over the page away. */
export function withdrawNotice(owner: Owner): AbortController {
  owner.notice.abort();
  owner.notice = new AbortController();
  return owner.notice;
}
