import { makeButton } from '../../shared/button';
import type { ReaderTexts } from '../texts';

/** The line at the end of a text that goes on for subscribers; its button leads to the publisher's own prompt. */
export function cutOffLine(texts: ReaderTexts, onPrompt: () => void): Element {
  const line = document.createElement('p');
  line.className = 'cut-off';
  line.lang = texts.lang;
  const inner = document.createElement('bdi');
  inner.append(`${texts.cutOff} `, makeButton(texts.toPrompt, onPrompt));
  line.append(inner);
  return line;
}
