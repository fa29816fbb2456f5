import { announceIn } from '../shared/live-region';
import { readBlocks } from './article/blocks';
import { arrange, createLayout, type Layout, openFolds, openTitles } from './article/layout';
import type { ApplyStyles, CleanView, Reader, ReaderModel } from './contract';
import { draw } from './draw';
import { dispatch, type Look } from './look';
import { backToOutline, jumpTo } from './navigation/jump';
import { showProgress } from './navigation/progress';
import {
  articleProgress,
  goTo,
  readingPlace,
  removeTail,
  resumeAt,
  spotAfter,
  stayAt,
} from './navigation/reading-place';
import { close, open } from './opening';
import { applyInlineStyles, createShell } from './shell';
import { initialState } from './state';
import { typeset } from './type/typeset';

/**
 * Opens the reader look over the page: a modal dialog in the top layer. The page below stays as it is, and is inert.
 * @param applyStyles used where the policy of the page forbids style elements also to Galley: on Galley's own pages
 */
export function openReader(
  model: ReaderModel,
  applyStyles: ApplyStyles = applyInlineStyles,
): Reader<ReaderModel> {
  const look = createLook(model, applyStyles);
  const { dialog } = look.shell;
  const parts = [...dialog.children];
  typeset(look);
  arrange(look.layout, look.state.view);
  open(look);
  return {
    show: (view) => show(look, view),
    jump: (section) => jumpTo(look, section),
    place: () => readingPlace(look),
    goTo: (place) => goTo(look, place),
    progress: () => articleProgress(look),
    resumeAt: (block, share) => resumeAt(look, block, share),
    spotAfter: (blocks) => spotAfter(look.layout, blocks),
    update: (next) => update(look, next),
    put: (bar) => put(look, bar),
    hold: (element) => dialog.append(element),
    announce: (text) => announce(look, text),
    isGone: () => look.opening?.visibility.isGone() ?? true,
    keepVisible: (isCovered) => look.opening?.visibility.keepVisible(isCovered) ?? false,
    close: () => close(look, parts),
    comeBack() {
      removeTail(look.shell);
      dispatch(look, { type: 'reopened', minutes: look.model.minutes });
      open(look);
    },
  };
}

function createLook(model: ReaderModel, applyStyles: ApplyStyles): Look {
  const look: Look = {
    shell: createShell(model, applyStyles),
    model,
    layout: layoutOf(model, [], (section) => backToOutline(look, section)),
    state: initialState(model),
    opening: null,
    draw: () => draw(look),
  };
  return look;
}

/**
 * Lays out the article of a model.
 * @param known blocks of the view so far. Those that are the same stay: pictures in them are loaded, text in them may be
 *   selected
 */
function layoutOf(model: ReaderModel, known: readonly Element[], onBack: (section: string) => void): Layout {
  const same = new Map(known.map((block) => [block.outerHTML, block]));
  const blocks = readBlocks(model.body.html, model.texts).map((block) => same.get(block.outerHTML) ?? block);
  return createLayout(model, blocks, onBack);
}

function show(look: Look, view: CleanView): void {
  if (view === look.state.view) return;
  removeTail(look.shell);
  arrange(look.layout, view);
  dispatch(look, { type: 'view-chosen', view });
  showProgress(look);
  look.opening?.aids.redraw();
}

/** Takes in another model of the same page. The block that is being read stays where it is. */
function update(look: Look, model: ReaderModel): void {
  const at = readingPlace(look);
  const read = at && look.layout.blocks[at.block]?.textContent;
  const titles = openTitles(look.layout);
  look.model = model;
  look.layout = layoutOf(model, look.layout.blocks, (section) => backToOutline(look, section));
  arrange(look.layout, look.state.view);
  openFolds(look.layout, titles);
  look.draw();
  if (!at) return;
  const block = look.layout.blocks.findIndex((candidate) => candidate.textContent === read);
  stayAt(look, { block: block < 0 ? at.block : block, top: at.top });
}

/** Puts a bar over the controls. Returns what takes it away. */
function put({ shell: { root, dialog } }: Look, bar: Element): () => void {
  bar.className = 'in-view';
  dialog.append(bar);
  return () => {
    if (root.activeElement === bar) dialog.focus({ preventScroll: true });
    bar.remove();
  };
}

function announce({ shell: { status }, opening }: Look, text: string): void {
  announceIn(status, text, opening?.ending.signal);
}
