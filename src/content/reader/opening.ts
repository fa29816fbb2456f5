import { type Aids, createAids } from './aids/aids';
import { isShown } from './article/folds';
import { reveal, stopsIn } from './article/positions';
import { keepFocusClear } from './controls/focus-clearance';
import { leaveOnScroll } from './controls/leave-on-scroll';
import { dispatch, type Look } from './look';
import { followLink } from './navigation/jump';
import { showProgress } from './navigation/progress';
import { readingPlace } from './navigation/reading-place';
import { hasUserSheet } from './orphan-note';
import { letPrint } from './print';
import { watchVisibility } from './stay-visible';
import { watchFonts } from './type/fonts';
import { createShippedFaces } from './type/shipped-faces';
import { addFaces, typeset } from './type/typeset';

/** Puts the view over the page. It goes, with everything that belongs to it, when {@link close} is called. */
export function open(look: Look): void {
  const { shell } = look;
  const { host, root, dialog } = shell;
  const ending = new AbortController();
  const { signal } = ending;
  // Before the aids: they look at a focused element once it is clear of the controls.
  keepFocusClear(dialog, signal);
  leaveOnScroll(root, dialog, signal);
  listen(look, signal);
  look.opening = {
    ending,
    visibility: watchVisibility(shell, letPrint(dialog, signal)),
    aids: makeAids(look, signal),
    faces: createShippedFaces(() => wordsOf(look), signal),
  };
  look.opening.faces.addKnown(look.state.typography);
  typeset(look);
  watchFonts(() => typeset(look), signal);
  document.documentElement.append(host);
  if (!hasUserSheet(host)) dialog.querySelector('.orphan-note')?.remove();
  look.draw();
  dialog.showModal();
  // The dialog itself takes the focus, so that the space bar scrolls and does not press the first button.
  dialog.focus({ preventScroll: true });
  // The text is there before any file is asked for.
  requestAnimationFrame(() => setTimeout(() => void addFaces(look)));
}

/**
 * Takes the view off the page.
 * @param parts what was in the dialog at first: whatever was put over the article since goes, and so does whatever the
 *   page has done to the host
 */
export function close(look: Look, parts: readonly Element[]): void {
  const { host, dialog } = look.shell;
  look.opening?.ending.abort();
  look.opening = null;
  dialog.close();
  host.remove();
  dialog.replaceChildren(...parts);
  for (const name of host.getAttributeNames()) host.removeAttribute(name);
}

/** All words of the view that are set in the typeface of the text. */
function wordsOf({ model: { head }, layout }: Look): string {
  return [head.title, head.kicker, head.standfirst, ...layout.blocks.map((block) => block.textContent)].join(
    ' ',
  );
}

function listen(look: Look, signal: AbortSignal): void {
  const { dialog } = look.shell;
  const cancel = (event: Event): void => {
    // Where the reader has touched nothing of the page yet, Chromium closes the dialog all the same.
    event.preventDefault();
    look.opening?.visibility.leave();
    look.model.onView('original');
  };
  const scrolled = (): void => {
    showProgress(look);
    look.model.onMove();
  };
  dialog.addEventListener('cancel', cancel, { signal });
  dialog.addEventListener('scroll', scrolled, { signal, passive: true });
  // `toggle` does not bubble, so it is caught on the way down; the dialog has a `toggle` of its own.
  dialog.addEventListener('toggle', ({ target }) => target !== dialog && look.draw(), {
    signal,
    capture: true,
  });
  dialog.addEventListener('click', (event) => followLink(look, event), { signal });
}

function makeAids(look: Look, signal: AbortSignal): Aids {
  const { dialog, root, content } = look.shell;
  const titles = (): Element[] => [...root.querySelectorAll('.kicker, h1, .title .standfirst')];
  return createAids({
    dialog,
    content,
    signal,
    lang: look.model.body.lang,
    settings: () => look.state.aids,
    onSettings(aids) {
      look.model.onAids(aids);
      dispatch(look, { type: 'aids-set', aids });
    },
    loadListening: look.model.loadListening,
    blocks: () => [
      ...titles(),
      ...look.layout.blocks.filter(isShown),
      ...root.querySelectorAll('.body > .cut-off'),
    ],
    visible: () => [...titles(), ...stopsIn(look.layout).map(({ element }) => element)],
    top: () =>
      titles().find((title) => title.getBoundingClientRect().bottom > 0) ??
      look.layout.blocks[readingPlace(look)?.block ?? 0],
    reveal(block) {
      const at = look.layout.blocks.indexOf(block);
      if (at >= 0) reveal(look.layout, at);
    },
    onChange: look.draw,
  });
}
