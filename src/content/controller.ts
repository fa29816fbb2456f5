import type { Article } from '../engine';
import type { Marks, PageRequest, PageState, View } from '../messages';
import type { PageSettings } from '../settings';
import { aidsOf } from './aids';
import { createAsides } from './asides';
import { commentsOf } from './comments';
import { announcement, describe } from './describe';
import { isOrphan, loadInPlace, loadReader, tellToolbar } from './extension-link';
import { HIDDEN } from './hiding';
import type { InPlace } from './in-place/contract';
import { createTurns } from './in-turn';
import { jumpTo } from './jump';
import { createMarking } from './marking';
import { offerNext } from './offer';
import { type PageBefore, rememberPage } from './page-before';
import { type ReadingPlace, readPlace } from './place';
import type { Reader, ReaderSource } from './reader/contract';
import { startTrail, type Trail } from './resume/from-page';
import { holdPlace, takeRoomBack } from './room';
import { readSession, type Session } from './session';
import { createTeacher } from './taught/teacher';
import { typographyOf } from './typography';
import { type Fall, keepVigil, tellOfFall } from './vigil';
import { watchArrivals } from './watch';

/** The one owner of what Galley shows on this page. */
export interface Controller {
  /** Does what is asked, one request after the other, and tells what the page shows then. */
  handle(request: PageRequest): Promise<PageState>;
  /** Marks blocks where they are, and no others. */
  mark(blocks: Marks['blocks']): void;
  /** Gives the page back as it was, whatever happened. */
  giveBack(): void;
}

