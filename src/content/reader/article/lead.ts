/** A sentence is at least so long (characters): a shorter one is rather an initial, a date or "No." */
const SHORTEST = 10;
/** A lead is read at a glance; longer sentences are cut at a word. */
const LONGEST = 240;

/**
 * Where a sentence ends: after full stops of East Asian scripts at once; else before white space, unless the stop
 * belongs to an initial, a short abbreviation or a day ("Dr. Ahn", "6. März") or a small letter follows.
 */
const END =
  /[。！？।]["'”’»」』]*|(?:[!?…]|(?<!\b\p{L}{1,2})(?<!\b\d{1,2})\.)["'”’“»」)]*(?=\s+[^\s\p{Ll}]|\s*$)/gu;

/** The first sentence of a text, in at most 240 characters. */
export function firstSentence(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  for (const { 0: stop, index } of plain.matchAll(END)) {
    const end = index + stop.length;
    if (end >= SHORTEST) return shorten(plain.slice(0, end));
  }
  return shorten(plain);
}

/**
 * The lead of a section under its title. A title that was cut from the sentence itself is not said twice: the lead
 * then goes on where the title ends, and is empty where nothing is left.
 */
export function leadOf(text: string, title: string): string {
  const sentence = firstSentence(text);
  const stem = title.replace(/\s*…$/, '');
  if (!sentence.startsWith(stem)) return sentence;
  const rest = sentence.slice(stem.length).trim();
  return /[\p{L}\p{N}]/u.test(rest) ? `… ${rest}` : '';
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trimEnd()} …`;
}
