import { h, render } from 'preact';
import { copyOf } from './article/blocks';
import { isShown } from './article/folds';
import { areAllOpen, toggleAllFolds } from './article/layout';
import { loadAll } from './article/waiting-pictures';
import type { ShareProps } from './controls/share-panel';
import type { TypeProps } from './controls/type-panel';
import { dispatch, type Look } from './look';
import { jumpTo } from './navigation/jump';
import { keepPlace, readingPlace } from './navigation/reading-place';
import { ReaderView } from './reader-view';
import { addFaces, previewFaces, typeset } from './type/typeset';

/** Draws the view as its state says. */
export function draw(look: Look): void {
  const { model, state, layout, opening, shell } = look;
  if (!opening) return;
  render(
    h(ReaderView, {
      model,
      state,
      allOpen: areAllOpen(layout),
      body: layout.body,
      aids: opening.aids.controls(),
      onJump: (section) => jumpTo(look, section),
      onToggleAll: () => toggleAllFolds(layout),
      onSkip: () => shell.root.querySelector('h1')?.focus(),
      faces: opening.faces.added,
      onPanel: (panel) => {
        dispatch(look, { type: 'panel-chosen', panel });
        if (panel === 'type') void previewFaces(look);
      },
      onType: (...change) => setTypography(look, ...change),
      onShare: (format) => share(look, format),
    }),
    shell.content,
  );
}

/** Sets the text anew. The block at the top of the window stays there. */
function setTypography(look: Look, ...[typography, onlyHere, done]: Parameters<TypeProps['onType']>): void {
  keepPlace(look, () => {
    dispatch(look, { type: 'typography-set', typography, onlyHere });
    typeset(look);
  });
  void addFaces(look);
  if (done) look.model.onTypography(typography, onlyHere);
}

async function share(
  look: Look,
  format: Parameters<ShareProps['onShare']>[0],
): ReturnType<ShareProps['onShare']> {
  const { blocks } = look.layout;
  const body = document.createElement('div');
  body.append(...copyOf(blocks.filter(isShown)));
  if (format === 'print') await loadAll(look.shell.dialog);
  const at = readingPlace(look);
  const passage = at && blocks[at.block];
  return look.model.onShare(format, body, passage instanceof HTMLElement ? passage.innerText : '');
}
