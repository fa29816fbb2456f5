import type { Marks, PageRequest, PageState, View } from '../../messages';
import type { PageSettings } from '../../settings';
import { analyzeAgain } from '../analysis/analyze-page';
import { isOrphan, tellToolbar } from '../background-client';
import type { Fall } from '../notices/contract';
import { withBar } from '../notices/from-page';
import type { PeekPage } from '../peek/contract';
import { createPagePeek } from '../peek/from-page';
import { createPagePicker } from '../picker/from-page';
import type { Reader } from '../reader/contract';
import { watchArrivals } from '../restore/mutations';
import { jumpTo } from '../scroll/scroll-to';
import { announcement, describe } from './describe';
import { createAsides } from './exits';
import { createTurns } from './queue';
import { readSession, type Session } from './session';
import { createStage } from './views';

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
  let withdraw: (() => void) | null = null;
  let chosenHere: PageSettings = {};
  const peek = createPagePeek(() => session && markedPage(session, stage.reader));

  /** Reads the page anew where it or the settings have changed; while it is clean, what the view was made from holds. */
  const refresh = async (): Promise<Session> => {
    const holds = stage.view !== 'original' || (await session?.isCurrent());
    session = holds && session ? session : await readSession(chosenHere, picker.here);
    return session;
  };

  const show = async (wanted: View): Promise<void> => enter(await refresh(), wanted);

  const enter = async (now: Session, wanted: View): Promise<void> => {
    withdraw?.();
    withdraw = null;
    if (wanted === stage.view) return;
    if (wanted === 'original') {
      showOriginal(now);
      // The look in which the reader saw what they pointed at ends with it.
      if (chosenHere.look) session = null;
      chosenHere = { ...chosenHere, look: undefined };
      return;
    }
    peek.clear();
    const { article } = now.analysis;
    if (!article) return;
    await stage.show(now, article, wanted);
    report();
  };

  const showOriginal = (now: Session | null): void => {
    peek.clear();
    stage.giveBack(now);
    report();
  };

  const leaveClean = (): void => {
    peek.clear();
    stage.leave();
  };

  /** Looks at what the page has put in since. */
  const look = (): boolean => {
    if (!session || isOrphan()) return false;
    const change = session.lookAgain();
    if (change === 'other-article') leaveArticle(session);
    else if (change === 'text') stage.redraw(session);
    const isNew = change !== 'nothing' || (session !== null && stage.unstick(session));
    if (isNew) report();
    return isNew;
  };

  /** The page has put another article in place of the one that is shown: the view ends, and the new one is offered. */
  const leaveArticle = ({ settings }: Session): void => {
    const was = stage.view;
    leaveClean();
    session = null;
    // A site that is cleaned by itself goes on by itself.
    if (settings.automatic) return;
    const hasArticle = (): boolean => analyzeAgain({ url: document.baseURI }).article !== null;
    const watch = (seek: () => boolean): (() => void) => watchArrivals(() => false, seek);
    withdraw = withBar(({ offerNext }) => offerNext({ hasArticle, watch }, () => switchTo(was)));
  };

  /** Reads the page under settings that have changed, and shows the same view again, with no other in between. */
  const applySettings = async (): Promise<void> => {
    const shown = stage.view;
    const next = await readSession(
      chosenHere,
      picker.here,
      shown === 'original' ? undefined : session?.hiding,
    );
    if (shown !== 'original') {
      await stage.load(next, shown);
      showOriginal(session);
    }
    session = next;
    await enter(next, shown);
  };

  const picker = createPagePicker({
    session: refresh,
    reader: () => stage.reader,
    view: () => stage.view,
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

  /** Answers a control of the page itself, which nobody waits for. */
  const switchTo = (wanted: View, at?: Element): void => {
    inTurn(() => show(wanted).then(() => at && jumpTo(at))).catch(giveBack);
  };

  /** Tells toolbar and screen readers what is shown. */
  const report = (): void => {
    if (!session || isOrphan()) return;
    const { analysis, hiding } = session;
    tellToolbar({ view: stage.view, access: analysis.access.state, hidden: hiding.count() });
    if (stage.view !== 'original') stage.tell(session, announcement(analysis, hiding));
  };

  const showBlock = (now: Session, block: number, shown: boolean): void => {
    now.hiding.setShown(block, shown);
    if (now.hiding.blocks()[block]?.category === 'comments') stage.redraw(now);
  };

  const jump = ({ analysis }: Session, id: string): void => {
    const section = analysis.outline.find((candidate) => candidate.id === id);
    if (!section) return;
    if (stage.reader) stage.reader.jump(id);
    else jumpTo(section.anchor);
  };

  const act = async (request: PageRequest): Promise<unknown> => {
    if (request.type !== 'get-state') picker.close();
    switch (request.type) {
      case 'show-view':
        return show(request.view);
      case 'toggle-clean':
        return show(stage.view === 'original' ? stage.lastClean : 'original');
      case 'toggle-outline':
        return show(stage.view === 'outline' ? 'original' : 'outline');
      case 'apply-settings':
        chosenHere = request.page ?? chosenHere;
        return applySettings();
      case 'toggle-peek':
        await refresh();
        return peek.toggle();
      case 'jump':
        return jump(session ?? (await refresh()), request.section);
      case 'show-block':
        showBlock(session ?? (await refresh()), request.block, request.shown);
        return report();
      case 'pick':
        return picker.pick(request.kind, request.at);
      case 'forget-rule':
        return picker.forget(request.rule);
      case 'get-state':
        return refresh();
    }
  };

  const giveBack = (): void => {
    picker.close();
    showOriginal(null);
  };

  /** The view has ended without the reader: the page is given back, and the reader is told. */
  const fall = (why: Fall): void => {
    giveBack();
    withdraw = withBar(({ tellOfFall }) => tellOfFall(why));
    if (why === 'put-away' && session)
      tellToolbar({ view: 'original', access: session.analysis.access.state, hidden: 0, putAway: true });
  };

  const stage = createStage({
    links: createAsides({
      session: () => session,
      reader: () => stage.reader,
      leaveReader: (to) => switchTo('original', to),
      redraw: (now) => stage.redraw(now),
      report,
    }),
    onView: switchTo,
    onArrival: look,
    onFall: fall,
  });

  addEventListener('pageshow', (event) => {
    // The browser forgets the button's state when a page leaves the window, and may bring the page back as it was.
    if (event.persisted && stage.view !== 'original') report();
  });

  return {
    handle: (request) =>
      inTurn(async () => {
        // A page that put another document in its place has nothing to be given back.
        if (stage.view !== 'original' && (session?.isGone() || stage.reader?.isGone())) {
          leaveClean();
          session = null;
        }
        await act(request);
        const now = session ?? (await refresh());
        return describe(now, stage.view);
      }),
    // What cannot be marked is only not marked.
    mark: (blocks) => void peek.mark(blocks).catch(() => undefined),
    giveBack,
  };
}

function markedPage({ analysis, hiding }: Session, reader: Reader | null): PeekPage {
  return {
    clutter: hiding.blocks(),
    articleBlocks: analysis.blocks,
    whileShown: hiding.whileShown,
    ...(reader ? { spotAfter: reader.spotAfter } : {}),
  };
}
