import { kindOfAddress } from './address';
import { readDeclaredKind } from './declared';
import { type Prose, readProse } from './prose';

/** Minimum words of running text, by the strength of the other evidence for an article. */
const WORDS = { declared: 60, story: 110, plain: 250 } as const;

/** On a page with this many teasers, the running text needs at least `WORDS_A_TEASER` words per teaser. */
const MANY_TEASERS = 8;
const WORDS_A_TEASER = 12;

/** True if neither address nor declarations rule out an article. Can be called before the text has loaded. */
export function mayBeArticle(document: Document, address: URL): boolean {
  const kind = kindOfAddress(address);
  if (kind === 'front' || kind === 'listing') return false;
  return readDeclaredKind(document) !== 'no-article';
}

/**
 * True if a page is an article that may be cleaned automatically. Deliberately strict: cleaning a front, section,
 * search or video page is worse than an article that waits for a click.
 */
export function isArticle(document: Document, address: URL): boolean {
  if (!mayBeArticle(document, address)) return false;
  const prose = readProse(document);
  const declared = readDeclaredKind(document) === 'article';
  const story = kindOfAddress(address) === 'story';
  const needed = declared ? WORDS.declared : story && prose.signed ? WORDS.story : WORDS.plain;
  return prose.words >= needed && !isList(prose, declared && story);
}

/**
 * True for a list of stories with a text above or below it. An article that ends in a list is trusted: it declares
 * itself an article.
 */
function isList({ words, teasers }: Prose, trusted: boolean): boolean {
  return !trusted && teasers >= MANY_TEASERS && words < teasers * WORDS_A_TEASER;
}
