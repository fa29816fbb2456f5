/** Characters. What is shorter is an initial, a date or "No.", not a sentence; by hand. */
const SHORTEST_SENTENCE = 10;
/** Characters. A longer sentence is cut at a word; set by eye. */
const LONGEST_SENTENCE = 240;

/**
 * The end of a sentence. A full stop of East Asian scripts ends it at once. Any other stop needs white space after it,
 * and no lower-case letter; the full stop of an initial, a short abbreviation or a day ("Dr. Ahn", "6. März") is no end.
 */
const END =
  /[。！？।]["'”’»」』]*|(?:[!?…]|(?<!\b\p{L}{1,2})(?<!\b\d{1,2})\.)["'”’“»」)]*(?=\s+[^\s\p{Ll}]|\s*$)/gu;

/** The first sentence of a text, with its stop; cut at a word, with an ellipsis, where it is very long. */
export function firstSentence(text: string): string {
  const plain = text
    .slice(0, 2 * LONGEST_SENTENCE)
    .replace(/\s+/g, ' ')
    .trim();
  for (const { 0: stop, index } of plain.slice(0, LONGEST_SENTENCE + 1).matchAll(END)) {
    const end = index + stop.length;
    if (end >= SHORTEST_SENTENCE) return shorten(plain.slice(0, end));
  }
  return shorten(plain);
}

function shorten(text: string): string {
  if (text.length <= LONGEST_SENTENCE) return text;
  const cut = text.slice(0, LONGEST_SENTENCE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_SENTENCE / 2)).trimEnd()} …`;
}
