import type { Analysis } from '../../engine';
import { isOrphan } from '../background-client';
import { findComments, hiddenComments, linesOfComments } from '../restore/comments';
import type { Hiding } from '../restore/hiding';
import { focusOn, jumpTo } from '../scroll/scroll-to';

/** The ways from the article to what is not in it. */
export interface Exits {
  /** Brings the comments back. */
  onComments(): void;
  /** Leads to where the publisher says how to read on. */
  onPrompt(): void;
}

/** What the exits need of the page. */
export interface ExitsPage {
  /** The reading whose article is shown. */
  session(): { readonly analysis: Analysis; readonly hiding: Hiding } | null;
  isReaderOpen(): boolean;
  /** Leaves the reader look for a place of the page as it was. */
  leaveReader(to: Element | undefined): void;
  /** Makes the reader look anew from what is known of the page. */
  redraw(): void;
  /** Tells what is hidden now. */
  report(): void;
}

/** The exits of a page. */
export function exitsOf({ session, isReaderOpen, leaveReader, redraw, report }: ExitsPage): Exits {
  const leaveFor = (element: Element | undefined): void => {
    if (isReaderOpen()) leaveReader(element);
    else if (element) jumpTo(element);
  };
  return {
    onComments() {
      const hiding = session()?.hiding;
      if (!hiding || isOrphan()) return;
      const at = findComments(hiding);
      const wereHidden = hiddenComments(hiding) !== null;
      hiding.showAll('comments');
      if (!isReaderOpen()) at && focusOn(at);
      // What the page has not loaded yet, or keeps in a frame, and what readers answer to is only in the page itself.
      else if (wereHidden && linesOfComments(hiding).length > 0) redraw();
      else leaveFor(at);
      report();
    },
    onPrompt() {
      const analysis = session()?.analysis;
      if (analysis) leaveFor(analysis.prompt ?? analysis.blocks.at(-1));
    },
  };
}
