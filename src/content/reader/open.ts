import { h, render } from 'preact';
import { type Progress, type ReadingPlace, readPlace, readProgress } from '../place';
import { type Aids, createAids } from './aids/aids';
import { Chrome } from './chrome';
import type { CleanView, Dress, Reader, ReaderModel } from './contract';
import { isShown } from './folds';
import { keepClearOfControls } from './keep-clear';
import { createPages } from './pages';
import { letPrint, type Print } from './print';
import type { HowFar } from './rail';
import { sanitize } from './sanitize';
import { createShell, dressInline } from './shell';
import { type Standing, standingOf } from './standing';
import type { TakeProps } from './take-panel';
import type { TypeProps } from './type-panel';
import { applyTypography } from './typography';
import { placeInArticle } from './within';

/** A live region must be there for a moment before its text is set, else screen readers say nothing. */
const ANNOUNCE_AFTER_MS = 150;
/** A section counts as the current one when its heading is above this height of the window (CSS px). */
const READING_LINE = 120;

/**
 * Opens the reader look over the page: a modal dialog in the top layer; the page below stays as it is, and inert.
 * @param dress for pages whose policy forbids a style element also to Galley: its own
 */
export function openReader(first: ReaderModel, dress: Dress = dressInline): Reader<ReaderModel> {
  let model = first;
  const { host, root, dialog, chrome, status, tail } = createShell(model, dress);
  const parts = [...dialog.children];
  let blocks = [...sanitize(model.body.html).children];
  /** The section from which the reader is on the way back to the outline. */
  let returning: string | null = null;
  /** Leads to the section's row beside the article, or where there is none on the page of the outline. */
  const toOutline = (section: string): void => {
    const row = [...root.querySelectorAll<HTMLElement>('.rail li button')].find(
      (candidate) => candidate.dataset.section === section && candidate.checkVisibility(),
    );
    if (!row) {
      returning = section;
      model.onView('outline');
    }
    row?.focus();
  };
  let pages = createPages(model, blocks, toOutline);
  let view: CleanView = 'article';
  let current: string | null = null;
  const atStart = (): HowFar => ({ read: 0, minutesLeft: model.minutes });
  let howFar = atStart();
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
        onJump: jump,
        onToggleAll: () => pages.toggleAll(),
        onSkip: () => root.querySelector('h1')?.focus(),
        type: { typography, onlyHere, onType: setType },
        onTake: takeAlong,
        aids: aids.controls(),
      }),
      chrome,
    );
  };
  /** Sets the text anew; the block at the top of the window stays there. */
  const setType: TypeProps['onType'] = (next, here, done) => {
    const at = place();
    typography = next;
    onlyHere = here;
    applyTypography(dialog, next);
    draw();
    if (at) goTo(at);
    if (done) model.onTypography(next, here);
  };
  const takeAlong: TakeProps['onTake'] = (way) => {
    const body = document.createElement('div');
    body.append(...blocks.filter(isShown).map((block) => block.cloneNode(true)));
    const at = place();
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
  const visit = (target: HTMLElement): void => {
    // What stands within a line is found again by what is before it.
    const isLink = target.localName === 'a';
    target.scrollIntoView({ block: isLink ? 'center' : 'start', behavior: 'instant' });
    if (!isLink && target.localName !== 'summary') target.tabIndex = -1;
    target.focus({ preventScroll: true });
    mark();
  };
  const jump = (section: string): void => {
    const target = pages.revealSection(section);
    if (target instanceof HTMLElement) visit(target);
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
  // Folds tell of their own opening only themselves, so the listener catches it on the way down.
  dialog.addEventListener('toggle', draw, true);
  dialog.addEventListener('click', (event) => {
    const target = placeInArticle(root, event.target);
    if (!target) return;
    event.preventDefault();
    const block = blocks.findIndex((candidate) => candidate.contains(target));
    if (block >= 0) pages.reveal(block);
    visit(target);
  });

  const place = (): ReadingPlace | null => {
    const stops = pages.stops();
    const at = readPlace(stops.map(({ element }) => element));
    const stop = at && stops[at.block];
    return stop ? { block: stop.block, top: at.top } : null;
  };
  const goTo = ({ block, top }: ReadingPlace): void => {
    const back = returning && pages.summaryOf(returning);
    returning = null;
    if (back) visit(back);
    // At the start of the article the reader sees its title, not only its first block.
    else if (block <= blocks.findIndex(isShown) && top >= 0) dialog.scrollTo({ top: 0, behavior: 'instant' });
    else scrollInto(dialog, tail, pages.reveal(block), top);
    mark();
  };

  const progress = (): Progress | null => {
    const stops = pages.stops();
    const at = view === 'article' ? readProgress(stops.map(({ element }) => element)) : null;
    return at && { ...at, block: stops[at.block]?.block ?? 0 };
  };
  const resumeAt = (block: number, share: number): void => {
    const target = pages.reveal(block);
    if (!(target instanceof HTMLElement)) return;
    scrollInto(dialog, tail, target, -share * target.getBoundingClientRect().height);
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    mark();
  };
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
        titles().find((title) => title.getBoundingClientRect().bottom > 0) ?? blocks[place()?.block ?? 0],
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
      tail.style.height = '0';
      pages.arrange(next);
      draw();
      mark();
      aids.redraw();
    },
    jump,
    update(next) {
      const at = place();
      const read = at && blocks[at.block]?.textContent;
      const opened = pages.openFolds();
      const known = new Map(blocks.map((block) => [block.outerHTML, block]));
      model = next;
      // Blocks that are the same stay: pictures in them are loaded, text in them may be selected.
      blocks = [...sanitize(next.body.html).children].map((block) => known.get(block.outerHTML) ?? block);
      pages = createPages(model, blocks, toOutline);
      pages.arrange(view);
      pages.openAll(opened);
      draw();
      if (!at) return;
      const block = blocks.findIndex((candidate) => candidate.textContent === read);
      goTo({ block: block < 0 ? at.block : block, top: at.top });
    },
    announce(text) {
      setTimeout(() => {
        status.textContent = text;
      }, ANNOUNCE_AFTER_MS);
    },
    place,
    goTo,
    progress,
    resumeAt,
    put,
    hold: (element) => dialog.append(element),
    spotAfter(count) {
      const stops = pages.stops();
      const before = stops
        .filter(({ block }) => block < count)
        .at(-1)
        ?.element.getBoundingClientRect();
      const box = before ?? stops[0]?.element.getBoundingClientRect();
      return box ? { left: box.left, width: box.width, top: before ? box.bottom : box.top, height: 0 } : null;
    },
    isGone: () => standing.isGone(),
    stands: () => standing.stands(),
    comeBack() {
      tail.style.height = '0';
      current = null;
      howFar = atStart();
      enter();
    },
    close() {
      aids.close();
      print.end();
      render(null, chrome);
      dialog.close();
      host.remove();
      // Neither what was put over the article comes back, nor what the page has done to the view.
      dialog.replaceChildren(...parts);
      for (const name of host.getAttributeNames()) host.removeAttribute(name);
    },
  };
}

/** How much of the text is above the bottom of the window, and how many minutes the rest takes. */
function howFarIn(body: Element, minutes: number): HowFar {
  const { top, height } = body.getBoundingClientRect();
  const share = height > 0 ? Math.min(1, Math.max(0, (innerHeight - top) / height)) : 0;
  // At the start, all is still to be read, though the first screenful is in the window.
  const read = top >= READING_LINE ? 0 : share;
  return { read: Math.floor(read * 100), minutesLeft: Math.ceil(minutes * (1 - read)) };
}

/** Scrolls until an element is at a height of the window (CSS px), with room added at the end where it is needed. */
function scrollInto(dialog: Element, tail: HTMLElement, element: Element | null, top: number): void {
  const box = element?.getBoundingClientRect();
  if (!box || box.height === 0) return;
  const way = box.top - top;
  const left = dialog.scrollHeight - dialog.clientHeight - dialog.scrollTop;
  if (way > left) tail.style.height = `${Math.ceil(tail.getBoundingClientRect().height + way - left)}px`;
  dialog.scrollBy({ top: way, behavior: 'instant' });
}
