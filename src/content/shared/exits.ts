import type { Analysis } from '../../engine';
import { isOrphan } from '../background-client';
import { findComments, hiddenComments, linesOfComments } from '../restore/comments';
import type { Hiding } from '../restore/hiding';
import { focusOn, jumpTo } from '../scroll/scroll-to';

/** Links from the article to parts of the page outside it. */
export interface Exits {
  /** Shows the comments. */
  onComments(): void;
  /** Goes to the publisher's prompt that says how to read on. */
  onPrompt(): void;
}

/** What the exits need from the page. */
export interface ExitsPage {
  /** The session whose article is shown. */
  session(): { readonly analysis: Analysis; readonly hiding: Hiding } | null;
  isReaderOpen(): boolean;
  /** Closes the reader look and goes to an element of the original page. */
  leaveReader(to: Element | undefined): void;
  /** Opens the reader look and reads the story on. */
  readOn(): void;
  /** Updates the reader look from the current session. */
  redraw(): void;
  /** Reports what is hidden now. */
  report(): void;
}

/** Creates the exits of a page. */
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
      // Three kinds of comments exist only in the page itself: those not loaded yet, those in a frame, and the
      // controls for replying.
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
