import { t } from '../../ui/i18n';
import { madeUp } from '../shared/made-up-names';

/**
 * A line with a button that closes the view without any script. It is for a view whose extension is gone: when Firefox
 * updates an extension it ends its scripts and removes its user style sheets, one of which hides this line.
 * @param dialog the view
 */
export function orphanNote(dialog: HTMLDialogElement): Element {
  dialog.id = 'view';
  const line = document.createElement('p');
  line.className = 'orphan-note';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = t('close');
  button.setAttribute('commandfor', dialog.id);
  button.setAttribute('command', 'close');
  line.append(t('viewUpdated'), button);
  return line;
}

/** True where the user style sheet is there; Firefox keeps it back while the page is still loading. */
export function hasUserSheet(host: Element): boolean {
  return getComputedStyle(host).getPropertyValue(madeUp('galley-here')) !== '';
}
