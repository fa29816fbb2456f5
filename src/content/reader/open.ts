import { h, render } from 'preact';
import { type Aids, createAids } from './aids/aids';
import type { CleanView, Dress, Reader, ReaderModel } from './contract';
import { Chrome, type Panel } from './controls';
import { keepClearOfControls } from './focus-clearance';
import { isShown } from './folds';
import { createPages } from './layouts';
import { createMoves } from './navigation';
import { letPrint, type Print } from './print';
import { atStart, howFarIn, READING_LINE } from './progress';
import { sanitize } from './sanitize';
import type { TakeProps } from './share-panel';
import { createShell, dressInline } from './shell';
import { type Standing, standingOf } from './stay-visible';
import type { TypeProps } from './type-panel';
import { applyTypography } from './typography';

/** A live region must be there for a moment before its text is set, else screen readers say nothing. */
const ANNOUNCE_AFTER_MS = 150;

/**
 * Opens the reader look over the page: a modal dialog in the top layer; the page below stays as it is, and inert.
 * @param dress for pages whose policy forbids a style element also to Galley: its own
 */
export function openReader(first: ReaderModel, dress: Dress = dressInline): Reader<ReaderModel> {
  let model = first;
  const { host, root, dialog, chrome, status, tail } = createShell(model, dress);
  const parts = [...dialog.children];
  let blocks = [...sanitize(model.body.html).children];
  let view: CleanView = 'article';
  const moves = createMoves({
    root,
    dialog,
    tail,
    pages: () => pages,
    blocks: () => blocks,
    view: () => view,
    toOutline: () => model.onView('outline'),
    onArrival: () => mark(),
  });
  let pages = createPages(model, blocks, moves.backToOutline);
  let current: string | null = null;
  let howFar = atStart(model.minutes);
  let panel: Panel | null = null;
  let { typography, ownTypography: onlyHere, aids: aidsSet } = model;
  let aids: Aids;
  let print: Print;
  let standing: Standing;

  const draw = (): void => {
    const { body } = pages;
    const allOpen = pages.areAllOpen();
    render(
      h(Chrome, {
        model,
        view,
        current,
        howFar,
        allOpen,
        body,
        onJump: moves.jump,
        onToggleAll: () => pages.toggleAll(),
        onSkip: () => root.querySelector('h1')?.focus(),
        panel,
        onPanel: setPanel,
        type: { typography, onlyHere, onType: setType },
        onTake: takeAlong,
        aids: aids.controls(),
      }),
      chrome,
    );
  };
  const setPanel = (next: Panel | null): void => {
    panel = next;
    draw();
  };
  /** Sets the text anew; the block at the top of the window stays there. */
  const setType: TypeProps['onType'] = (next, here, done) => {
    const at = moves.place();
    typography = next;
    onlyHere = here;
    applyTypography(dialog, next);
    draw();
    if (at) moves.goTo(at);
    if (done) model.onTypography(next, here);
  };
  const takeAlong: TakeProps['onTake'] = (way) => {
    const body = document.createElement('div');
    body.append(...blocks.filter(isShown).map((block) => block.cloneNode(true)));
    const at = moves.place();
    return model.onTake(way, body, (at && blocks[at.block]?.textContent) ?? '');
  };
  const mark = (): void => {
    const at = pages.sectionAt(READING_LINE);
    const now = howFarIn(pages.body, model.minutes);
    if (at === current && now.read === howFar.read) return;
    current = at;
    howFar = now;
    draw();
  };

  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    model.onView('original');
  });
  const moved = (): void => {
    mark();
    model.onMove();
  };
  dialog.addEventListener('scroll', moved, { passive: true });
  // Folds tell of their own opening only themselves, so the listener catches it on the way down; the dialog tells as well.
  dialog.addEventListener('toggle', ({ target }) => target !== dialog && draw(), true);
  dialog.addEventListener('click', moves.follow);

  const put = (bar: Element): (() => void) => {
    bar.className = 'in-view';
    dialog.append(bar);
    return () => {
      if (root.activeElement === bar) dialog.focus({ preventScroll: true });
      bar.remove();
    };
  };

  const titles = (): Element[] => [...root.querySelectorAll('h1, .title .standfirst')];
  const makeAids = (): Aids =>
    createAids({
      dialog,
      content: chrome,
      lang: model.body.lang,
      aids: aidsSet,
      onAids(next) {
        aidsSet = next;
        model.onAids(next);
      },
      loadListening: model.loadListening,
      blocks: () => [...titles(), ...blocks.filter(isShown), ...root.querySelectorAll('.body > .cut-off')],
      visible: () => [...titles(), ...pages.stops().map(({ element }) => element)],
      top: () =>
        titles().find((title) => title.getBoundingClientRect().bottom > 0) ??
        blocks[moves.place()?.block ?? 0],
      reveal: (block) => blocks.includes(block) && pages.reveal(blocks.indexOf(block)),
      onChange: () => draw(),
    });

  keepClearOfControls(dialog);
  const enter = (): void => {
    print = letPrint(dialog);
    standing = standingOf(host, dialog, print.isPrinting);
    aids = makeAids();
    document.documentElement.append(host);
    draw();
    dialog.showModal();
    // The dialog itself takes the focus, so that the space bar scrolls instead of pressing the first button.
    dialog.focus({ preventScroll: true });
  };
  applyTypography(dialog, typography);
  pages.arrange(view);
  enter();

  return {
    show(next) {
      if (next === view) return;
      view = next;
      moves.settle();
      pages.arrange(next);
      draw();
      mark();
      aids.redraw();
    },
    jump: moves.jump,
    update(next) {
      const at = moves.place();
      const read = at && blocks[at.block]?.textContent;
      const opened = pages.openFolds();
      const known = new Map(blocks.map((block) => [block.outerHTML, block]));
      model = next;
      // Blocks that are the same stay: pictures in them are loaded, text in them may be selected.
      blocks = [...sanitize(next.body.html).children].map((block) => known.get(block.outerHTML) ?? block);
      pages = createPages(model, blocks, moves.backToOutline);
      pages.arrange(view);
      pages.openAll(opened);
      draw();
      if (!at) return;
      const block = blocks.findIndex((candidate) => candidate.textContent === read);
      moves.goTo({ block: block < 0 ? at.block : block, top: at.top });
    },
    announce(text) {
      setTimeout(() => {
        status.textContent = text;
      }, ANNOUNCE_AFTER_MS);
    },
    place: moves.place,
    goTo: moves.goTo,
    progress: moves.progress,
    resumeAt: moves.resumeAt,
    put,
    hold: (element) => dialog.append(element),
    spotAfter: moves.spotAfter,
    isGone: () => standing.isGone(),
    stands: () => standing.stands(),
    comeBack() {
      moves.settle();
      current = null;
      howFar = atStart(model.minutes);
      panel = null;
      enter();
    },
    close() {
      aids.close();
      print.end();
      dialog.close();
      host.remove();
      // Neither what was put over the article comes back, nor what the page has done to the view.
      dialog.replaceChildren(...parts);
      for (const name of host.getAttributeNames()) host.removeAttribute(name);
    },
  };
}
