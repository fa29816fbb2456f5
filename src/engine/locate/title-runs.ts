import { letters } from '../dom/characters';
import { CHARACTERS } from '../dom/scales';

/**
 * What may stand between a headline and the name of the site, the author or the section, on either side of it; a bracket
 * opens a note of the source.
 */
const BETWEEN =
  /\s+[|\u2013\u2014\u2022\u00b7\u00bb\u203a-]+\s+|\s*[|\u3163\u2502\uff5c]\s*|[:.\uff1a\u3002]\s+|[\uff1a\u3002]|\s+[([]/;

/** The pieces of a title between its colons, dashes, bars and full stops, by their letters. */
function piecesOf(title: string): string[] {
  return title
    .slice(0, CHARACTERS.field)
    .split(BETWEEN)
    .map(letters)
    .filter((piece) => piece !== '');
}

/**
 * True where a title begins or ends with a text, and a colon, dash, bar or full stop sets it apart from the rest.
 * @param said by its letters
 */
export function endsTitle(said: string, title: string): boolean {
  const pieces = piecesOf(title);
  return restsBeside(said, pieces).length > 0;
}

/**
 * True where one text begins or ends a title and another stands in the rest of it: the name of the site and the
 * headline, in either order. Both may hold colons and dashes themselves.
 * @param one by its letters
 * @param other by its letters
 */
export function shareTitle(one: string, other: string, title: string): boolean {
  return restsBeside(one, piecesOf(title)).some((rest) => isRun(other, rest));
}

/** True for the pieces of a title that follow each other, or one of them. */
export function isInTitle(said: string, title: string): boolean {
  return isRun(said, piecesOf(title));
}

/**
 * True where the longer part of a title is one text, and the other part says nothing but words of another: the headline, and
 * a site whose name is longer than in the title.
 * @param headline by its letters
 */
export function isBesideName(headline: string, name: string, title: string): boolean {
  const rests = restsBeside(headline, piecesOf(title)).map((rest) => rest.join(''));
  return rests.some((rest) => rest.length < headline.length && letters(name).includes(rest));
}

/** What is left of a title at whose beginning or end a text stands; none where it stands at neither, or is all of it. */
function restsBeside(said: string, pieces: readonly string[]): (readonly string[])[] {
  const rests: (readonly string[])[] = [];
  for (let at = 1; at < pieces.length; at++) {
    if (pieces.slice(0, at).join('') === said) rests.push(pieces.slice(at));
    if (pieces.slice(at).join('') === said) rests.push(pieces.slice(0, at));
  }
  return rests;
}

/** True where a text is made of pieces that follow each other. */
function isRun(text: string, pieces: readonly string[]): boolean {
  for (let from = 0; from < pieces.length; from++)
    for (let to = from + 1; to <= pieces.length; to++)
      if (pieces.slice(from, to).join('') === text) return true;
  return false;
}
