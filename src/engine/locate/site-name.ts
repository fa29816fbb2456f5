import { addressOf } from '../dom/address';
import { letters } from '../dom/characters';
import { closestOf } from '../dom/flat-tree';
import { CHARACTERS, WORDS } from '../dom/scales';
import { resolved } from '../dom/url';

/** What stands between a headline and the name of the site or section. */
const SEPARATOR =
  /\s+[|\u2013\u2014\u2022\u00b7\u00bb\u203a\u300a\u3163\u2502-]+\s+|\s*[|\u3163\u2502\uff5c]\s*/;
/** Words: longer ends of a title are no site's name. By hand. */
const SITE_NAME_WORDS = WORDS.name;
/** Letters: a shorter text may stand in a longer title by chance. By hand on the development corpus. */
export const TELLING_LETTERS = 12;
const DOMAIN = /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i;

/** True where all of a heading is a link to the front page: it is the name of the site. */
export function leadsHome(heading: Element): boolean {
  const link = closestOf(heading, 'a[href]') ?? heading.querySelector('a[href]');
  if (!link || letters(link.textContent ?? '') !== letters(heading.textContent ?? '')) return false;
  if (/(?:^|\s)home(?:\s|$)/i.test(link.getAttribute('rel') ?? '')) return true;
  const base = addressOf(link.ownerDocument);
  const target = resolved(link.getAttribute('href') ?? '', base);
  return target !== null && target.pathname === '/' && target.origin === resolved(base, base)?.origin;
}

/** The parts of a title that separators set apart; a title without one has none. */
export function partsOf(title: string): string[] {
  const parts = title
    .slice(0, CHARACTERS.field)
    .split(SEPARATOR)
    .filter((part) => part !== '');
  return parts.length > 1 ? parts : [];
}

/** Cuts " | The Site" off: the declared name of the site, a domain, or what follows the headline shown. */
export function withoutSite(title: string, siteName: string | null, shown: string): string {
  if (title.length > CHARACTERS.field) return title;
  const site = letters(siteName ?? '');
  const headline = letters(shown);
  let kept = title;
  for (;;) {
    const match = [...kept.matchAll(new RegExp(SEPARATOR, 'g'))].at(-1);
    if (!match) return kept;
    const head = kept.slice(0, match.index).trim();
    const tail = kept.slice(match.index + match[0].length).trim();
    const name = letters(tail);
    const isSite =
      DOMAIN.test(tail) || (site !== '' && (name === site || name.includes(site) || site.includes(name)));
    const isShown =
      headline !== '' &&
      (letters(head) === headline || (headline.length > TELLING_LETTERS && letters(head).endsWith(headline)));
    const isShort = tail.split(' ').length <= SITE_NAME_WORDS || name === site;
    if (head === '' || !isShort || !(isSite || isShown)) return kept;
    kept = head;
  }
}
