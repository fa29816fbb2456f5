import { type FlatTree, textIn } from './flat-tree';
import { isWordInSentence } from './sentence';
import { CONTROLS } from './tags';
import { isBlank } from './text';

/** Boxes that a button may hold all the text of: the button unfolds what they are called. */
const TITLES = 'h1, h2, h3, h4, h5, h6, summary, dt';

/**
 * True for a field or a button that is no text. A button is text where it is a word of a sentence, all that a heading says,
 * or the box around a picture and its caption, which enlarges the picture.
 */
export function isControl(element: Element, tree: FlatTree): boolean {
  if (!CONTROLS.has(element.localName)) return false;
  if (element.localName !== 'button') return true;
  return !holdsCaption(element) && !isTitle(element, tree) && !isWordInSentence(element, tree);
}

function holdsCaption(button: Element): boolean {
  return button.querySelector('figcaption') !== null;
}

/** True for a button that says all of a heading: "Opening hours", which a press unfolds. */
function isTitle(button: Element, tree: FlatTree): boolean {
  const title = button.closest(TITLES);
  if (!title) return false;
  const text = textIn(button, tree);
  return !isBlank(text) && textIn(title, tree).trim() === text.trim();
}
