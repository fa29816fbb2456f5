import { isOrphan } from '../background-client';
import type { AsideLinks, Reader } from '../reader/contract';
import { findComments, hiddenComments, linesOfComments } from '../restore/comments';
import { focusOn, jumpTo } from '../scroll/scroll-to';
import type { Session } from './session';

/** What the ways out of the article need of the page's owner. */
export interface AsidesPage {
  /** The reading whose article is shown. */
  session(): Session | null;
  reader(): Reader | null;
  /** Leaves the reader look for a place of the page as it was. */
  leaveReader(to: Element | undefined): void;
  /** Makes the reader look anew from what is known of the page. */
  redraw(session: Session): void;
  report(): void;
}

/** The ways from the article to what is not in it: its comments, and the publisher's prompt. */
export function createAsides({ session, reader, leaveReader, redraw, report }: AsidesPage): AsideLinks {
  const leaveFor = (element: Element | undefined): void => {
    if (reader()) leaveReader(element);
    else if (element) jumpTo(element);
  };
  return {
    onComments() {
      const now = session();
      if (!now || isOrphan()) return;
      const at = findComments(now.hiding);
      const wereHidden = hiddenComments(now.hiding) !== null;
      now.hiding.showAll('comments');
      if (!reader()) at && focusOn(at);
      // What the page has not loaded yet, or keeps in a frame, and what readers answer to is only in the page itself.
      else if (wereHidden && linesOfComments(now.hiding).length > 0) redraw(now);
      else leaveFor(at);
      report();
    },
    onPrompt() {
      const analysis = session()?.analysis;
      if (analysis) leaveFor(analysis.prompt ?? analysis.blocks.at(-1));
    },
  };
}
