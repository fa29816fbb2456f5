import { bare, isLowerCase } from '../dom/characters';

/** What authors are called beside their names, at the end of what a byline says of them. No names, in no language. */
const ROLES = new Set(
  (
    'editor editors writer reporter reporters correspondent contributor contributors columnist journalist producer ' +
    'author staff critic photographer intern fellow professor director founder newsroom team desk agencies ' +
    'redakteur redakteurin redaktion korrespondent korrespondentin journalistin autor autorin reporterin ' +
    'rédacteur rédactrice rédaction correspondant journaliste redactor redactora redacción corresponsal periodista ' +
    'redattore redazione giornalista inviato redator redação jornalista repórter redacteur redactie verslaggever ' +
    'redaktør redaktör redakcja dziennikarz dziennikarka redaktor redaktorka toimittaja ' +
    'корреспондент редактор журналист редакция обозреватель кореспондент журналіст редакція ' +
    'muhabir muhabiri editörü yazar yazarı محرر مراسل συντάκτης δημοσιογράφος 기자 기자가 특파원 기자들'
  ).split(' '),
);
/** Letters: a longer word in lower case is part of no name, unlike "von" and "della". By hand, 2026-12. */
const PARTICLE_LETTERS = 5;

/** True for what ends in the name of an occupation or an office: "Crimson Staff Writer", "Redaktion". */
export function isAuthorRole(text: string): boolean {
  return ROLES.has(bare(text).split(' ').at(-1) ?? '');
}

/**
 * The names in a list between commas, without what is said of them: "Anna Name, Senior Editor, The Quay", "Anna Name, MD".
 * What follows the first name is one where it has more than a word as well.
 */
export function withoutRoles(names: string): string {
  const [first = '', ...rest] = names.split(/\s*,\s+/);
  if (!first.trim().includes(' ')) return names;
  const end = rest.findIndex((part) => !mayBeName(part));
  return [first, ...(end < 0 ? rest : rest.slice(0, end))].join(', ');
}

/** True for words that a name may consist of: several, none a role, none in lower case but "von" and its like, no figures. */
export function mayBeName(text: string): boolean {
  const words = text.trim().split(' ');
  return (
    words.length > 1 &&
    !/\d/.test(text) &&
    !isAuthorRole(text) &&
    !words.some((word) => isLowerCase(word) && word.length > PARTICLE_LETTERS)
  );
}
