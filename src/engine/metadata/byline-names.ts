import type { Context } from '../context/context';
import { bare, holdsLetter, isLowerCase } from '../dom/characters';
import { countWords } from '../dom/count-words';
import { CHARACTERS, WORDS } from '../dom/scales';
import { collapse } from '../dom/text';
import type { Visibility } from '../dom/visibility';
import { walkText } from '../dom/visible-text';
import type { Phrasebook } from '../lexicon/phrasebook';
import type { LineLanguage } from '../lexicon/types';
import { withoutRoles } from './author-roles';
import { isConjunction } from './conjunction';
import { withoutCalendar } from './printed-date';

/** Words: a longer piece of a byline tells about the author. By hand on the development corpus, 2026-11. */
const NAME_WORDS = WORDS.label;
/** Words: the longest label of names or a date, "Text and interview:", "last updated on". By hand, 2026-11. */
export const LABEL_WORDS = WORDS.name;
/** Separates names from dates, agencies and sections in a line. */
const SEPARATOR = /\s*[|\u2022\u00b7\u00bb\u203a]\s*|\s[\u2013\u2014-]+(?:\s|$)|\s\/\s\//;
const BETWEEN_NAMES = /^[\s,;&/+\u3001]+$/;
const FIGURE = /(?:^|[\s(,])\d/;
/** After the first figure: "3, 2026" of "May 3, 2026". */
const AFTER_MONTH = /^\D?\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d/;
/** Letters: "Redaktion", "redactie" name a team; shorter words, such as "author", stand before names. By hand, 2026-11. */
const TEAM_LETTERS = 8;
/** Letters: "on", "von", "del". By eye. */
const SHORT_WORD = 3;
const ADDRESS = /\s*[-(]?\s*https?:\S*|\s*\S*@\S*|<[^>]*>/g;
const EDGES = /^[\s,;:\uff1a/&+.|\u2013\u2014-]+|[\s,;:/&+|\u2013\u2014-]+$|(?<!\(.*)\)$/g;

/**
 * The names that a byline credits, as printed: without "By", date, place of work and what else stands in the line. A
 * page sets these in elements of their own, so each text node is looked at by itself, up to the first that no comma and
 * no "and" joins to a name before.
 * @param langs the languages of the line
 */
export function namesIn(
  line: Element | readonly Node[],
  { book, page }: Pick<Context, 'book' | 'page'>,
  langs: readonly LineLanguage[],
): string[] {
  let names: string[] = [];
  /** What to fall back on: names before "Text:", or the "Newsroom" that a line begins with. */
  let before: string[] = [];
  let isJoined = true;
  for (const whole of piecesOf(line, page.visibility)) {
    const { piece, goesOn } = cutConjunction(whole, langs);
    const label = labelOf(piece, book);
    // "Reviewed by", "Photographs by": others than the authors.
    if (label === 'before-names' && names.length > 0 && !beginsAsByline(piece, book)) break;
    if (BETWEEN_NAMES.test(piece) || (names.length > 0 && isConjunction(piece, langs))) isJoined = true;
    else if (label === 'before-names') {
      before = names.length > 0 ? names : [piece.replace(EDGES, '')].filter(isTeam);
      names = [];
    } else if (names.length > 0 && (label !== null || !(isJoined || piece.startsWith(',')))) break;
    else if (label === null) {
      const { name, isLast } = cutName(piece, langs);
      const isName = holdsLetter(name) && labelOf(name, book) === null && countWords(name) <= NAME_WORDS;
      if (isName) names.push(withoutRoles(withoutBy(name, book)));
      if (isLast && names.length > 0) break;
      isJoined = goesOn || /,\s*$/.test(piece);
    }
  }
  return names.length > 0 ? names : before;
}

/** The texts of a line, one by one: what is set in elements of its own, or between separators. */
function piecesOf(line: Element | readonly Node[], visibility: Visibility): string[] {
  const pieces: string[] = [];
  const isRead = (inner: Element): boolean => !inner.matches('button, svg, [rel~="tag"]');
  const onText = ({ data }: Text): void => {
    pieces.push(...data.replace(/\s+/g, ' ').slice(0, CHARACTERS.line).split(SEPARATOR).map(collapse));
  };
  for (const node of 'length' in line ? line : [line]) {
    if (node.nodeType === 3) onText(node as Text);
    else if (node === line || isRead(node as Element))
      walkText(node as Element, visibility, { isRead, onText });
  }
  return pieces.filter((piece) => piece !== '');
}

/** "Anna Name and", where the next name is a link. */
function cutConjunction(whole: string, langs: readonly LineLanguage[]): { piece: string; goesOn: boolean } {
  const at = whole.lastIndexOf(' ');
  const goesOn = at > 0 && isConjunction(whole.slice(at + 1), langs);
  return { piece: goesOn ? whole.slice(0, at) : whole, goesOn };
}

/** True for "By" alone and "Text by". */
function beginsAsByline(piece: string, book: Phrasebook): boolean {
  return book.openingsOf(bare(piece)).byline !== undefined;
}

/** What a piece leads to, if it is no name: "By" and "A film by" to names, "Posted on" and "Share:" to anything else. */
function labelOf(piece: string, book: Phrasebook): 'before-names' | 'other' | null {
  const text = bare(piece);
  const { byline, published, updated } = book.openingsOf(text);
  if (byline === text) return 'before-names';
  if (published === text || updated === text) return 'other';
  if (withoutPreposition(piece) !== piece && !piece.includes(',')) return 'before-names';
  const last = text.slice(text.lastIndexOf(' ') + 1);
  // "COMMENTARY BY"
  if (last.length <= SHORT_WORD && last !== text && book.openingsOf(last).byline === last)
    return 'before-names';
  return /[:\uff1a]$/.test(piece) ? 'other' : null;
}

/** "Newsroom", "Redaktion": a long word that stands where a name is looked for, and not "By". */
function isTeam(word: string): boolean {
  return word.length >= TEAM_LETTERS && !word.includes(' ') && !isLowerCase(word.charAt(0));
}

/** "Anna Name on", "A film by" without the last word, which goes on with something else. */
function withoutPreposition(text: string): string {
  const at = text.search(/[\s,]+\S+$/);
  const last = text.slice(at).replace(/^[\s,]+/, '');
  return at > 0 && last.length <= SHORT_WORD && isLowerCase(last) ? text.slice(0, at) : text;
}

/** A name with all that follows it in its piece of the line cut off. */
function cutName(piece: string, langs: readonly LineLanguage[]): { name: string; isLast: boolean } {
  const label = /^([^:\uff1a\d]*)(?:\uff1a|:\s)\s*(?=\D)/.exec(piece);
  const text = label && countWords(label[1] ?? '') <= LABEL_WORDS ? piece.slice(label[0].length) : piece;
  const figure = FIGURE.exec(text);
  if (!figure) return { name: text.includes(',') ? withoutPreposition(text) : text, isLast: false };
  const head = text.slice(0, figure.index);
  const dated = AFTER_MONTH.test(text.slice(figure.index).trim()) ? head.replace(/\s*\S+\s*$/, '') : head;
  // A weekday stands before a comma; to ask for its names takes long.
  const name = /,\s*$/.test(dated) ? withoutCalendar(dated, langs) : dated;
  return { name: withoutPreposition(name.replace(EDGES, '')), isLast: true };
}

/** A name as a page declares or prints it, without "By", "View all posts by", addresses and signs at its edges. */
export function withoutBy(text: string, book: Phrasebook): string {
  const names = text.replace(ADDRESS, '').replace(EDGES, '').trim();
  const words = names.split(' ');
  const by = words.findIndex((word, at) => at > 1 && at < words.length - 1 && leadsToName(word, book));
  const isCall = words
    .slice(1, Math.max(1, by))
    .some((word) => word.length > SHORT_WORD && isLowerCase(word));
  const rest = isCall ? words.slice(by).join(' ') : names;
  const { byline } = book.openingsOf(bare(rest));
  const at = byline ? rest.toLowerCase().indexOf(byline) : -1;
  if (!byline || at < 0 || at > 3 || byline === bare(rest)) return rest;
  const after = rest.slice(at + byline.length);
  return isTeam(rest.slice(at, at + byline.length)) && !after.startsWith(':')
    ? rest
    : after.replace(EDGES, '');
}

function leadsToName(word: string, book: Phrasebook): boolean {
  return isLowerCase(word) && book.openingsOf(word).byline !== undefined;
}
