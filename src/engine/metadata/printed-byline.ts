import type { Context } from '../context/context';
import { isLowerCase } from '../dom/characters';
import { isClobbered } from '../dom/clobbering';
import { countWords } from '../dom/count-words';
import { closestOf, selectIn } from '../dom/flat-tree';
import { HEADINGS } from '../dom/tags';
import { collapse } from '../dom/text';
import type { LineLanguage } from '../lexicon/types';
import { type Block, closest } from '../page/block';
import { namedAny, namesOf } from '../page/class-names';
import { BYLINE_NAMES, BYLINE_WORDS, beginsAsByline, isByline } from '../roles/byline';
import { isCredit } from '../roles/credit';
import { namesIn } from './byline-names';
import { linesUnder, looseLines, NEAR_BLOCKS } from './loose-lines';

const AUTHOR = '[rel~="author"], [itemprop="author"]';
/**
 * The path of a page about one who writes, in the words that publishers put into addresses. Narrower than that of a person:
 * stories link to pages about those whom they are about.
 */
const AUTHOR_PATH =
  /\/(?:authors?|aut[eo]u?r(?:en|es?|i)?|people|profiles?|staff|journalists?|contributors?|writers?|by)\/[^/?#]+/i;
/** What readers write has authors of its own. */
const OF_READERS = '[itemtype$="Comment"], [itemtype$="Answer"]';
/** Where others than the author of the text are named. */
const OF_OTHERS: ReadonlySet<string> = new Set(['figure', 'figcaption', 'nav']);

/**
 * The names in the first line of a page that has any: under the headline, over it, marked as the author, under the text.
 * @param langs the languages of the line
 */
export function namesShown(context: Context, langs: readonly LineLanguage[]): string[] {
  const named = firstNames(linesAround(context), context, langs);
  if (named.length > 0) return named;
  const around = context.headline?.parent?.parent?.element ?? context.page.body.element;
  const marked = selectIn(around, AUTHOR, context.page.visibility.tree).filter(
    (element) => !isClobbered(element) && !closestOf(element, OF_READERS),
  );
  const names = marked.flatMap((element) => namesIn(element, context, langs));
  if (names.length > 0) return names;
  // Initials under a text are those of whoever was on duty.
  return firstNames(linesAfter(context), context, langs).filter((name) => !isLowerCase(name));
}

/**
 * The names that readers see under the headline in lines that say "By" or lead to the authors' pages, line by line.
 */
export function namesUnderHeadline(context: Context, langs: readonly LineLanguage[]): string[][] {
  const lines = linesUnder(context).filter((node) => !closest(node, OF_OTHERS));
  return lines.map((node) => {
    if (node.words > BYLINE_WORDS || isCredit(node, context)) return [];
    if (beginsAsByline(node.text, context.book)) return namesIn(node.element, context, langs);
    const links = [node.element, ...selectIn(node.element, 'a', context.page.visibility.tree)].filter(
      (part) => !isClobbered(part) && (part.matches('[rel~="author"]') || leadsToAuthor(part)),
    );
    return links.flatMap((link) => namesIn(link, context, langs));
  });
}

function firstNames(
  lines: Iterable<Element | readonly Node[]>,
  context: Context,
  langs: readonly LineLanguage[],
): string[] {
  for (const line of lines) {
    const names = namesIn(line, context, langs);
    if (names.length > 0) return names;
  }
  return [];
}

function* linesAround(context: Context): Generator<Element | readonly Node[]> {
  const { headline, page } = context;
  for (const node of linesUnder(context)) yield* linesIn(node, context);
  for (const line of looseLines(context)) if (isLooseByline(line, context)) yield line;
  if (!headline) return;
  for (const node of page.blocks.slice(Math.max(0, headline.index - NEAR_BLOCKS), headline.index).reverse()) {
    const line = authorIn(node, context);
    if (line) yield line;
  }
}

/** Up to the next heading and the first comment: there others sign. */
function* linesAfter(context: Context): Generator<Element> {
  const { headline, lastProse, page, counts } = context;
  if (!headline || !lastProse) return;
  for (const node of page.blocks.slice(lastProse.end, lastProse.end + NEAR_BLOCKS)) {
    if (HEADINGS.has(node.tag) || counts.is('commentItems', node)) return;
    yield* linesIn(node, context);
  }
}

function* linesIn(node: Block, context: Context): Generator<Element> {
  const isLine = isByline(node, context) && !isCredit(node, context);
  const line = isLine && !closest(node, OF_OTHERS) ? node.element : authorIn(node, context);
  if (line) yield line;
  // An item of a list of authors says nothing by itself.
  const { parent } = node;
  if (parent && parent.words <= BYLINE_WORDS && namedAny(parent, BYLINE_NAMES)) yield parent.element;
}

/** True for a run of loose text that begins as a byline does. */
function isLooseByline(line: readonly Node[], { book }: Context): boolean {
  const text = collapse(line.map(({ textContent }) => textContent ?? '').join(' '));
  return countWords(text) <= 2 * BYLINE_WORDS && beginsAsByline(text, book);
}

/** The part of a line with date and reading time that is marked as the author, or all of the line. */
function authorIn(node: Block, { page }: Context): Element | undefined {
  const { element, words, text } = node;
  if (text === '' || words > 2 * BYLINE_WORDS || closest(node, OF_OTHERS)) return undefined;
  return [element, ...selectIn(element, '*', page.visibility.tree)].find(
    (part) =>
      !isClobbered(part) &&
      (part.matches(AUTHOR) || (words <= BYLINE_WORDS && leadsToAuthor(part)) || hasBylineName(part)),
  );
}

/** True for a link to a page about its author. */
function leadsToAuthor(part: Element): boolean {
  return part.localName === 'a' && AUTHOR_PATH.test(part.getAttribute('href') ?? '');
}

function hasBylineName(part: Element): boolean {
  return [...namesOf(part)].some((name) => BYLINE_NAMES.has(name));
}
