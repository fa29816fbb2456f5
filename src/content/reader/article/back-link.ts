import { makeButton } from '../../shared/button';
import type { ReaderTexts } from '../texts';

/** The button from a section back to the outline. It stands after the heading and at the end of an open fold. */
export function backLink({ lang, toOutline }: ReaderTexts, onBack: () => void): Element {
  const line = document.createElement('p');
  line.className = 'back';
  line.lang = lang;
  line.append(makeButton(toOutline, onBack));
  return line;
}
