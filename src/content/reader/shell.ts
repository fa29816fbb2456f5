import { closedRoot } from '../shared/closed-root';
import { withMadeUpNames } from '../shared/made-up-names';
import type { ApplyStyles, ReaderModel } from './contract';
import { orphanNote } from './orphan-note';
import readerCss from './styles/reader.css?inline';

/** The elements of the view. */
export interface Shell {
  /** Stands in the page. */
  readonly host: HTMLElement;
  /** Its closed shadow root. */
  readonly root: ShadowRoot;
  readonly dialog: HTMLDialogElement;
  /** Everything that Preact renders: controls and article. */
  readonly content: HTMLElement;
  /** Empty room at the end, for a text that is too short to be scrolled as far as is wanted. */
  readonly tail: HTMLElement;
  /** Live region for screen readers. */
  readonly status: HTMLElement;
}

/** Characters. From these lengths on a headline is set smaller; by eye, in windows of 380 and 1280 px. */
const LONG_HEADLINE = 90;
const VERY_LONG_HEADLINE = 160;

function sizeOf({ length }: string): string {
  if (length >= VERY_LONG_HEADLINE) return 'very-long';
  return length >= LONG_HEADLINE ? 'long' : 'usual';
}

/** Makes the elements of a view; they are not in the page yet. */
export function createShell({ head, texts }: ReaderModel, applyStyles: ApplyStyles): Shell {
  const { host, root } = closedRoot('galley-view');
  const dialog = document.createElement('dialog');
  dialog.lang = texts.lang;
  dialog.dir = texts.dir;
  dialog.setAttribute('aria-label', head.title);
  dialog.dataset.headline = sizeOf(head.title);
  dialog.tabIndex = -1;
  const content = document.createElement('div');
  const tail = document.createElement('div');
  const status = document.createElement('div');
  status.className = 'status';
  status.setAttribute('role', 'status');
  dialog.append(orphanNote(dialog), content, tail, status);
  root.append(dialog);
  applyStyles(root, withMadeUpNames(readerCss));
  return { host, root, dialog, content, tail, status };
}

/** Gives a view its styles by a style element. */
export const applyInlineStyles: ApplyStyles = (root, css) => {
  const style = document.createElement('style');
  style.textContent = css;
  root.prepend(style);
};
