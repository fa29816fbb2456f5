/** Phrases written in a row, set apart by bars; line breaks and indents do not count. */
export function list(phrases: string): readonly string[] {
  return phrases
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
