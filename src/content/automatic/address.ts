import { decoded } from '../../engine/dom/url';

/** Path segments that never lead to articles, in the languages of the lexicons. */
const NEVER =
  /^(?:search|suche|recherche|buscar|busca|cerca|zoeken|sok|hae|szukaj|tag|tags|topic|topics|thema|themen|sujet|tema|video|videos|mediathek|live-tv|tv-programm|gallery|galerie|podcast|podcasts|login|signin|anmelden|register|account|konto|abo|subscribe|subscription|newsletter|shop|cart|checkout|jobs|wetter|weather|games|spiele|raetsel|crossword|epaper|impressum|imprint|kontakt|contact|about|privacy|datenschutz|terms|agb)$/i;
/** Path segments that mean a list at the end of a path; before other segments they may lead to a story. */
const SECTIONS =
  /^(?:author|authors|autor|autoren|auteur|autore|profile|user|category|kategorie|ressort|rubrik|section|archive|archives|archiv|news|politik|politics|sport|sports|wirtschaft|business|kultur|culture|wissen|science|reise|travel|opinion|meinung)$/i;

const SEARCH_PARAMETERS = ['q', 'query', 's', 'search', 'suche', 'keyword', 'term'];

/** The kind of page by its address. `front` and `listing` pages are never cleaned automatically. */
export type AddressKind = 'front' | 'listing' | 'story' | 'unknown';

/** Classifies a page by its address alone, before any of the page has loaded. */
export function kindOfAddress({ pathname, search }: Pick<URL, 'pathname' | 'search'>): AddressKind {
  const parts = pathname.split('/').filter(Boolean);
  const parameters = new URLSearchParams(search);
  const last = parts.at(-1) ?? '';
  if (parts.length === 0) return parameters.has('p') ? 'unknown' : 'front';
  if (parts.length === 1 && /^(?:index|home|default|start|[a-z]{2}(?:-[a-z]{2})?)(?:\.\w+)?$/i.test(last))
    return 'front';
  if (SEARCH_PARAMETERS.some((name) => parameters.get(name))) return 'listing';
  const bare = parts.map((part) => part.replace(/\.\w+$/, ''));
  if (bare.some((part) => NEVER.test(part))) return 'listing';
  if (isStory(last)) return 'story';
  return SECTIONS.test(bare.at(-1) ?? '') || /^(?:page|seite|p)?-?\d{1,3}$/i.test(last)
    ? 'listing'
    : 'unknown';
}

/** True for a headline as a slug, “mill-to-close-after-90-years”, or for the long number of a story. */
function isStory(part: string): boolean {
  const words = decoded(part)
    .split(/[-_\s]+/)
    .filter((word) => /\p{L}{2}/u.test(word));
  return words.length >= 4 || /\d{5,}/.test(part);
}
