import type { Context } from '../context/context';
import { holdsLetter, letters, startsWithSign } from '../dom/characters';
import { countWords } from '../dom/count-words';
import { parentOf } from '../dom/flat-tree';
import { CHARACTERS, WORDS } from '../dom/scales';
import { HEADINGS, LISTS, SKIPPED } from '../dom/tags';
import { visibleText } from '../dom/visible-text';
import { areUnsuspected } from '../features/block-phrases';
import { isNamedKicker, withoutSeparator } from '../locate/kicker';
import { isInPath } from '../locate/path-heading';
import { leadsHome } from '../locate/site-name';
import { beginsAsByline } from '../roles/byline';
import { namesDate } from '../roles/publication-date';
import { isGenre } from './genres';

/** Levels above the headline at which the line over it may stand: each in a wrapper, both in a box. By hand. */
const LEVELS = 3;
/** Words of a line that its name or its words tell. */
const TOLD_WORDS = WORDS.label;
/** Words of a line that only its place tells, right before the headline. */
const PLACED_WORDS = WORDS.few;
/** Lines that are looked at in a row of them, before and after the headline. By hand. */
const MOST_LINES = 4;
/** Elements that hold no line of the article. */
const OTHER: ReadonlySet<string> = new Set([
  'nav',
  'button',
  'form',
  'ol',
  'ul',
  'menu',
  'figure',
  'aside',
  'footer',
  'time',
]);

/**
 * The line beside the headline that says what the text is or is about: "Gastkommentar", "Sponsored", "Politics". It stands
 * right before the headline, or it is known by its name or words and stands near it, under it too. `undefined` where the
 * page shows none.
 */
export function kickerLine(context: Context): string | undefined {
  const { headline } = context;
  if (!headline || isInPath(headline.element)) return undefined;
  let at: Element | null = headline.element;
  for (let level = 0; at && level < LEVELS; level++, at = parentOf(at)) {
    const [before] = linesBeside(at, 'previousElementSibling', context);
    const told = linesBeside(at, 'previousElementSibling', context).find((line) => isTold(line, context));
    if (told) return textOf(told, context);
    if (before)
      return level === 0 && isPlaced(before, context) ? textOf(before, context) : genreAfter(context);
  }
  return genreAfter(context);
}

/** A kind of text that is named right under the headline. */
function genreAfter(context: Context): string | undefined {
  const { headline } = context;
  if (!headline) return undefined;
  const line = linesBeside(headline.element, 'nextElementSibling', context).find((one) =>
    isGenre(visibleText(one, context.page.visibility)),
  );
  return line && textOf(line, context);
}

/** The next elements with text on one side of an element, nearest first. */
function linesBeside(
  element: Element,
  side: 'previousElementSibling' | 'nextElementSibling',
  { page: { visibility } }: Context,
): Element[] {
  const lines: Element[] = [];
  for (let at = element[side]; at && lines.length < MOST_LINES; at = at[side])
    if (!SKIPPED.has(at.localName) && (isLong(at) || visibleText(at, visibility) !== '')) lines.push(at);
  return lines;
}

/** True for what is no line, whatever of it is seen. Whole heads of pages stand before headlines. */
function isLong({ textContent }: Element): boolean {
  return (textContent ?? '').length > CHARACTERS.line;
}

/** True for a line that is named a kicker, or says what kind of text this is. */
function isTold(line: Element, context: Context): boolean {
  if (!isShortLine(line, TOLD_WORDS, context)) return false;
  return isNamedKicker(line) || isGenre(visibleText(line, context.page.visibility));
}

/** True for a few words that nothing but their place before the headline tells. */
function isPlaced(line: Element, context: Context): boolean {
  if (!isShortLine(line, PLACED_WORDS, context) || leadsHome(line)) return false;
  const block = context.page.blocks.find(({ element }) => element === line);
  if (block && (block.controls > 0 || !areUnsuspected(context.phrases.of(block)))) return false;
  const text = visibleText(line, context.page.visibility);
  // A way back to a list begins with an arrow.
  if (startsWithSign(text)) return false;
  const site = letters(context.page.metadata.siteName ?? '');
  return site === '' || letters(text) !== site;
}

function isShortLine(line: Element, words: number, { book, page: { visibility } }: Context): boolean {
  if (OTHER.has(line.localName) || LISTS.has(line.localName) || HEADINGS.has(line.localName)) return false;
  if (line.querySelector('nav, ol, ul, button, input, time, h1, h2, a[href*="#"]')) return false;
  if (line.matches('a[href*="#"]') || line.querySelectorAll('a').length > 1 || isInPath(line)) return false;
  if (isLong(line)) return false;
  const text = visibleText(line, visibility);
  if (!holdsLetter(text) || countWords(text) > words) return false;
  return !namesDate(text) && !beginsAsByline(text, book);
}

function textOf(line: Element, { page: { visibility } }: Context): string | undefined {
  return withoutSeparator(visibleText(line, visibility)) || undefined;
}
