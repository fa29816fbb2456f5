import type { Context } from '../context/context';
import { bare, holdsLetter, isLowerCase, letters } from '../dom/characters';
import { WORDS } from '../dom/scales';
import type { LineLanguage } from '../lexicon/types';
import { partsOf } from '../locate/site-name';
import type { PageMetadata } from '../page/page-metadata';
import { isAuthorRole, mayBeName, withoutRoles } from './author-roles';
import { withoutBy } from './byline-names';
import { namesShown, namesUnderHeadline } from './printed-byline';

/** What systems for publishing fill in where nobody is named. */
const NOBODY =
  /^(?:admin(?:istrator)?|super user|no author|publisher|editor|user|root|webmaster|unknown|null|undefined)$/i;

/**
 * The authors, without "By": as declared, else as the page shows them near the headline, else the publisher.
 * @param langs the languages of the line
 */
export function readByline(
  context: Context,
  declared: PageMetadata,
  langs: readonly LineLanguage[],
): string | undefined {
  const publisher = letters(declared.siteName ?? '');
  const isPublisher = (name: string): boolean => publisher !== '' && letters(name).startsWith(publisher);
  const clean = (names: readonly string[]): string[] =>
    names.map((name) => withoutRoles(withoutBy(name, context.book))).filter(isSomebody);
  const labelled = declared.labelled.filter(
    ({ label }) => context.book.openingsOf(bare(label)).byline === bare(label),
  );
  const said = declared.authors.length > 0 ? declared.authors : labelled.map(({ value }) => value);
  const named = clean(said);
  const uncertain = clean(declared.uncertain);
  const authors = named.filter((name) => !isPublisher(name));
  const isSigned = authors.some((name) => !uncertain.includes(name));
  const sites = [declared.siteName ?? '', ...declared.titles.map((title) => partsOf(title).at(-1) ?? '')];
  if (isSigned) return listed(asShown(authors, namesUnderHeadline(context, langs).map(clean)));
  const shown = namesShown(context, langs).filter(
    (name) => isSomebody(name) && !sites.some((site) => isMotto(name, site)),
  );
  return listed(withoutTeams(shown)) ?? listed(named);
}

/** True for the name of the site with a clause after it: "Openwiki, the book that anyone may edit". */
function isMotto(name: string, site: string): boolean {
  const said = letters(site);
  if (said === '' || !letters(name).startsWith(said)) return false;
  return name.split(' ').filter(isLowerCase).length >= CLAUSE_WORDS;
}

/** Words in lower case: names have fewer. By hand, 2026-11. */
const CLAUSE_WORDS = WORDS.few;

function isSomebody(name: string): boolean {
  return holdsLetter(name) && !NOBODY.test(name);
}

/** The declared names as readers see them: those of the shown ones that are names, in the form in which they are declared. */
function asShown(declared: readonly string[], lines: readonly (readonly string[])[]): readonly string[] {
  const isDeclared = (name: string): boolean => declared.some((other) => isSame(name, other));
  // Lines that name none of them are of other texts.
  const shown = lines
    .map((line) => line.flatMap((name) => name.split(', ')))
    .filter((line) => line.some(isDeclared));
  const each = [...new Set(shown.flat())];
  if (each.length === 0 || !each.every(mayBeName)) return declared;
  return each.map((name) => declared.find((other) => isSame(name, other)) ?? name);
}

/** True for a name and the same with something after it. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [letters(a), letters(b)];
  return left.startsWith(right) || right.startsWith(left);
}

/** Names without teams and words that may be agencies, where the first is a full name. */
function withoutTeams(names: readonly string[]): readonly string[] {
  return names.filter(
    (name, at) => at === 0 || !names[0]?.includes(' ') || (name.includes(' ') && !isAuthorRole(name)),
  );
}

function listed(names: readonly string[]): string | undefined {
  return names.length > 0 ? [...new Set(names)].join(', ') : undefined;
}
