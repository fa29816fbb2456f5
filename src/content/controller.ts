import browser from 'webextension-polyfill';
import { type Analysis, analyze } from '../engine';
import type { BackgroundRequest, PageRequest, PageState, View } from '../messages';
import { loadSettings, type Resolved, resolveSite } from '../settings';
import { announcement, describe } from './describe';
import { createHiding, type Hiding } from './hiding';
import { announce } from './notes';
import { placeIn, type ReadingPlace, readPlace } from './place';
import type { Reader } from './reader/contract';
import { loadReader } from './reader-link';

/** The one owner of what Galley shows on this page. */
export interface Controller {
  handle(request: PageRequest): Promise<PageState>;
  /** Gives the page back as it was, whatever happened. */
  giveBack(): void;
}

interface Session {
  analysis: Analysis;
  settings: Resolved;
  hiding: Hiding;
  /** Tells whether the page has changed since it was analysed. */
  address: string;
  elements: number;
}

/** Makes the controller of this page. Nothing is read or changed until the first request. */
export function createController(): Controller {
  let session: Session | null = null;
  let view: View = 'original';
  let lastClean: View = 'article';
  let reader: Reader | null = null;
  let before: { scrollX: number; scrollY: number; focus: Element | null } | null = null;
  /** Where the last switch left the reader, and whether they have read on since the page was last original. */
  let settled: ReadingPlace | null = null;
  let moved = false;

  const refresh = async (): Promise<Session> => {
    if (session && (view !== 'original' || isCurrent(session))) return session;
    const settings = resolveSite(await loadSettings(), location.hostname);
    const analysis = analyze(document, {
      url: document.baseURI,
      settings: { keep: settings.keep },
    });
    session = {
      analysis,
      settings,
      hiding: createHiding(analysis.clutter),
      address: location.href,
      elements: document.getElementsByTagName('*').length,
    };
    return session;
  };

  const place = (now: Session): ReadingPlace | null => reader?.place() ?? readPlace(now.analysis.blocks);

  const show = async (wanted: View): Promise<void> => {
    if (wanted === 'original') {
      showOriginal();
      return;
    }
    if (view === 'original') session = isCurrent(session) && (await settingsHold(session)) ? session : null;
    const now = await refresh();
    if (!now.analysis.article) return;
    const at = place(now);
    if (view !== 'original') moved ||= hasMoved(settled, at);
    if (view === 'original') {
      before = { scrollX, scrollY, focus: document.activeElement };
      moved = false;
    }
    now.hiding.hide(now.settings.look === 'in-place' && wanted === 'article');
    if (wanted === 'outline' || now.settings.look === 'reader') {
      reader ??= (await loadReader())({
        article: now.analysis.article,
        outline: now.analysis.outline.map(({ anchor: _anchor, ...section }) => section),
        access: now.analysis.access,
        host: location.hostname.replace(/^www\./, ''),
        onClose: () => void show('original'),
        onView: (next) => void show(next),
      });
      reader.show(wanted);
      if (at) reader.goTo(at);
    } else {
      closeReader();
      if (at) placeIn(now.analysis.blocks, at);
    }
    settled = place(now);
    view = wanted;
    lastClean = wanted;
    const summary = announcement(now.analysis, now.hiding);
    if (reader) reader.announce(summary);
    else announce(summary);
    tell();
  };

  const closeReader = (): void => {
    reader?.close();
    reader = null;
  };

  /** The page put another document in its place: there is nothing left to give back. */
  const forget = (): void => {
    closeReader();
    announce(null);
    session = null;
    before = null;
    view = 'original';
  };

  const showOriginal = (): void => {
    if (view === 'original' || !session) return;
    const at = place(session);
    moved ||= hasMoved(settled, at);
    closeReader();
    session.hiding.restore();
    announce(null);
    view = 'original';
    giveBackPlace(session, at);
    tell();
  };

  /** The reader who has not moved gets the very same scroll position; one who has read on keeps the paragraph. */
  const giveBackPlace = (from: Session, at: ReadingPlace | null): void => {
    if (!before) return;
    if (moved && at) placeIn(from.analysis.blocks, at);
    else
      scrollTo({
        left: before.scrollX,
        top: before.scrollY,
        behavior: 'instant',
      });
    const { focus } = before;
    if (focus instanceof HTMLElement && focus.isConnected && focus !== document.activeElement)
      focus.focus({ preventScroll: true });
    before = null;
  };

  const tell = (): void => {
    if (!session) return;
    const request: BackgroundRequest = {
      type: 'view-changed',
      view,
      access: session.analysis.access.state,
      hidden: session.hiding.count(),
    };
    // After an update of the extension nobody listens any more; the page works on without the toolbar.
    browser.runtime.sendMessage(request).catch(() => undefined);
  };

  const jump = (id: string): void => {
    const section = session?.analysis.outline.find((candidate) => candidate.id === id);
    if (!section) return;
    if (reader) {
      reader.jump(id);
      return;
    }
    section.anchor.scrollIntoView({ block: 'start', behavior: 'instant' });
  };

  const act = async (request: PageRequest): Promise<void> => {
    switch (request.type) {
      case 'show-view':
        return show(request.view);
      case 'toggle-clean':
        return show(view === 'original' ? lastClean : 'original');
      case 'toggle-outline':
        return show(view === 'outline' ? 'original' : 'outline');
      case 'jump':
        return jump(request.section);
      case 'show-block':
        return session?.hiding.setShown(request.block, request.shown);
      case 'get-state':
        return;
    }
  };

  return {
    async handle(request) {
      if (session && isReplaced(session)) forget();
      await act(request);
      const now = await refresh();
      return describe(now.analysis, now.hiding, view);
    },
    giveBack() {
      try {
        showOriginal();
      } finally {
        session?.hiding.restore();
        reader?.close();
        reader = null;
        view = 'original';
      }
    },
  };
}

/** True where none of the article's blocks is on the page any more. */
function isReplaced(session: Session): boolean {
  const { blocks } = session.analysis;
  return blocks.length > 0 && !blocks.some((block) => block.isConnected);
}

/** True where a reader has scrolled between two looks at their place. */
function hasMoved(from: ReadingPlace | null, to: ReadingPlace | null): boolean {
  return to !== null && (from?.block !== to.block || Math.abs(from.top - to.top) > 2);
}

function isCurrent(session: Session | null): session is Session {
  return (
    session !== null &&
    session.address === location.href &&
    session.elements === document.getElementsByTagName('*').length &&
    session.analysis.blocks.every((block) => block.isConnected)
  );
}

/** True while the settings the page was analysed with are still the stored ones. */
async function settingsHold(session: Session): Promise<boolean> {
  const stored = resolveSite(await loadSettings(), location.hostname);
  return stored.look === session.settings.look && stored.keep.join() === session.settings.keep.join();
}
