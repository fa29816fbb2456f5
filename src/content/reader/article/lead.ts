/** Characters. What is shorter is an initial, a date or "No.", not a sentence; by hand. */
const SHORTEST_SENTENCE = 10;
/** Characters. A longer sentence is cut at a word; set by eye. */
const LONGEST_LEAD = 240;

/**
 * The end of a sentence. A full stop of East Asian scripts ends it at once. Any other stop needs white space after it,
 * and no lower-case letter; the full stop of an initial, a short abbreviation or a day ("Dr. Ahn", "6. März") is no end.
 */
const END =
  /[。！？।]["'”’»」』]*|(?:[!?…]|(?<!\b\p{L}{1,2})(?<!\b\d{1,2})\.)["'”’“»」)]*(?=\s+[^\s\p{Ll}]|\s*$)/gu;

/** The first sentence of a text, cut to the length of a lead. */
function firstSentence(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  for (const { 0: stop, index } of plain.slice(0, LONGEST_LEAD + 1).matchAll(END)) {
    const end = index + stop.length;
    if (end >= SHORTEST_SENTENCE) return shorten(plain.slice(0, end));
  }
  return shorten(plain);
}

/**
 * The lead of a section: its first sentence. Where the title is the beginning of that sentence, the lead goes on where the
 * title ends; it is empty where nothing is left.
 */
export function leadOf(text: string, title: string): string {
  const sentence = firstSentence(text);
  const stem = (title.endsWith('…') ? title.slice(0, -1) : title).trimEnd();
  if (!sentence.startsWith(stem)) return sentence;
  const rest = sentence.slice(stem.length).trim();
  return /[\p{L}\p{N}]/u.test(rest) ? `… ${rest}` : '';
}

function shorten(text: string): string {
  if (text.length <= LONGEST_LEAD) return text;
  const cut = text.slice(0, LONGEST_LEAD);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_LEAD / 2)).trimEnd()} …`;
}
