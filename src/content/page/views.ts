import type { Article } from '../../engine';
import type { View } from '../../messages';
import type { InPlace, InPlacePage } from '../in-place/contract';
import type { Fall } from '../notices/contract';
import { withBar } from '../notices/from-page';
import { load } from '../parts';

import type { AsideLinks, Reader, ReaderSource } from '../reader/contract';
import { aidsOf, typographyOf } from '../reader/from-page';
import { commentsOf } from '../restore/comments';
import { HIDDEN } from '../restore/hiding';
import { watchArrivals } from '../restore/mutations';
import { type PageBefore, rememberPage } from '../restore/snapshot';
import { startTrail, type Trail } from '../resume/from-page';
import { type ReadingPlace, readPlace } from '../scroll/position';
import type { Session } from './session';

export type CleanView = Exclude<View, 'original'>;

/** What Galley shows on this page, in either look, and what has to be given back for it. */
export interface Stage {
  readonly view: View;
  /** The clean view that was shown last. */
  readonly lastClean: CleanView;
  /** The reader look, while it is open. */
  readonly reader: Reader | null;
  /** Loads what a clean view takes. Rejects where a script of it cannot be loaded. */
  load(now: Session, view: CleanView): Promise<void>;
  /**
   * Shows a clean view of the article. Rejects with the page untouched where a script of it cannot be loaded; with all
   * of it loaded, nothing is painted before the view stands.
   */
  show(now: Session, article: Article, view: CleanView): Promise<void>;
  /** Makes the reader look anew from what is known of the page. */
  redraw(now: Session): void;
  /** Nothing stays over the text of the page's own look. Returns whether something was hidden for it. */
  unstick(now: Session): boolean;
  /** Says in the page, and to screen readers, what is shown. */
  tell(now: Session, summary: string): void;
  /** Takes everything off the page. Where it scrolls to is left to the caller: it may be another page by now. */
  leave(): void;
  /**
   * Takes everything off the page, and scrolls it to where it was, or to the paragraph that was read last.
   * @param now what is known of the page; `null` where nothing of that can be trusted
   */
  giveBack(now: Session | null): void;
}

/** What the stage tells the page's owner. */
export interface Cues {
  readonly links: AsideLinks;
  /** A control of the reader look asks for a view. */
  onView: ReaderSource['onView'];
  /** The page has put something in; returns whether that was anything new. */
  onArrival(): boolean;
  /** The reader look was taken off by something else. */
  onFall(why: Fall): void;
}

/** Makes the stage of this page. Nothing is read or changed until a view is shown. */
export function createStage({ links, onView, onArrival, onFall }: Cues): Stage {
  let view: View = 'original';
  let lastClean: CleanView = 'article';
  let shown: Session | null = null;
  let reader: Reader | null = null;
  let inPlace: InPlace | null = null;
  let before: PageBefore | null = null;
  let trail: Trail | null = null;
  let unwatch: (() => void) | null = null;
  let unguard: (() => void) | null = null;

  const isForReader = (now: Session, wanted: CleanView): boolean =>
    wanted === 'outline' || now.settings.look === 'reader';

  const place = (now: Session): ReadingPlace | null => reader?.place() ?? readPlace(now.analysis.blocks);

  const sourceOf = (now: Session, article: Article): ReaderSource => ({
    analysis: now.analysis,
    article,
    onView,
    onMove: () => trail?.moved(),
    ...links,
    comments: commentsOf(now.hiding),
    ...typographyOf(now.settings),
    ...aidsOf(now.settings),
  });

  /** Remembers where the reader stops, where the article is read and not only looked through. */
  const followReader = ({ settings }: Session): void => {
    if (view === 'article' && settings.resume)
      trail ??= startTrail({ blocks: () => shown?.analysis.blocks ?? [], reader: () => reader });
    else stopFollowing();
  };

  const stopFollowing = (): void => {
    trail?.end();
    trail = null;
  };

  const closeReader = (): void => {
    reader?.close();
    reader = null;
  };

  const leave = (): void => {
    stopFollowing();
    view = 'original';
    before = null;
    unwatch?.();
    unwatch = null;
    unguard?.();
    unguard = null;
    shown?.hiding.restore();
    shown = null;
    closeReader();
    inPlace?.leave();
  };

  return {
    get view() {
      return view;
    },
    get lastClean() {
      return lastClean;
    },
    get reader() {
      return reader;
    },
    async load(now, wanted) {
      await (isForReader(now, wanted) ? load('reader') : load('in-place'));
    },
    async show(now, article, wanted) {
      const inReader = isForReader(now, wanted);
      // Whatever can fail to load does so before the page is touched.
      const open = inReader && !reader ? await load('reader') : null;
      if (!inReader) inPlace ??= await load('in-place');
      const at = place(now);
      before ??= rememberPage();
      if (view !== 'original') before.look(at);
      view = wanted;
      lastClean = wanted;
      shown = now;
      now.hiding.hide();
      if (open) reader = open(sourceOf(now, article));
      if (inReader) {
        inPlace?.leave();
        reader?.show(wanted);
        if (at) reader?.goTo(at);
      } else {
        closeReader();
        inPlace?.unstick(inPlacePage(now));
        if (at) inPlace?.holdPlace(now.analysis.blocks, at);
      }
      before.settle(place(now));
      followReader(now);
      unwatch ??= watchArrivals((element) => element.closest(`[${HIDDEN}]`) !== null, onArrival);
      unguard ??= withBar(({ keepVigil }) =>
        keepVigil(() => reader === null || reader.keepVisible(), onFall),
      );
    },
    redraw(now) {
      const { article } = now.analysis;
      if (article) reader?.update(sourceOf(now, article));
    },
    unstick: (now) => !reader && inPlace?.unstick(inPlacePage(now)) === true,
    tell(now, summary) {
      if (reader) return reader.announce(summary);
      inPlace?.note(now, links);
      inPlace?.announce(summary);
    },
    leave,
    giveBack(now) {
      const at = now && place(now);
      const was = before;
      was?.look(at);
      leave();
      was?.giveBack(now?.analysis.blocks ?? [], at);
    },
  };
}

function inPlacePage({ analysis, hiding, settings }: Session): InPlacePage {
  return { analysis, hiding, keep: settings.keep };
}
