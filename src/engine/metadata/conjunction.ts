const LONGEST_CONJUNCTION = 4;
const known = new Map<string, string>();

/**
 * True for what joins names in one of the languages: "und". Asked of short pieces only, since to ask a browser takes long.
 * @param langs BCP 47
 */
export function isConjunction(piece: string, langs: readonly string[]): boolean {
  return piece.length <= LONGEST_CONJUNCTION && langs.some((lang) => conjunctionIn(lang) === piece);
}

/** "and" in a language. */
function conjunctionIn(locale: string): string {
  const and = known.get(locale) ?? readConjunction(locale);
  known.set(locale, and);
  return and;
}

function readConjunction(locale: string): string {
  try {
    const parts = new Intl.ListFormat(locale).formatToParts(['A', 'B']);
    return (parts.find(({ type }) => type === 'literal')?.value ?? '').trim();
  } catch {
    return '';
  }
}
