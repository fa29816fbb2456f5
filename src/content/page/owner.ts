import type { Queue } from '../../queue';
import type { PageSettings } from '../../settings';
import { isOrphan, tellToolbar } from '../background-client';
import type { Notices } from '../notices/contract';
import { withNotices } from '../notices/from-page';
import type { PagePeek } from '../peek/from-page';
import type { PagePicker } from '../picker/from-page';
import { announcement } from './describe';
import type { CleanView } from './look-of';
import { dispatch, type Page } from './page';
import { readSession, type Session } from './session';
import { shownAnalysis } from './story';
import { announce } from './views';

/** The page, with the tools of its owner. */
export interface Owner extends Page {
  /** Queue of the requests to the page. They run one after the other. */
  readonly inTurn: Queue;
  readonly peek: PagePeek;
  readonly picker: PagePicker;
  /** Aborting it removes the bar over the page. */
  notice: AbortController;
}

/**
 * Reads the page again if it or the settings have changed. While a clean view is open, its session stays valid.
 * @param next the view that is shown next, if any
 */
export async function refresh(owner: Owner, next?: CleanView): Promise<Session> {
  const { shown, session } = owner.state;
  const holds = shown.view !== 'original' || (await session?.isCurrent());
  const now = holds && session ? session : await read(owner, { next });
  dispatch(owner, { type: 'read', session: now });
  return now;
}

/** Reads the page. */
export function read(
  { state, picker }: Owner,
  purpose: Pick<Parameters<typeof readSession>[0], 'over' | 'next'>,
): Promise<Session> {
  return readSession({ page: state.choices, here: picker.here, ...purpose });
}

/** Stores the reader's choices for this page only. */
export function choose(owner: Owner, choices: PageSettings): void {
  dispatch(owner, { type: 'chosen', choices });
}

/** Reports what is shown to the toolbar and to screen readers. */
export function report(owner: Owner): void {
  const { session } = owner.state;
  if (!session || isOrphan()) return;
  tellShown(owner);
  announce(owner, session, announcement(shownAnalysis(owner, session), session.hiding));
}

/** Reports what is shown to the toolbar. */
export function tellShown(owner: Owner): void {
  const { session, shown, inputTaken } = owner.state;
  if (!session || isOrphan()) return;
  const { access } = shownAnalysis(owner, session);
  tellToolbar({ view: shown.view, access: access.state, hidden: session.hiding.count(), inputTaken });
}

/** Shows a bar over the page. It replaces the current one. */
export function notify(owner: Owner, begin: (notices: Notices, signal: AbortSignal) => void): void {
  const { signal } = withdrawNotice(owner);
  withNotices((notices) => begin(notices, signal), signal);
}

/** Removes the bar over the page. Returns the controller of the next bar. */
export function withdrawNotice(owner: Owner): AbortController {
  owner.notice.abort();
  owner.notice = new AbortController();
  return owner.notice;
}
