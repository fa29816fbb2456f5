import type { Context } from '../context/context';
import { holdsLetter, isLowerCase, letters } from '../dom/characters';
import { WORDS } from '../dom/scales';
import { partsOf } from '../locate/site-name';
import type { PageMetadata } from '../page/page-metadata';
import { withoutBy } from './byline-names';
import { namesShown } from './printed-byline';

/** What systems for publishing fill in where nobody is named. */
const NOBODY =
  /^(?:admin(?:istrator)?|super user|no author|publisher|editor|user|root|webmaster|unknown|null|undefined)$/i;

/**
 * The authors, without "By": as declared, else as the page shows them near the headline, else the publisher.
 * @param langs the languages of the line, BCP 47
 */
export function readByline(
  context: Context,
  declared: PageMetadata,
  langs: readonly string[],
): string | undefined {
  const publisher = letters(declared.siteName ?? '');
  const isPublisher = (name: string): boolean => publisher !== '' && letters(name).startsWith(publisher);
  const clean = (names: readonly string[]): string[] =>
    names.map((name) => withoutBy(name, context.book)).filter(isSomebody);
  const named = clean(declared.authors);
  const uncertain = clean(declared.uncertain);
  const authors = named.filter((name) => !isPublisher(name));
  const isSigned = authors.some((name) => !uncertain.includes(name));
  const sites = [declared.siteName ?? '', ...declared.titles.map((title) => partsOf(title).at(-1) ?? '')];
  const shown = isSigned
    ? []
    : namesShown(context, langs).filter(
        (name) => isSomebody(name) && !sites.some((site) => isMotto(name, site)),
      );
  return listed(isSigned ? authors : shown) ?? listed(named);
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

function listed(names: readonly string[]): string | undefined {
  return names.length > 0 ? [...new Set(names)].join(', ') : undefined;
}
