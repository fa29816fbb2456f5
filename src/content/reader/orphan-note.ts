import { t } from '../../ui/i18n';

/**
 * What the view says, and offers, when all of Galley is gone but what stands in the document: Firefox ends the scripts
 * of an extension that is updated, and takes its style sheets, of which one hides this line.
 * @param dialog the view; its button closes it without any script
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
