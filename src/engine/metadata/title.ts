import { letters, startsWithSign } from '../dom/characters';
import { countWords } from '../dom/count-words';
import { WORDS } from '../dom/scales';
import { HEADINGS } from '../dom/tags';
import type { Visibility } from '../dom/visibility';
import { visibleText } from '../dom/visible-text';
import { titleLikeness, titleOverlap } from '../locate/headline';
import { splitKicker, withoutSeparator } from '../locate/kicker';
import { partsOf, TELLING_LETTERS, withoutSite } from '../locate/site-name';
import type { Block } from '../page/block';
import type { Page } from '../page/read-page';
import { namesDate } from '../roles/publication-date';

export interface Title {
  title: string;
  kicker?: string;
}

/** Share of common words, 0..1: two headlines of one article have at least this. By hand, 2026-11. */
const SAME_STORY = 0.4;
/** Words: the longest small print after a headline, in its block. By hand, 2026-11. */
const SMALL_PRINT_WORDS = WORDS.line;

/**
 * The headline without the site's name, and the kicker over it. What the reader sees counts; JSON-LD, og:title and the
 * document's title say where kicker and small print end, and stand in where the page shows no headline. Only where the
 * publisher gives the article the same other headline in JSON-LD and og:title, that is its name (see `isName`).
 * @param firstProse the first paragraph of the text
 */
export function readTitle(
  { metadata: declared, visibility, blocks }: Page,
  headline: Block | null,
  firstProse: Block | null,
): Title {
  const shown = headline ? withoutSmallPrint(headline.element, visibility) : '';
  const own = declared.titles
    .map((title) => withoutSite(title, declared.siteName, shown))
    .filter((title) => title !== '');
  if (!headline || shown === '') {
    const over = blocks.slice(0, (firstProse?.index ?? blocks.length - 1) + 1);
    return { title: partShown(own[0] ?? '', over) };
  }
  const kicked = own.find((title) => isTail(title, shown));
  if (kicked) return titled(kicked, withoutSeparator(shown.slice(0, shown.length - kicked.length)));
  const marked = splitKicker(headline.element, visibility);
  const isShown = (title: string): boolean =>
    [shown, marked?.title ?? shown].some((text) => letters(text) === letters(title));
  const named = declared.named && withoutSite(declared.named, declared.siteName, shown);
  const kicker = named && isTail(shown, named) ? named.slice(0, named.length - shown.length) : '';
  if (kicker !== '') return titled(shown, withoutSeparator(kicker));
  if (named && !declared.main.some(isShown) && isName(named, shown, blocks)) return { title: named };
  const same = own.filter((title) => letters(title) === letters(shown));
  const joined = same.find((title) => /: | [\u2013\u2014|-] /.test(title));
  if (joined && hasParts(headline.element))
    return { title: same.find((title) => title.includes(': ')) ?? joined };
  if (marked) return titled(marked.title, marked.kicker);
  if (same[0] && hasParts(headline.element)) return { title: same[0] };
  return { title: withoutSite(shown, declared.siteName, own[0] ?? '') };
}

/**
 * True for a declared title that is the name of the story that is shown under another headline. Where the page shows both,
 * the one for search engines in its path, they must say much the same.
 */
function isName(named: string, shown: string, blocks: readonly Block[]): boolean {
  const isOnPage = blocks.some(({ tag, text }) => HEADINGS.has(tag) && letters(text) === letters(named));
  return (isOnPage ? titleLikeness : titleOverlap)(named, shown) >= SAME_STORY;
}

/** The part of a title that stands nearest over the text, within another line; all of it where none does. */
function partShown(title: string, over: readonly Block[]): string {
  const parts = partsOf(title).filter((part) => letters(part).length >= TELLING_LETTERS);
  if (parts.length === 0) return title;
  for (const { text } of [...over].reverse()) {
    const said = letters(text);
    const part = parts.find((candidate) => said.includes(letters(candidate)));
    if (part) return part.trim();
  }
  return title;
}

/** True for a headline set in parts, which a page may show one under the other with nothing between them. */
function hasParts(heading: Element): boolean {
  const whole = (heading.textContent ?? '').trim();
  return [...heading.querySelectorAll('*')].some((part) => {
    const text = (part.textContent ?? '').trim();
    return text !== '' && text !== whole;
  });
}

function titled(title: string, kicker: string): Title {
  return kicker === '' || namesDate(kicker) ? { title } : { title, kicker };
}

/** The headline without a date in small print behind it. */
function withoutSmallPrint(heading: Element, visibility: Visibility): string {
  const whole = visibleText(heading, visibility);
  const small = heading.querySelector('small');
  const print = small ? visibleText(small, visibility) : '';
  if (!namesDate(print) || countWords(print) > SMALL_PRINT_WORDS || !whole.endsWith(print)) return whole;
  return whole.slice(0, whole.length - print.length).trim() || whole;
}

/** True where the shown headline ends with the title and something stands before it. */
function isTail(title: string, shown: string): boolean {
  if (shown.length <= title.length + 1 || title.length < TELLING_LETTERS || !shown.endsWith(title))
    return false;
  return letters(title) !== letters(shown) && startsWithSign(shown.charAt(shown.length - title.length - 1));
}
