import type { ReaderTexts } from './contract';

/** The way from a section back to the outline: it stands after the heading, and at the end of an open fold. */
export function backLink({ lang, toOutline }: ReaderTexts, onBack: () => void): Element {
  const line = document.createElement('p');
  const button = document.createElement('button');
  line.className = 'back';
  line.lang = lang;
  button.type = 'button';
  button.textContent = toOutline;
  button.addEventListener('click', onBack);
  line.append(button);
  return line;
}
