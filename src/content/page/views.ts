import type { Article } from '../../engine';
import type { InPlacePage } from '../in-place/contract';
import { load } from '../parts';
import type { ReaderPage } from '../reader/contract';
import { isTooDeep } from '../restore/depth';
import { NO_BLOCK, type ReadingPlace, readPlaceOnPage } from '../scroll/top-paragraph';
import { followReader, takeHold, watchPage } from './hold-page';
import { type CleanView, lookOf } from './look-of';
import { dispatch, type Page } from './page';
import type { Session } from './session';
import { readerOf, type Shown } from './state';
import { placeInPage, placeInWhole, storyOf, wholeOf } from './story';

/** Loads the scripts of a clean view. Rejects if one cannot be loaded. */
export async function loadView({ settings }: Session, view: CleanView): Promise<void> {
  await load(lookOf(settings, view));
}

/**
 * Shows a clean view of the article. Rejects, with the page untouched, if a script cannot be loaded. Once all scripts
 * are loaded, nothing is painted before the view is complete.
 */
export async function showView(
  page: Page,
  session: Session,
  article: Article,
  view: CleanView,
): Promise<void> {
  const open = await openerOf(page, session, article, view);
  const { shown } = page.state;
  const isFirst = shown.view === 'original';
  const at = placeOf(shown, session);
  const hold = isFirst ? takeHold(page, session) : shown.hold;
  if (!isFirst) hold.snapshot.beforeSwitch(at);
  if (lookOf(session.settings, view) === 'reader' && !isTooDeep(document.body)) session.hiding.cover();
  else {
    session.hiding.whileShown(() => hold.snapshot.noteScrolled());
    session.hiding.hide();
  }
  dispatch(page, { type: 'shown', shown: { ...open(shown, at), hold } });
  hold.snapshot.switched(placeOf(page.state.shown, session));
  followReader(page, hold);
  if (isFirst) watchPage(page, hold);
}

type Opened =
  | Omit<Extract<Shown, { reader: unknown }>, 'hold'>
  | Omit<Extract<Shown, { inPlace: unknown }>, 'hold'>;
/** Replaces what is shown with a look, at the paragraph that is being read. */
type Open = (shown: Shown, at: ReadingPlace | null) => Opened;

async function openerOf(page: Page, session: Session, article: Article, view: CleanView): Promise<Open> {
  if (view === 'article' && lookOf(session.settings, view) === 'in-place') {
    const startInPlace = await load('in-place');
    return (shown, at) => {
      closeLook(shown);
      const inPlace = startInPlace();
      inPlace.unstick(inPlacePage(session));
      const place = readerOf(shown) ? placeInPage(page, session, at) : at;
      if (place) inPlace.holdPlace(session.analysis.blocks, place);
      return { view, inPlace };
    };
  }
  const readPage = await load('reader');
  return (shown, at) => {
    const open = readerOf(shown);
    const reader = open ?? readPage(readerPage(page, session, article));
    if ('inPlace' in shown) shown.inPlace.leave();
    reader.show(view);
    if (at && at.block !== NO_BLOCK) reader.goTo(open ? at : placeInWhole(page, session, at));
    return { view, reader };
  };
}

/** Updates the reader look from the current session. */
export function redraw(page: Page): void {
  const { session } = page.state;
  const article = session?.analysis.article;
  if (article) readerOf(page.state.shown)?.update(readerPage(page, session, article));
}

/** Hides boxes that stay over the text in the in-place look. Returns whether any was hidden. */
export function unstick({ state: { shown } }: Page, session: Session): boolean {
  return 'inPlace' in shown && shown.inPlace.unstick(inPlacePage(session));
}

/** Shows a summary in the page and announces it to screen readers. */
export function announce({ state: { shown }, cues }: Page, session: Session, summary: string): void {
  readerOf(shown)?.announce(summary);
  if (!('inPlace' in shown)) return;
  shown.inPlace.note(inPlacePage(session), cues.exits);
  shown.inPlace.control({ analysis: session.analysis, onView: cues.onView });
  shown.inPlace.announce(summary);
}

/** Removes the view from the page. Does not scroll: that is up to the caller, as it may be another page by now. */
export function closeView(page: Page): void {
  const { shown } = page.state;
  if (shown.view !== 'original') shown.hold.ending.abort();
  closeLook(shown);
  dispatch(page, { type: 'closed' });
}

/**
 * Removes the view from the page. Scrolls to the earlier position, or to the paragraph that was read last.
 * @param session the current session; `null` if it cannot be trusted
 */
export function giveBack(page: Page, session: Session | null): void {
  const { shown } = page.state;
  if (shown.view === 'original') return;
  const at = session && placeOf(shown, session);
  const inPage = session && readerOf(shown) ? placeInPage(page, session, at) : at;
  const { snapshot } = shown.hold;
  snapshot.beforeSwitch(at);
  closeView(page);
  snapshot.giveBack(session?.analysis.blocks ?? [], inPage);
}

function closeLook(shown: Shown): void {
  readerOf(shown)?.close();
  if ('inPlace' in shown) shown.inPlace.leave();
}

function placeOf(shown: Shown, { analysis }: Session): ReadingPlace | null {
  const reader = readerOf(shown);
  return reader ? reader.place() : readPlaceOnPage(analysis.blocks);
}

function readerPage(page: Page, session: Session, article: Article): ReaderPage {
  const { hiding, settings } = session;
  const { exits, onView, onTurn } = page.cues;
  const analysis = wholeOf(page, session);
  const onMove = (): void => {
    const { shown } = page.state;
    if (shown.view !== 'original') shown.hold.trail?.moved();
  };
  return {
    analysis,
    article: analysis.article ?? article,
    story: storyOf(page, session),
    entries: analysis.entries ? { order: analysis.entries.order, onTurn } : null,
    hiding,
    settings,
    exits,
    onView,
    onMove,
  };
}

function inPlacePage({ analysis, hiding, settings }: Session): InPlacePage {
  return { analysis, hiding, keep: settings.keep };
}
