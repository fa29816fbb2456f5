import { type Context, position } from '../context/context';
import { letters } from '../dom/characters';
import { WORDS } from '../dom/scales';
import { HEADINGS } from '../dom/tags';
import { collapse, endsInFullStop } from '../dom/text';
import { isInCaption } from '../features/pictures/captions';
import { type Block, contains } from '../page/block';
import { BYLINE_WORDS } from '../roles/byline';

/** Words: a shorter line may say by chance what the text says. By hand. */
const QUOTE_WORDS = WORDS.name;
/** Where one part of a quotation ends: the text may say who speaks in between. */
const PARTS = /[.,;:!?…。，、"“”„«»–—]+/;
/** Parts of other elements: a cell or an entry is no quotation by itself. */
const WITHIN: ReadonlySet<string> = new Set([
  ...HEADINGS,
  'li',
  'td',
  'th',
  'dt',
  'dd',
  'figcaption',
  'summary',
]);

/**
 * The boxes in the text that repeat what one of its paragraphs says, as an eye-catcher: the line itself, or the box around it
 * where that holds nothing else but the name of who said it.
 */
export function pullQuotes(context: Context): Set<Block> {
  const { page, root, inStyle } = context;
  const quotes = new Set<Block>();
  if (!root) return quotes;
  let paragraphs: string[] | null = null;
  const isSaid = (line: Block): boolean => {
    paragraphs ??= [...inStyle].map(({ text }) => letters(text));
    const parts = quotedIn(line).split(PARTS).map(letters);
    return paragraphs.some((paragraph) => parts.every((part) => paragraph.includes(part)));
  };
  for (const line of page.blocks.slice(root.index, root.end))
    if (mayBeQuote(line, context) && isSaid(line)) quotes.add(boxOf(line, context));
  return quotes;
}

function mayBeQuote(line: Block, context: Context): boolean {
  if (line.words < QUOTE_WORDS || line.children.length > 0 || WITHIN.has(line.tag)) return false;
  return !context.inStyle.has(line) && position(context, line) === 'inside' && !isInCaption(line);
}

/** What a line says, without the name after it. */
function quotedIn({ element, text }: Block): string {
  const name = collapse(element.querySelector('cite')?.textContent ?? '');
  return name !== '' && text.endsWith(name) ? text.slice(0, -name.length) : text;
}

/** The outermost box that holds a quotation and no other sentence. */
function boxOf(quote: Block, { page, root }: Context): Block {
  let box = quote;
  for (let at = quote.parent; at && at !== root; at = at.parent) {
    const others = page.blocks
      .slice(at.index, at.end)
      .filter((line) => line.text !== '' && !contains(box, line));
    if (at.media > 0 || !others.every(isName)) break;
    box = at;
  }
  return box;
}

function isName({ text, words, tag }: Block): boolean {
  return words <= BYLINE_WORDS && !endsInFullStop(text) && !HEADINGS.has(tag);
}
