/** A list of phrases in the form that is searched: bars before, between and after them, no line breaks (`|read more|see also|`). */
export function rowOf(list: string): string {
  const phrases = phrasesOf(list);
  return phrases.length === 0 ? '|' : `|${phrases.join('|')}|`;
}

/** True where a phrase is one of the row. */
export function holds(row: string, phrase: string): boolean {
  return !phrase.includes('|') && row.includes(`|${phrase}|`);
}

/** The phrases of a list, in its order. */
export function phrasesOf(list: string): string[] {
  const phrases: string[] = [];
  for (const part of list.split('|')) {
    const phrase = part.trim();
    if (phrase !== '') phrases.push(phrase);
  }
  return phrases;
}

/** Where the first word of a phrase without signs ends. */
export function firstEnd(phrase: string): number {
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase.length : space;
}

/** The lists of a lexicon with what each is for. */
export function entriesOf<Key extends string>(lists: Partial<Record<Key, string>>): [Key, string][] {
  return Object.entries(lists) as [Key, string][];
}
