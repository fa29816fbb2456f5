import type { PageRequest, PageState, PeekMessage } from '../../messages';
import { createQueue } from '../../queue';
import type { PeekPage } from '../peek/contract';
import { createPagePeek } from '../peek/from-page';
import { createPagePicker } from '../picker/from-page';
import { watchScrolled } from '../restore/snapshot';
import { jumpTo } from '../scroll/scroll-to';
import { describe } from './describe';
import { turnEntries } from './entries';
import { lookAgain, loseView } from './look-again';
import { choose, type Owner, refresh, report, tellShown } from './owner';
import { dispatch } from './page';
import type { Session } from './session';
import { applySettings, forgetArticle, giveBackNow, later, readOn, reread, show, switchTo } from './show';
import { INITIAL_STATE, readerOf } from './state';
import { shownAnalysis } from './story';
import { redraw } from './views';

/** The only owner of what Galley shows on this page. */
export interface Controller {
  /** Handles requests one after the other. Resolves to the state of the page after the request. */
  handle(request: PageRequest): Promise<PageState>;
  /** Marks these blocks on the page, and no others. */
  mark(blocks: PeekMessage['blocks']): void;
  /** Restores the page unconditionally. */
  giveBack(): void;
}

/** Creates the controller of this page. Nothing is read or changed until the first request. */
export function createController(): Controller {
  const ending = new AbortController();
  const owner: Owner = {
    state: INITIAL_STATE,
    inTurn: createQueue(),
    notice: new AbortController(),
    lastAsked: performance.now(),
    story: null,
    turned: null,
    scrolled: watchScrolled(ending.signal),
    peek: createPagePeek(() => peekPage(owner)),
    picker: createPagePicker({
      session: () => refresh(owner),
      reader: () => readerOf(owner.state.shown),
      view: () => owner.state.shown.view,
      show: (view) => show(owner, view),
      look: () => owner.state.choices.look,
      reread: (look) => reread(owner, look),
      later: (task) => later(owner, task),
    }),
    cues: {
      exits: {
        session: () => owner.state.session,
        isReaderOpen: () => readerOf(owner.state.shown) !== null,
        leaveReader: (to) => switchTo(owner, 'original', to),
        readOn: () => later(owner, () => readOn(owner)),
        redraw: () => redraw(owner),
        report: () => report(owner),
      },
      onView: (view) => switchTo(owner, view),
      onArrival: () => lookAgain(owner),
      onYield(element) {
        owner.state.session?.hiding.yield(element);
        report(owner);
      },
      onUnheard() {
        dispatch(owner, { type: 'input-taken' });
        report(owner);
      },
      onJoined() {
        redraw(owner);
        tellShown(owner);
        const { shown } = owner.state;
        if (shown.view !== 'original') shown.hold.trail?.grown();
      },
      // Where the part cannot be loaded, the order stays.
      onTurn: () => void turnEntries(owner).catch(() => undefined),
      onViewLost(why) {
        loseView(owner, why);
        // After an update of the extension, no message can reach this script.
        if (why === 'updated') ending.abort();
      },
    },
  };
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      // The browser resets the toolbar button when the tab leaves a page, and may restore the page from its cache.
      if (persisted && isClean(owner)) report(owner);
    },
    { signal: ending.signal },
  );
  return {
    handle(request) {
      owner.lastAsked = performance.now();
      return owner.inTurn(() => handle(owner, request));
    },
    // A failure to mark blocks is ignored.
    mark: (blocks) => void owner.peek.mark(blocks).catch(() => undefined),
    giveBack: () => giveBackNow(owner),
  };
}

async function handle(owner: Owner, request: PageRequest): Promise<PageState> {
  const { shown, session } = owner.state;
  // A page that replaced its document has nothing to restore.
  if (shown.view !== 'original' && (session?.isGone() || readerOf(shown)?.isGone())) forgetArticle(owner);
  await act(owner, request);
  const now = owner.state.session ?? (await refresh(owner));
  return describe(now, owner.state, shownAnalysis(owner, now));
}

async function act(owner: Owner, request: PageRequest): Promise<unknown> {
  const { state, picker } = owner;
  if (request.type !== 'get-state') picker.close();
  switch (request.type) {
    case 'show-view':
      return show(owner, request.view);
    case 'toggle-clean':
      return show(owner, isClean(owner) ? 'original' : state.lastClean);
    case 'toggle-outline':
      return show(owner, state.shown.view === 'outline' ? 'original' : 'outline');
    case 'apply-settings':
      if (request.page) choose(owner, request.page);
      return applySettings(owner);
    case 'toggle-peek':
      await refresh(owner);
      return owner.peek.toggle();
    case 'jump':
      return jump(owner, state.session ?? (await refresh(owner)), request.section);
    case 'show-block':
      showBlock(owner, state.session ?? (await refresh(owner)), request.block, request.shown);
      return report(owner);
    case 'pick':
      return picker.pick(request.kind, request.at);
    case 'forget-rule':
      return picker.forget(request.rule);
    case 'get-state':
      return refresh(owner);
  }
}

function isClean({ state }: Owner): boolean {
  return state.shown.view !== 'original';
}

function showBlock(owner: Owner, session: Session, block: number, isShown: boolean): void {
  session.hiding.setShown(block, isShown);
  if (session.hiding.blocks()[block]?.category === 'comments') redraw(owner);
}

function jump({ state }: Owner, { analysis }: Session, id: string): void {
  const section = analysis.outline.find((candidate) => candidate.id === id);
  if (!section) return;
  const reader = readerOf(state.shown);
  if (reader) reader.jump(id);
  else jumpTo(section.anchor);
}

function peekPage({ state: { session, shown } }: Owner): PeekPage | null {
  if (!session) return null;
  const reader = readerOf(shown);
  return {
    clutter: session.hiding.blocks(),
    isPart: session.hiding.isPart,
    articleBlocks: session.analysis.blocks,
    whileShown: session.hiding.whileShown,
    ...(reader ? { spotAfter: reader.spotAfter } : {}),
  };
}
