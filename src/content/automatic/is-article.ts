import { kindOfAddress } from './address';
import { readDeclaredKind } from './declared';
import { type Prose, readProse } from './prose';

/** Words that must stand together, by how much else speaks for an article. */
const WORDS = { declared: 60, story: 110, plain: 250 } as const;

/** Where a page teases this many stories, its running text must outweigh them by so many words for each. */
const MANY_TEASERS = 8;
const WORDS_A_TEASER = 12;

/** True while address and declarations leave room for an article. Asked before the text is there. */
export function mayBeArticle(document: Document, address: URL): boolean {
  const kind = kindOfAddress(address);
  if (kind === 'front' || kind === 'listing') return false;
  return readDeclaredKind(document) !== 'no-article';
}

/**
 * True where a page is an article that may be cleaned unasked. Deliberately strict: a front, section, search or video
 * page that is cleaned is worse than an article that waits for a click.
 */
export function isArticle(document: Document, address: URL): boolean {
  if (!mayBeArticle(document, address)) return false;
  const prose = readProse(document);
  const declared = readDeclaredKind(document) === 'article';
  const story = kindOfAddress(address) === 'story';
  const needed = declared ? WORDS.declared : story && prose.signed ? WORDS.story : WORDS.plain;
  return prose.words >= needed && !isList(prose, declared && story);
}

/** A list of stories with a text above or below it. An article may end in a list, and declares itself one. */
function isList({ words, teasers }: Prose, trusted: boolean): boolean {
  return !trusted && teasers >= MANY_TEASERS && words < teasers * WORDS_A_TEASER;
}
