import controlsCss from '../../ui/type-controls.css?inline';
import { closedRoot } from '../shared/closed-root';
import aidsCss from './aids/aids.css?inline';
import type { Dress, ReaderModel } from './contract';
import { leftAloneNote } from './orphan-note';
import readerCss from './reader.css?inline';
import typeCss from './type.css?inline';

/** The view's elements: a host in the page, and behind its closed shadow root the dialog with all else. */
export function createShell({ head, texts }: ReaderModel, dress: Dress) {
  const { host, root } = closedRoot('galley-view');
  const dialog = document.createElement('dialog');
  dialog.lang = texts.lang;
  dialog.dir = texts.dir;
  dialog.setAttribute('aria-label', head.title);
  dialog.tabIndex = -1;
  const chrome = document.createElement('div');
  const status = document.createElement('div');
  status.className = 'status';
  status.setAttribute('role', 'status');
  const tail = document.createElement('div');
  dialog.append(leftAloneNote(dialog), chrome, tail, status);
  root.append(dialog);
  dress(root, readerCss + controlsCss + typeCss + aidsCss);
  return { host, root, dialog, chrome, status, tail };
}

/** Dresses a view by a style element. */
export const dressInline: Dress = (root, css) => {
  const style = document.createElement('style');
  style.textContent = css;
  root.prepend(style);
};
