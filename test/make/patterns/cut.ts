import { CHARACTERS } from '../../../src/engine/dom/scales.ts';

/** A regular expression whose time grows with a power of the length of the text, and what keeps the text short. */
export interface CutPattern {
  /** Below `src`. */
  readonly file: string;
  /** Its source begins so. */
  readonly start: string;
  /** What it reads. */
  readonly field: string;
  /** Characters to which that was cut before. */
  readonly characters: number;
}

/** Characters of the name of a file, see `fileName`. */
const FILE_NAME = 80;
/** Characters of the title of an inferred section, see `titleOf`. */
const SECTION_TITLE = 70;

/** All regular expressions of `src` that are not linear. One that is not listed here fails the check. */
export const CUT_PATTERNS: readonly CutPattern[] = [
  { file: 'content/share/share.ts', start: '[. ]+$', field: 'name of a file', characters: FILE_NAME },
  {
    file: 'engine/body/html/picture-address.ts',
    start: '^data:|(?:placeholder',
    field: 'address of a picture',
    characters: CHARACTERS.field,
  },
  {
    file: 'engine/features/links.ts',
    start: '(?:news\\.google',
    field: 'address of a link',
    characters: CHARACTERS.field,
  },
  {
    file: 'engine/features/pictures/stand-in.ts',
    start: '^(?:srcset|data-',
    field: 'name of an attribute',
    characters: CHARACTERS.line,
  },
  { file: 'engine/locate/kicker.ts', start: '^[\\s:|', field: 'kicker', characters: CHARACTERS.field },
  { file: 'engine/locate/site-name.ts', start: '\\s+[|', field: 'title', characters: CHARACTERS.field },
  { file: 'engine/locate/title-runs.ts', start: '\\s+[|', field: 'title', characters: CHARACTERS.field },
  {
    file: 'engine/metadata/author-roles.ts',
    start: '\\s*,\\s+',
    field: 'names of authors',
    characters: CHARACTERS.line,
  },
  ...['\\s*[|', '\\s*[-(]?\\s*https?', '^[\\s,;:', '[\\s,]+\\S+$', '\\s*\\S+\\s*$'].map((start) => ({
    file: 'engine/metadata/byline-names.ts',
    start,
    field: 'piece of a byline',
    characters: CHARACTERS.line,
  })),
  {
    file: 'engine/metadata/printed-date.ts',
    start: '(?<m>',
    field: 'line with a date',
    characters: CHARACTERS.field,
  },
  {
    file: 'engine/metadata/printed-date.ts',
    start: '[\\s,]*(',
    field: 'piece of a byline',
    characters: CHARACTERS.line,
  },
  {
    file: 'engine/outline/live-posts.ts',
    start: '\\s+\\S*$',
    field: 'title of a section',
    characters: SECTION_TITLE,
  },
];

/** Regular expressions that are made of more than constants, by file, as they are checked. */
export const MADE_PATTERNS: Readonly<Record<string, string>> = {
  // A class of ranges of figures.
  'engine/metadata/printed-date.ts': '[\u0660-\u0669\u06f0-\u06f9]',
};