/** Makes the controller of this page. Nothing is read or changed until the first request. */
export function createController(): Controller {
  const inTurn = createTurns();
  let session: Session | null = null;
  let view: View = 'original';
  let lastClean: View = 'article';
  let reader: Reader | null = null;
  let inPlace: InPlace | null = null;
  let before: PageBefore | null = null;
  let unwatch: (() => void) | null = null;
  let withdraw: (() => void) | null = null;
  let trail: Trail | null = null;
  let unguard: (() => void) | null = null;
  let chosenHere: PageSettings = {};
  const marking = createMarking(() => ({ session, reader }));

  /** Reads the page anew where it or the settings have changed; while it is clean, what the view was made from holds. */
  const refresh = async (): Promise<Session> => {
    const holds = view !== 'original' || (await session?.isCurrent());
    session = holds && session ? session : await readSession(chosenHere, teacher.here);
    return session;
  };

  const place = (now: Session): ReadingPlace | null => reader?.place() ?? readPlace(now.analysis.blocks);

  const show = async (wanted: View): Promise<void> => {
    const now = await refresh();
    withdraw?.();
    withdraw = null;
    if (wanted === view) return;
    marking.clear();
    if (wanted === 'original') {
      showOriginal(now);
      // The look in which the reader saw what they pointed at ends with it.
      if (chosenHere.look) session = null;
      chosenHere = { ...chosenHere, look: undefined };
      return;
    }
    const { article } = now.analysis;
    if (!article) return;
    const inReader = wanted === 'outline' || now.settings.look === 'reader';
    // Whatever can fail to load does so before the page is touched.
    const open = inReader && !reader ? await loadReader() : null;
    if (!inReader) inPlace ??= await loadInPlace();
    const at = place(now);
    before ??= rememberPage();
    if (view !== 'original') before.look(at);
    view = wanted;
    lastClean = wanted;
    now.hiding.hide();
    if (open) reader = open(sourceOf(now, article));
    if (inReader) {
      takeRoomBack();
      inPlace?.leave();
      reader?.show(wanted);
      if (at) reader?.goTo(at);
    } else {
      closeReader();
      inPlace?.unstick(now);
      if (at) holdPlace(now.analysis.blocks, at);
    }
    before.settle(place(now));
    followReader(now);
    unwatch ??= watchArrivals((element) => element.closest(`[${HIDDEN}]`) !== null, look);
    unguard ??= keepVigil(() => reader === null || reader.stands(), fall);
    report();
  };

  const sourceOf = (now: Session, article: Article): ReaderSource => ({
    analysis: now.analysis,
    article,
    onView: switchTo,
    onMove: () => trail?.moved(),
    ...links,
    comments: commentsOf(now),
    ...typographyOf(now),
    ...aidsOf(now),
  });

  /** Remembers where the reader stops, where the article is read and not only looked through. */
  const followReader = ({ settings }: Session): void => {
    if (view === 'article' && settings.resume)
      trail ??= startTrail({ blocks: () => session?.analysis.blocks ?? [], reader: () => reader });
    else stopFollowing();
  };

  const stopFollowing = (): void => {
    trail?.end();
    trail = null;
  };

  /** Looks at what the page has put in since. */
  const look = (): boolean => {
    if (!session || isOrphan()) return false;
    const change = session.lookAgain();
    if (change === 'other-article') leaveArticle(session);
    else if (change === 'text') redraw(session);
    const isNew = change !== 'nothing' || (!reader && session !== null && inPlace?.unstick(session) === true);
    if (isNew) report();
    return isNew;
  };

  /** The page has put another article in place of the one that is shown: the view ends, and the new one is offered. */
  const leaveArticle = ({ settings }: Session): void => {
    const was = view;
    leaveClean();
    session = null;
    // A site that is cleaned by itself goes on by itself.
    if (!settings.automatic) withdraw = offerNext(() => switchTo(was));
  };

  const links = createAsides({
    session: () => session,
    reader: () => reader,
    leaveReader: (to) => switchTo('original', to),
    redraw: (now) => redraw(now),
    report: () => report(),
  });

  /** Makes the reader look anew from what is known of the page. */
  const redraw = (now: Session): void => {
    const { article } = now.analysis;
    if (article) reader?.update(sourceOf(now, article));
  };

  const closeReader = (): void => {
    reader?.close();
    reader = null;
  };

  const showOriginal = (now: Session): void => {
    const at = place(now);
    const was = before;
    was?.look(at);
    leaveClean();
    was?.giveBack(now.analysis.blocks, at);
    report();
  };

  /** Reads the page under settings that have changed, and shows the same view again. */
  const applySettings = async (): Promise<void> => {
    const shown = view;
    if (session && shown !== 'original') showOriginal(session);
    session = null;
    await show(shown);
  };

  const teacher = createTeacher({
    session: refresh,
    reader: () => reader,
    view: () => view,
    show: (wanted) => show(wanted),
    look: () => chosenHere.look,
    reread: (look) => {
      chosenHere = { ...chosenHere, look };
      return applySettings();
    },
    later: (task) => {
      inTurn(task).catch(giveBack);
    },
  });

  /** Takes everything off the page. Where it scrolls to is left to the caller: it may be another page by now. */
  const leaveClean = (): void => {
    stopFollowing();
    view = 'original';
    marking.clear();
    before = null;
    unwatch?.();
    unwatch = null;
    unguard?.();
    unguard = null;
    session?.hiding.restore();
    closeReader();
    inPlace?.leave();
    takeRoomBack();
  };

  /** Answers a control of the page itself, which nobody waits for. */
  const switchTo = (wanted: View, at?: Element): void => {
    inTurn(() => show(wanted).then(() => at && jumpTo(at))).catch(giveBack);
  };

  /** Tells toolbar and screen readers what is shown. */
  const report = (): void => {
    if (!session || isOrphan()) return;
    const { analysis, hiding } = session;
    tellToolbar({ view, access: analysis.access.state, hidden: hiding.count() });
    if (view === 'original') return;
    if (!reader) inPlace?.note(session, links);
    const summary = announcement(analysis, hiding);
    if (reader) reader.announce(summary);
    else inPlace?.announce(summary);
  };

  const showBlock = (now: Session, block: number, shown: boolean): void => {
    now.hiding.setShown(block, shown);
    if (now.hiding.blocks()[block]?.category === 'comments') redraw(now);
  };

  const jump = ({ analysis }: Session, id: string): void => {
    const section = analysis.outline.find((candidate) => candidate.id === id);
    if (!section) return;
    if (reader) reader.jump(id);
    else jumpTo(section.anchor);
  };

  const act = async (request: PageRequest): Promise<unknown> => {
    if (request.type !== 'get-state') teacher.close();
    switch (request.type) {
      case 'show-view':
        return show(request.view);
      case 'toggle-clean':
        return show(view === 'original' ? lastClean : 'original');
      case 'toggle-outline':
        return show(view === 'outline' ? 'original' : 'outline');
      case 'apply-settings':
        chosenHere = request.page ?? chosenHere;
        return applySettings();
      case 'toggle-peek':
        await refresh();
        return marking.toggle();
      case 'jump':
        return jump(session ?? (await refresh()), request.section);
      case 'show-block':
        showBlock(session ?? (await refresh()), request.block, request.shown);
        return report();
      case 'pick':
        return teacher.pick(request.kind, request.at);
      case 'forget-rule':
        return teacher.forget(request.rule);
      case 'get-state':
        return refresh();
    }
  };

  const giveBack = (): void => {
    const was = before;
    teacher.close();
    leaveClean();
    was?.giveBack([], null);
    report();
  };

  /** The view has ended without the reader: the page is given back, and the reader is told. */
  const fall = (why: Fall, said: Promise<Element | null>): void => {
    giveBack();
    withdraw = tellOfFall(said);
    if (why === 'put-away' && session)
      tellToolbar({ view, access: session.analysis.access.state, hidden: 0, putAway: true });
  };

  addEventListener('pageshow', (event) => {
    // The browser forgets the button's state when a page leaves the window, and may bring the page back as it was.
    if (event.persisted && view !== 'original') report();
  });

  return {
    handle: (request) =>
      inTurn(async () => {
        // A page that put another document in its place has nothing to be given back.
        if (view !== 'original' && (session?.isGone() || reader?.isGone())) {
          leaveClean();
          session = null;
        }
        await act(request);
        const now = session ?? (await refresh());
        return describe(now, view);
      }),
    // What cannot be marked is only not marked.
    mark: (blocks) => void marking.mark(blocks).catch(() => undefined),
    giveBack,
  };
}
