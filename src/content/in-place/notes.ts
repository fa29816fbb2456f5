import { uiDirection, uiLanguage } from '../../ui/i18n';
import { makeButton } from '../shared/button';
import { closedRoot } from '../shared/closed-root';

const STYLE = `:host{display:none}p{font:15px/1.5 system-ui,sans-serif;color-scheme:light dark;margin:0;padding:.6em .9em;border:1px dashed GrayText;border-radius:8px;color:CanvasText;background:Canvas}
button{font:inherit;color:LinkText;background:none;border:0;padding:.3em;text-decoration:underline;cursor:pointer;min-height:24px}`;

/** A line of Galley in the page itself, with a button. */
export interface Note {
  text: string;
  label: string;
  onClick(): void;
  /** The element of the page that it stands at. */
  at: Element;
  where: 'before' | 'after';
}

/** Puts these lines into the page, and takes all others away. A line stays the same while its place does. */
export type ShowNotes = (notes: Readonly<Record<string, Note>>) => void;

export function createNotes(): ShowNotes {
  const shown = new Map<string, { note: Note; host: Element }>();
  return (notes) => {
    for (const [name, { note, host }] of shown) {
      const wanted = notes[name];
      if (wanted?.at === note.at && wanted.text === note.text && host.isConnected) continue;
      host.remove();
      shown.delete(name);
    }
    for (const [name, note] of Object.entries(notes)) {
      if (shown.has(name) || !note.at.isConnected) continue;
      const host = hostFor(note);
      note.at[note.where](host);
      shown.set(name, { note, host });
    }
  };
}

function hostFor({ text, label, onClick }: Note): Element {
  const { host, root } = closedRoot('galley-note');
  const line = document.createElement('p');
  line.lang = uiLanguage();
  line.dir = uiDirection();
  line.append(`${text} `, makeButton(label, onClick));
  const style = document.createElement('style');
  style.textContent = STYLE;
  root.append(style, line);
  return host;
}
